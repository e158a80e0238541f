package app.copydesk.bot.web.guard;

import java.util.List;
import java.util.Optional;

/**
 * Which addresses are no part of the open web. {@link java.net.InetAddress}'s own flags do not
 * suffice: they miss carrier-grade NAT, benchmarking, class E, unique local and the ranges that
 * carry an IPv4 address inside an IPv6 one.
 */
final class AddressRules {
  /** Every special range refused. */
  static final AddressRules OPEN_WEB = new AddressRules(List.of());

  /**
   * The IANA IPv4 Special-Purpose Address Registry (as of 2025-10), multicast, and addresses at
   * which cloud providers answer their own machines.
   */
  private static final List<Range> V4 =
      List.of(
          v4("0.0.0.0", 8, "of this network itself (RFC 791)"),
          v4("10.0.0.0", 8, "private (RFC 1918)"),
          v4("100.64.0.0", 10, "shared by a carrier's customers (RFC 6598)"),
          v4("127.0.0.0", 8, "this machine's own (RFC 1122)"),
          v4("168.63.129.16", 32, "a cloud provider's own (Azure)"),
          v4("169.254.0.0", 16, "link-local, where clouds keep their metadata (RFC 3927)"),
          v4("172.16.0.0", 12, "private (RFC 1918)"),
          v4("192.0.0.0", 24, "set aside for protocols (RFC 6890)"),
          v4("192.0.2.0", 24, "for documentation (RFC 5737)"),
          v4("192.31.196.0", 24, "set aside for AS112 (RFC 7535)"),
          v4("192.52.193.0", 24, "set aside for AMT (RFC 7450)"),
          v4("192.88.99.0", 24, "a 6to4 relay's (RFC 7526)"),
          v4("192.168.0.0", 16, "private (RFC 1918)"),
          v4("192.175.48.0", 24, "set aside for AS112 (RFC 7534)"),
          v4("198.18.0.0", 15, "for benchmarks (RFC 2544)"),
          v4("198.51.100.0", 24, "for documentation (RFC 5737)"),
          v4("203.0.113.0", 24, "for documentation (RFC 5737)"),
          v4("224.0.0.0", 4, "multicast (RFC 5771)"),
          v4("240.0.0.0", 4, "reserved (RFC 1112)"));

  /**
   * The IANA IPv6 Special-Purpose Address Registry (as of 2025-10) and the older forms that carry
   * an IPv4 address. The longer prefix stands before the shorter one.
   */
  private static final List<Range> V6 =
      List.of(
          v6("::1", 128, "this machine's own (RFC 4291)"),
          v6("::", 128, "unspecified (RFC 4291)"),
          v6("::ffff:0:0", 96, "an IPv4 address in disguise (mapped, RFC 4291)"),
          v6("::ffff:0:0:0", 96, "an IPv4 address in disguise (translated, RFC 2765)"),
          v6("::", 96, "an IPv4 address in disguise (compatible, RFC 4291)"),
          v6("64:ff9b::", 96, "an IPv4 address in disguise (NAT64, RFC 6052)"),
          v6("64:ff9b:1::", 48, "an IPv4 address in disguise (local NAT64, RFC 8215)"),
          v6("100::", 64, "discarded (RFC 6666)"),
          v6("2001::", 32, "an IPv4 address in disguise (Teredo, RFC 4380)"),
          v6("2001::", 23, "set aside for protocols (RFC 2928)"),
          v6("2001:db8::", 32, "for documentation (RFC 3849)"),
          v6("2002::", 16, "an IPv4 address in disguise (6to4, RFC 3056)"),
          v6("2620:4f:8000::", 48, "set aside for AS112 (RFC 7534)"),
          v6("3ffe::", 16, "of the old test network (RFC 3701)"),
          v6("3fff::", 20, "for documentation (RFC 9637)"),
          v6("fc00::", 7, "private (RFC 4193)"),
          v6("fe80::", 10, "link-local (RFC 4291)"),
          v6("fec0::", 10, "private to a site (RFC 3879)"),
          v6("ff00::", 8, "multicast (RFC 4291)"));

  /** The only addresses IANA has given to the open IPv6 web. */
  private static final Range V6_GLOBAL = v6("2000::", 3, "");

  private final List<Range> allowed;

  private AddressRules(List<Range> allowed) {
    this.allowed = allowed;
  }

  /**
   * The same rules, except that {@code dotted} itself may be connected to. For tests on loopback.
   */
  static AddressRules allowing(String dotted) {
    return new AddressRules(List.of(v4(dotted, 32, "")));
  }

  /** What is special about {@code address}; empty for one of the open web. */
  Optional<String> special(Address address) {
    if (allowed.stream().anyMatch(range -> range.holds(address))) {
      return Optional.empty();
    }
    Optional<String> listed =
        (address.isV4() ? V4 : V6)
            .stream().filter(range -> range.holds(address)).map(Range::is).findFirst();
    if (listed.isPresent() || address.isV4() || V6_GLOBAL.holds(address)) {
      return listed;
    }
    return Optional.of("outside what is given to the open web (RFC 4291)");
  }

  private static Range v4(String prefix, int bits, String is) {
    return new Range(Address.v4(prefix).orElseThrow(), bits, is);
  }

  private static Range v6(String prefix, int bits, String is) {
    return new Range(Address.v6(prefix).orElseThrow(), bits, is);
  }

  /** A range of addresses: those that share the first {@code bits} bits with {@code prefix}. */
  private record Range(Address prefix, int bits, String is) {
    boolean holds(Address address) {
      return address.startsWith(prefix, bits);
    }
  }
}
