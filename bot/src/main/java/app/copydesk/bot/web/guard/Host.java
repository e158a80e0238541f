package app.copydesk.bot.web.guard;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The host of a link.
 *
 * @param name in ASCII and lower case; an IPv6 address in brackets
 * @param address the address, where the host is one
 * @param refusal why it is not followed, if so
 */
record Host(String name, Optional<Address> address, Optional<Refusal> refusal) {
  /**
   * Names that never lead to the open web: RFC 6761 and 6762 (appendix G), RFC 7686, RFC 8375, RFC
   * 9476, {@code .internal}, which ICANN reserved in 2024, and {@code .arpa} (RFC 3172), which is
   * for the network's own use.
   */
  private static final Set<String> CLOSED_SUFFIXES =
      Set.of(
          "localhost",
          "localdomain",
          "local",
          "internal",
          "intranet",
          "private",
          "corp",
          "home",
          "lan",
          "home.arpa",
          "arpa",
          "alt",
          "onion",
          "invalid",
          "test");

  private static final int MAX_NAME_LENGTH = 253;
  private static final int MAX_LABEL_LENGTH = 63;

  static Host parse(String host) {
    if (host.startsWith("[")) {
      String inside = host.substring(1, host.length() - 1);
      return Address.v6(inside)
          .map(address -> new Host(address.toString(), Optional.of(address), Optional.empty()))
          .orElseGet(() -> refused("it holds an address that cannot be read"));
    }
    Optional<Address> v4 = Address.v4(host);
    if (v4.isPresent()) {
      return new Host(host, v4, Optional.empty());
    }
    if (host.codePoints().allMatch(c -> Character.isDigit(c) || c == '.')) {
      return refused("its host is a number written in an unusual way"); // in digits of any script
    }
    Optional<String> ascii = ascii(host);
    if (ascii.isEmpty()) {
      return refused("its host name is not well formed");
    }
    String name = withoutRootDot(ascii.get());
    List<String> labels = List.of(name.split("\\.", -1));
    if (name.length() > MAX_NAME_LENGTH || !labels.stream().allMatch(Host::isLabel)) {
      return refused("its host name is not well formed");
    }
    if (isNumeric(labels.get(labels.size() - 1))) {
      return refused("its host is a number written in an unusual way");
    }
    if (labels.size() == 1) {
      return refused("its host is a single word, which only a local network knows");
    }
    String last = labels.get(labels.size() - 1);
    String lastTwo = labels.get(labels.size() - 2) + "." + last;
    if (CLOSED_SUFFIXES.contains(lastTwo) || CLOSED_SUFFIXES.contains(last)) {
      return refused(
          "names under ."
              + (CLOSED_SUFFIXES.contains(lastTwo) ? lastTwo : last)
              + " are no part of the open web");
    }
    return new Host(name, Optional.empty(), Optional.empty());
  }

  private static Host refused(String why) {
    return new Host("", Optional.empty(), Optional.of(new Refusal(why)));
  }

  private static String withoutRootDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** The host as it goes to the name server: international letters mapped as RFC 3490 has it. */
  private static Optional<String> ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(host.toLowerCase(Locale.ROOT));
    }
    if (host.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
      return Optional.empty(); // marks of direction and other signs that are not seen
    }
    try {
      return Optional.of(
          IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED)
              .toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= MAX_LABEL_LENGTH
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-' || c == '_');
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * True when some resolver would read the host as an address, as the WHATWG's URL standard does.
   */
  private static boolean isNumeric(String lastLabel) {
    return lastLabel.chars().allMatch(Host::isDigit) || lastLabel.matches("0x[0-9a-f]*");
  }
}
