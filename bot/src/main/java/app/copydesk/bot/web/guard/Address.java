package app.copydesk.bot.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address, read strictly: the JDK's reader takes {@code 2130706433}, {@code 127.1}
 * and {@code 0177.0.0.1}, and turns an IPv4-mapped address into an IPv4 one. Immutable.
 */
final class Address {
  private final byte[] bytes;

  private Address(byte[] bytes) {
    this.bytes = bytes;
  }

  static Address of(InetAddress address) {
    return new Address(address.getAddress());
  }

  /** An address in either form, without brackets. */
  static Optional<Address> parse(String text) {
    return v4(text).or(() -> v6(text));
  }

  /** Four decimal numbers without leading zeros. */
  static Optional<Address> v4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    byte[] bytes = new byte[4];
    for (int i = 0; i < 4; i++) {
      if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) Integer.parseInt(parts[i]);
    }
    return Optional.of(new Address(bytes));
  }

  /** Any form of RFC 4291, section 2.2, without brackets and without a zone. */
  static Optional<Address> v6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text).filter(groups -> groups.size() == 8).map(Address::ofGroups);
    }
    if (text.indexOf("::", gap + 1) >= 0) {
      return Optional.empty();
    }
    Optional<List<Integer>> head = groups(text.substring(0, gap));
    Optional<List<Integer>> tail = groups(text.substring(gap + 2));
    if (head.isEmpty() || tail.isEmpty() || head.get().size() + tail.get().size() > 7) {
      return Optional.empty();
    }
    List<Integer> groups = new ArrayList<>(head.get());
    while (groups.size() + tail.get().size() < 8) {
      groups.add(0);
    }
    groups.addAll(tail.get());
    return Optional.of(ofGroups(groups));
  }

  /** Groups of 16 bits between colons, the last two perhaps as an IPv4 address. */
  private static Optional<List<Integer>> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return Optional.of(groups);
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      Optional<Address> v4 = i == parts.length - 1 ? v4(parts[i]) : Optional.empty();
      if (v4.isPresent()) {
        groups.add(v4.get().group(0));
        groups.add(v4.get().group(1));
      } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
        groups.add(Integer.parseInt(parts[i], 16));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(groups);
  }

  private static Address ofGroups(List<Integer> groups) {
    byte[] bytes = new byte[16];
    for (int i = 0; i < 8; i++) {
      bytes[2 * i] = (byte) (groups.get(i) >> 8);
      bytes[2 * i + 1] = (byte) (int) groups.get(i);
    }
    return new Address(bytes);
  }

  private int group(int index) {
    return ((bytes[2 * index] & 0xff) << 8) | (bytes[2 * index + 1] & 0xff);
  }

  boolean isV4() {
    return bytes.length == 4;
  }

  /** True when both are of one sort and share the first {@code bits} bits. */
  boolean startsWith(Address prefix, int bits) {
    if (bytes.length != prefix.bytes.length) {
      return false;
    }
    int whole = bits / 8;
    int rest = bits % 8;
    return Arrays.equals(bytes, 0, whole, prefix.bytes, 0, whole)
        && (rest == 0 || ((bytes[whole] ^ prefix.bytes[whole]) & 0xff) >> (8 - rest) == 0);
  }

  InetAddress inet() {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes, not " + bytes.length, e);
    }
  }

  /** As it stands in a link: IPv6 in brackets. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (isV4()) {
      for (byte part : bytes) {
        text.append(text.length() == 0 ? "" : ".").append(part & 0xff);
      }
      return text.toString();
    }
    for (int i = 0; i < 8; i++) {
      text.append(i == 0 ? "[" : ":").append(Integer.toHexString(group(i)));
    }
    return text.append(']').toString();
  }
}
