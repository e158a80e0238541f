package app.copydesk.bot.web.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the name of the site off the title of a page. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|\\-–—·•»«›‹:/]{1,2}\\s+|\\s+--(?=\\p{L})|\\s*[|│｜❘]\\s*|:\\s+(?=[^:]*$)");

  /** What an old theme of WordPress puts between the site and the headline. */
  private static final Pattern ARCHIVE = Pattern.compile("(?i)blog archive?o?s?");

  private static final Pattern LAST_PART =
      Pattern.compile("(\\S+(?:\\s+\\S+){2,}?)\\s+[|\\-–—·•»]\\s+([^|–—·•»]+)");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?iu)^(?:the|der|die|das|les?|la|el|los|il|lo|de|het|den|det|os?|o|a|το|η|ο) ");

  /** What stands behind the name of a society or a firm: "e. V.", the year it was founded. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "\\s+(?:(?:e\\. ?V\\.|gGmbH|GmbH|AG|Ltd\\.?|Inc\\.?|(?:1[5-9]|20)\\d\\d)(?=\\s|$))");

  private static final int MIN_WORDS_OF_A_PART = 3;
  private static final int MAX_WORDS_OF_A_SITE = 4;
  private static final int MIN_LETTERS = 4;

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
      if (ARCHIVE.matcher(before).matches()
          || heading.filter(text -> same(text, after)).isPresent()
          || isSite(before, site, host)) {
        return cut(after, heading, site, host);
      }
      from = separator.end();
    }
    Matcher last = LAST_PART.matcher(title);
    return last.matches() && isLikelySite(last.group(2), host) ? last.group(1) : title;
  }

  /** True for a few words of which one is a part of the address. */
  static boolean isLikelySite(String part, String host) {
    String[] words = part.split("[\\s.,-]+", -1);
    String letters = letters(host);
    return words.length <= MAX_WORDS_OF_A_SITE
        && Stream.of(words)
            .flatMap(Titles::spellings)
            .anyMatch(word -> word.length() >= MIN_LETTERS && letters.contains(word));
  }

  /** True where {@code part} stands between the separators of {@code title}. */
  static boolean isPart(String part, String title) {
    return SEPARATOR.splitAsStream(title).anyMatch(one -> same(one, part));
  }

  /**
   * What stands between the separators of {@code title}, where it is long enough for a headline.
   */
  static Stream<String> parts(String title) {
    return SEPARATOR.splitAsStream(title).filter(part -> Spaces.words(part) >= MIN_WORDS_OF_A_PART);
  }

  /** True for the name of the site, or what its address is made of. */
  static boolean isSite(String part, Optional<String> site, String host) {
    String letters = letters(part);
    if (letters.length() < 2) {
      return false;
    }
    String own = Addresses.withoutWww(host);
    String hostLetters = letters(own);
    String plain = LEGAL_FORM.matcher(part).replaceAll("");
    if (!plain.equals(part) && isSite(plain, site, host)) {
      return true;
    }
    return site.filter(name -> same(name, part)).isPresent()
        || letters(ARTICLE.matcher(part).replaceFirst(""))
            .equals(letters(own.indexOf('.') < 0 ? own : own.substring(0, own.lastIndexOf('.'))))
        || hostLetters.startsWith(letters)
        || isInitials(part, hostLetters, own)
        || spellings(part)
            .anyMatch(name -> name.length() >= MIN_LETTERS && hostLetters.contains(name));
  }

  /** True for "German River Radio" at {@code www.grr.example}. */
  private static boolean isInitials(String part, String hostLetters, String host) {
    if (part.chars().allMatch(Character::isLetter)) {
      return false; // one initial is too short
    }
    String initials = part.replaceAll("(\\p{L})\\p{L}*[^\\p{L}]*", "$1").toLowerCase(Locale.ROOT);
    return initials.length() > 1
        && hostLetters.startsWith(initials)
        && host.startsWith(initials + '.');
  }

  /** The letters of {@code name} as they stand, and as an address spells them. */
  static Stream<String> spellings(String name) {
    String letters = letters(name);
    if (letters.chars().allMatch(c -> c < 0x80)) {
      return Stream.of(letters);
    }
    return Stream.of(
        letters,
        letters.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"),
        Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}+", ""));
  }

  private static boolean same(String a, String b) {
    return letters(a).equals(letters(b));
  }

  /** True for a letter or a number in any script. */
  static boolean isLetterOrNumber(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> Character.isLetter(c);
        };
  }

  /** Letters and digits alone, in small letters. */
  static String letters(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(small.length());
    for (int i = 0, c; i < small.length(); i += Character.charCount(c)) {
      c = small.codePointAt(i);
      if (isLetterOrNumber(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }
}
