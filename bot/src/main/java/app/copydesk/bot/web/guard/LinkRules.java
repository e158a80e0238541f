package app.copydesk.bot.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides the letters of a link. Parsers disagree about odd links, and an attacker lives off the
 * disagreement; so whatever is odd is refused instead of mended.
 */
final class LinkRules {
  /** What the product follows. */
  static final LinkRules OPEN_WEB = new LinkRules(Set.of(80, 443), AddressRules.OPEN_WEB);

  private static final int MAX_LENGTH = 4_000;
  private static final Pattern DOTS = Pattern.compile("/(?:\\.|%2[eE]){1,2}(?=/|$)");

  private final Set<Integer> ports;
  private final AddressRules addresses;

  LinkRules(Set<Integer> ports, AddressRules addresses) {
    this.ports = ports;
    this.addresses = addresses;
  }

  Decision parse(String text) {
    String link = text.strip();
    if (link.length() > MAX_LENGTH) {
      return new Refusal("it is longer than " + MAX_LENGTH + " characters");
    }
    if (link.codePoints().anyMatch(LinkRules::isForbidden)) {
      return new Refusal("it holds a space, a backslash or a control character");
    }
    int colon = link.indexOf(':');
    String scheme = colon < 0 ? "" : link.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Refusal("only http and https links are followed");
    }
    if (!link.startsWith("//", colon + 1)) {
      return new Refusal("two slashes are missing behind the scheme");
    }
    int authorityEnd = authorityEnd(link, colon + 3);
    String authority = link.substring(colon + 3, authorityEnd);
    if (authority.isEmpty()) {
      return new Refusal("it names no host");
    }
    if (authority.indexOf('@') >= 0) {
      return new Refusal("it carries a user name or password");
    }
    if (authority.indexOf('%') >= 0) {
      return new Refusal("its host holds a percent sign");
    }
    return authority(scheme, authority, target(link.substring(authorityEnd)));
  }

  private static boolean isForbidden(int c) {
    return c == '\\'
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.SURROGATE;
  }

  private static int authorityEnd(String link, int from) {
    for (int i = from; i < link.length(); i++) {
      if ("/?#".indexOf(link.charAt(i)) >= 0) {
        return i;
      }
    }
    return link.length();
  }

  private Decision authority(String scheme, String authority, String target) {
    int hostEnd = authority.startsWith("[") ? authority.indexOf(']') + 1 : authority.indexOf(':');
    if (authority.startsWith("[") && hostEnd == 0) {
      return new Refusal("its address has no closing bracket");
    }
    String host = hostEnd < 0 ? authority : authority.substring(0, hostEnd);
    String rest = hostEnd < 0 ? "" : authority.substring(hostEnd);
    if (!rest.isEmpty() && !rest.matches(":[0-9]{1,5}")) {
      return new Refusal("its port is not a number");
    }
    int port =
        rest.isEmpty() ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(rest.substring(1));
    if (!ports.contains(port)) {
      return new Refusal("port " + port + " is not followed, only 80 and 443");
    }
    Host decided = Host.parse(host);
    if (decided.refusal().isPresent()) {
      return decided.refusal().get();
    }
    if (decided.address().isPresent()) {
      var special = addresses.special(decided.address().get());
      if (special.isPresent()) {
        return new Refusal("its address is " + special.get());
      }
    }
    return new Link(scheme, decided.name(), port, target);
  }

  /** Path and query in ASCII, the fragment dropped. */
  private static String target(String rest) {
    int fragment = rest.indexOf('#');
    String pathAndQuery = fragment < 0 ? rest : rest.substring(0, fragment);
    StringBuilder target = new StringBuilder(pathAndQuery.length() + 1);
    if (!pathAndQuery.startsWith("/")) {
      target.append('/');
    }
    byte[] bytes = pathAndQuery.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (!isPlain(c) || (c == '%' && !isEscape(bytes, i))) {
        target.append(String.format("%%%02X", (int) c));
      } else {
        target.append(c);
      }
    }
    return withoutDots(target.toString());
  }

  /**
   * RFC 3986, section 5.2.4: what a site does with {@code /a/../b} it does not say, so that a path
   * it closes could be asked for by another name.
   */
  private static String withoutDots(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (!DOTS.matcher(path).find()) {
      return target;
    }
    Deque<String> kept = new ArrayDeque<>();
    boolean isFolder = false;
    for (String segment : path.substring(1).split("/", -1)) {
      String bare = segment.replaceAll("%2[eE]", ".");
      isFolder = bare.equals(".") || bare.equals("..");
      if (bare.equals("..")) {
        kept.pollLast();
      } else if (!bare.equals(".")) {
        kept.add(segment);
      }
    }
    return "/"
        + String.join("/", kept)
        + (isFolder && !kept.isEmpty() ? "/" : "")
        + target.substring(path.length());
  }

  /** True for the unreserved and reserved characters of RFC 3986 but brackets, and the percent. */
  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~:/?@!$&'()*+,;=%".indexOf(c) >= 0;
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
