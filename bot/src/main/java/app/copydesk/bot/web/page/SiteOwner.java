package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The person whose own site it is: the address is made of a name, and the page prints it. */
final class SiteOwner {
  /** Endings of hosts under which everybody has a label. */
  private static final Set<String> SHARED =
      Set.of(
          "wordpress.com",
          "substack.com",
          "blogspot.com",
          "medium.com",
          "tumblr.com",
          "ghost.io",
          "github.io",
          "typepad.com",
          "micro.blog");

  /** What stands behind the name of a firm; a mark is registered for goods. */
  private static final String FIRM =
      "\\s?(?:®|™|,? (?:GmbH|AG|KG|Ltd|Limited|Inc|LLC|PLC|plc|Group)\\b)";

  /** What papers and magazines are called. */
  private static final Set<String> PAPERS =
      Set.of(
          "courier",
          "herald",
          "gazette",
          "times",
          "post",
          "news",
          "mail",
          "journal",
          "tribune",
          "chronicle",
          "observer",
          "mirror",
          "echo",
          "star",
          "sun",
          "record",
          "review",
          "today",
          "daily",
          "weekly",
          "zeitung",
          "kurier",
          "bote",
          "anzeiger",
          "blatt",
          "tagblatt",
          "magazin",
          "magazine",
          "online",
          "blog",
          "info",
          "media",
          "life",
          "live",
          "radio",
          "tv",
          "press",
          "presse",
          "club",
          "shop",
          "group",
          "world",
          "insider",
          "guide",
          "report");

  private static final int MIN_SURNAME = 4;
  private static final int MIN_LETTERS = 6;
  private static final int MAX_WORDS = 3;

  private SiteOwner() {}

  /**
   * The name as printed in one of {@code texts}; none where the page shows that it is an ordinary
   * word or a firm.
   *
   * @param host the site's
   * @param page all that readers see
   */
  static Optional<String> find(String host, Stream<String> texts, String page) {
    String label = label(host);
    return label.length() < MIN_LETTERS
        ? Optional.empty()
        : texts
            .flatMap(text -> names(text, label))
            .findFirst()
            .filter(name -> isPerson(name, page));
  }

  /**
   * The full name of whoever signs as {@code first}: printed in one of {@code texts}, its surname
   * in the address.
   */
  static Optional<String> full(String first, String host, Stream<String> texts) {
    String label = label(host);
    Pattern pair =
        Pattern.compile(
            "(?<!\\p{L})(?iu:"
                + Pattern.quote(first)
                + ") (\\p{Lu}[\\p{L}\\p{M}-]{2,})(?![\\p{L}-])");
    return texts
        .flatMap(text -> pair.matcher(text).results())
        .filter(found -> isSurname(found.group(1), label))
        .flatMap(found -> Authors.join(Stream.of(found.group())).stream())
        .findFirst();
  }

  private static boolean isSurname(String surname, String label) {
    return Titles.spellings(surname)
        .anyMatch(letters -> letters.length() >= MIN_SURNAME && label.contains(letters));
  }

  private static boolean isPerson(String name, String page) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !PAPERS.contains(last)
        && !page.contains(' ' + last)
        && !Pattern.compile(Pattern.quote(name) + FIRM).matcher(page).find();
  }

  private static String label(String host) {
    List<String> labels = List.of(Addresses.withoutWww(host).split("\\.", -1));
    int last = labels.size() - 1;
    boolean isShared = last >= 2 && SHARED.contains(labels.get(last - 1) + '.' + labels.get(last));
    int own = isShared ? last - 2 : Math.max(0, last - 1);
    return Titles.letters(labels.get(own));
  }

  private static Stream<String> names(String text, String label) {
    List<String> words = List.of(text.split("[\\s,|]+", -1));
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 2, Math.min(words.size(), from + MAX_WORDS))
                    .mapToObj(to -> words.subList(from, to)))
        .filter(name -> isCapital(name) && GivenNames.begin(name.get(0)))
        .map(name -> String.join(" ", name).replaceFirst("[.:;!]+$", ""))
        .filter(name -> isLabel(name, label));
  }

  private static boolean isCapital(List<String> words) {
    return words.stream()
        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isLabel(String name, String label) {
    return Titles.spellings(name).anyMatch(label::equals);
  }
}
