package app.copydesk.bot.web.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's robots.txt lets us read (RFC 9309, Koster et al., 2022): the groups for our name,
 * else those for everybody; of all rules that match, the longest decides, and leave wins a draw.
 */
final class Robots {
  /** For a site that has none. */
  static final Robots ABSENT = new Robots(List.of());

  private static final int MAX_RULES = 5_000;
  private static final String HEX = "0123456789ABCDEF";

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(boolean allows, String pattern) {}

  /**
   * One form for the ways in which a path is written (RFC 9309, section 2.2.2): what needs no
   * escape has none, all else has one.
   */
  private static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      boolean isEscape = c == '%' && low >= 0;
      if (isEscape) {
        c = 16 * high + low;
        i += 2;
      }
      if (isUnreserved(c) || (!isEscape && c > ' ' && c < 0x7f)) {
        normal.append((char) c);
      } else {
        normal.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return normal.toString();
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  /** Reads a robots.txt for the robot named {@code us}; what is no rule is passed over. */
  static Robots parse(String text, String us) {
    Groups groups = new Groups(us);
    for (String line : text.split("\\R", -1)) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length == 2) {
        String key = parts[0].replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        groups.add(key, parts[1].strip());
      }
    }
    return new Robots(List.copyOf(groups.isNamed ? groups.ours : groups.everybodys));
  }

  /** The rules for us and those for all, read line by line; a group may have several names. */
  private static final class Groups {
    private final String us;
    private final List<Rule> ours = new ArrayList<>();
    private final List<Rule> everybodys = new ArrayList<>();
    private boolean isForUs;
    private boolean isForAll;
    private boolean isNamed;
    private boolean inNames;

    Groups(String us) {
      this.us = us;
    }

    void add(String key, String value) {
      switch (key) {
        case "user-agent" -> addName(value);
        case "allow" -> addRule(new Rule(true, normal(value)));
        case "disallow" -> addRule(new Rule(false, normal(value)));
        default -> {} // a sitemap, or nothing of the standard
      }
    }

    private void addName(String name) {
      String robot = name.replaceFirst("(?s)[^A-Za-z_-].*", ""); // "Copydesk/1.0" is Copydesk
      isForUs = (inNames && isForUs) || robot.equalsIgnoreCase(us);
      isForAll = (inNames && isForAll) || name.equals("*");
      isNamed |= isForUs;
      inNames = true;
    }

    private void addRule(Rule rule) {
      inNames = false;
      if (rule.pattern().isEmpty() || ours.size() + everybodys.size() >= MAX_RULES) {
        return;
      }
      if (isForUs) {
        ours.add(rule);
      }
      if (isForAll) {
        everybodys.add(rule);
      }
    }
  }

  /** How many characters its rules have: about what it takes of memory. */
  int size() {
    return rules.stream().mapToInt(rule -> rule.pattern().length()).sum();
  }

  /**
   * True when {@code target} may be read.
   *
   * @param target path and query
   */
  boolean allow(String target) {
    String asked = normal(target);
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if (length >= longest && matches(rule.pattern(), asked)) {
        allowed = length == longest ? allowed || rule.allows() : rule.allows();
        longest = length;
      }
    }
    return allowed;
  }

  /**
   * Whether {@code target} begins as {@code pattern} says: {@code *} is anything, {@code $} the
   * end.
   */
  private static boolean matches(String pattern, String target) {
    boolean isWhole = pattern.endsWith("$");
    String[] pieces =
        (isWhole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!target.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean isLast = isWhole && i == pieces.length - 1;
      int found = isLast ? target.length() - pieces[i].length() : target.indexOf(pieces[i], at);
      if (found < at || !target.startsWith(pieces[i], found)) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !isWhole || at == target.length();
  }
}
