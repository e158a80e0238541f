package app.copydesk.bot.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the name of the site off the title of a page. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—·•»«:/]{1,2}\\s+|\\s*\\|\\s*|:\\s+(?=[^:]*$)");

  private Titles() {}

  /**
   * {@code title} without the site.
   *
   * @param heading the page's main heading: where the title holds it, the heading is the title
   * @param site the site's name
   * @param host the site's host
   */
  static String cut(String title, Optional<String> heading, Optional<String> site, String host) {
    Matcher separator = SEPARATOR.matcher(title);
    int from = 0;
    while (separator.find(from)) {
      String before = title.substring(0, separator.start());
      String after = title.substring(separator.end());
      if (heading.filter(text -> same(text, before)).isPresent() || isSite(after, site, host)) {
        return before;
      }
      if (heading.filter(text -> same(text, after)).isPresent() || isSite(before, site, host)) {
        return cut(after, heading, site, host);
      }
      from = separator.end();
    }
    return title;
  }

  /** True for the name of the site, or what its address is made of. */
  static boolean isSite(String part, Optional<String> site, String host) {
    String letters = letters(part);
    if (letters.length() < 2) {
      return false;
    }
    String hostLetters = letters(host.replaceFirst("^www\\.", ""));
    return site.filter(name -> same(name, part)).isPresent()
        || letters(part.replaceFirst("(?i)^(the|der|die|das|le|la|el|il) ", ""))
            .equals(letters(host.replaceFirst("^www\\.", "").replaceFirst("\\.[^.]*$", "")))
        || hostLetters.startsWith(letters)
        || (letters.length() >= 4 && hostLetters.contains(letters));
  }

  private static boolean same(String a, String b) {
    return letters(a).equals(letters(b));
  }

  /** Letters and digits alone, in small letters. */
  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
