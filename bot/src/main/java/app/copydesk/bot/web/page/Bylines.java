package app.copydesk.bot.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: what the page says to programs and shows to readers, then what stands in
 * places called for it, then a line "by …" near the headline, then what it says to programs alone.
 * An organisation, or the site itself, only where nobody else is named. Not thread-safe.
 */
final class Bylines {
  /** One word in small letters: how somebody signs in, not how they sign. */
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d._-]+");

  private final JsonLd jsonLd;
  private final ToldNames told;
  private final MarkedNames marks;
  private final SignedLines signed;
  private final SignedBlocks signedElsewhere;
  private final Surroundings surroundings;
  private final Predicate<String> isSite;
  private final Supplier<Optional<String>> owner;
  private final Supplier<String> page;
  private @Nullable String shown;

  /**
   * Reads nothing yet.
   *
   * @param isSite true for the name of the site, or of who runs it
   * @param owner the person whose site it is, asked when nobody is named
   */
  Bylines(
      Document page,
      Metas metas,
      JsonLd jsonLd,
      Lines lines,
      Surroundings surroundings,
      Predicate<String> isSite,
      Supplier<Optional<String>> owner) {
    this.jsonLd = jsonLd;
    this.told = new ToldNames(page, metas);
    this.marks = new MarkedNames(page, lines);
    this.signed = new SignedLines(lines, surroundings);
    this.signedElsewhere = new SignedBlocks(page.body(), surroundings);
    this.surroundings = surroundings;
    this.isSite = isSite;
    this.owner = owner;
    this.page = page.body()::text;
  }

  Optional<String> byline() {
    Predicate<Element> sure = element -> !surroundings.isDoubtful(element);
    Predicate<Element> likely = element -> !surroundings.isElsewhere(element);
    return first(
            List.of(
                () ->
                    signed.explicit().filter(isSite.negate()).filter(this::isNotReviewed).limit(1),
                () -> people().filter(this::isShown),
                () -> metas().filter(this::isShown),
                () -> marks.marked(sure),
                () -> marks.places(sure),
                () -> marks.linked(sure),
                () -> signed.full().filter(isSite.negate()).limit(1),
                () -> signed.bare().filter(isSite.negate()).limit(1),
                () -> signed.shown(told.scripts()).limit(1),
                this::people,
                this::metas,
                () -> marks.marked(likely),
                () -> marks.onlyPlace(likely).filter(Bylines::isOne),
                () -> signed.near().filter(isSite.negate()).limit(1),
                () -> signedElsewhere.names().filter(isSite.negate()).limit(1),
                marks::boxes,
                () -> marks.pictures(sure)))
        .map(names -> withOthers(names, List.of(this::metas, () -> marks.marked(sure))))
        .or(() -> Authors.join(marks.accounts(sure).filter(isSite.negate())))
        .or(() -> Authors.join(signed.alone().filter(isSite.negate())))
        .or(() -> named(sure))
        .or(owner)
        .or(() -> Authors.join(jsonLd.organisations().stream()));
  }

  private Stream<String> people() {
    return jsonLd.people().stream().map(this::inReadingOrder);
  }

  private Stream<String> metas() {
    return told.metas().map(this::inReadingOrder);
  }

  /** True for names that readers see too: what programs are told may be who typed it in. */
  private boolean isShown(String names) {
    return NameShapes.one(Authors.cleaned(names))
        .map(Titles::letters)
        .allMatch(letters -> !letters.isEmpty() && shown().contains(letters));
  }

  /** The letters that readers see. */
  private String shown() {
    String known = shown;
    if (known == null) {
      known = Titles.letters(page.get());
      shown = known;
    }
    return known;
  }

  /** False for the writer of the book that a review is about. */
  private boolean isNotReviewed(String names) {
    return jsonLd.reviewed().stream().noneMatch(names::startsWith);
  }

  /** False for several names: beside the article a list of them is about others. */
  private static boolean isOne(String names) {
    return !names.contains(", ");
  }

  /** "Byron, Ada", where readers are shown "Ada Byron". */
  private String inReadingOrder(String name) {
    String[] parts = name.split(",\\s*", -1);
    return parts.length == 2 && shown().contains(Titles.letters(parts[1] + parts[0]))
        ? parts[1] + ' ' + parts[0]
        : name;
  }

  /**
   * All who are named with {@code names}: many systems have room for one writer only, and print the
   * others.
   */
  private String withOthers(String names, List<Supplier<Stream<String>>> sources) {
    List<String> known = List.of(names.split(", ", -1));
    return sources.stream()
        .flatMap(source -> Authors.join(source.get().map(this::withoutSite)).stream())
        .filter(
            others -> {
              List<String> all = List.of(others.split(", ", -1));
              return all.size() > known.size()
                  && all.containsAll(known)
                  && all.stream().allMatch(name -> NameShapes.isFullName(name) && isShown(name));
            })
        .findFirst()
        .orElse(names);
  }

  /** Whoever is named, though it be the name of the site: many a site is called for its writer. */
  private Optional<String> named(Predicate<Element> where) {
    return Stream.<Supplier<Stream<String>>>of(
            this::people, this::metas, () -> marks.marked(where), () -> marks.places(where))
        .flatMap(source -> Authors.join(source.get()).stream())
        .findFirst();
  }

  /**
   * The first source with somebody's name; one with the name of an account, a desk or a company
   * only if all have.
   */
  private Optional<String> first(List<Supplier<Stream<String>>> sources) {
    List<String> accounts = new ArrayList<>();
    for (Supplier<Stream<String>> source : sources) {
      Optional<String> found = Authors.join(source.get().map(this::withoutSite));
      if (found.isPresent() && !isSecondBest(found.get())) {
        return found;
      }
      found.ifPresent(accounts::add);
    }
    return accounts.stream().findFirst().map(account -> signed.nameOf(account).orElse(account));
  }

  private static boolean isSecondBest(String names) {
    return ACCOUNT.matcher(names).matches() || Authors.isBody(names) || Authors.isDesk(names);
  }

  /** "Daily News - Ada Byron" is Ada Byron; the name of the site alone is nobody. */
  private String withoutSite(String name) {
    return Stream.of(name.split("\\s+[-–|]\\s+", -1))
        .filter(isSite.negate())
        .collect(Collectors.joining(", "));
  }
}
