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

/**
 * Who wrote the article: what the page says to programs and shows to readers, then what stands in
 * places called for it, then a line "by …" near the headline, then what it says to programs alone.
 * An organisation, or the site itself, only where nobody else is named.
 */
final class Bylines {
  /** One word in small letters: how somebody signs in, not how they sign. */
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d._-]+");

  private static final String WRITTEN_BY =
      "(?i)(written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|por|autor"
          + "|napisane przez|skriven av|skrevet av|kirjoittanut|автор|yazan|作者|執筆者)";

  private final Metas metas;
  private final JsonLd jsonLd;
  private final MarkedNames marks;
  private final SignedLines signed;
  private final Surroundings surroundings;
  private final Predicate<String> isSite;
  private final Supplier<Optional<String>> owner;
  private final String shown;

  Bylines(
      Document page,
      Metas metas,
      JsonLd jsonLd,
      Lines lines,
      Surroundings surroundings,
      Predicate<String> isSite,
      Supplier<Optional<String>> owner) {
    this.metas = metas;
    this.jsonLd = jsonLd;
    this.marks = new MarkedNames(page, lines);
    this.signed = new SignedLines(page.body(), lines, surroundings);
    this.surroundings = surroundings;
    this.isSite = isSite;
    this.owner = owner;
    this.shown = Titles.letters(page.body().text());
  }

  Optional<String> byline() {
    Predicate<Element> sure = element -> !surroundings.isDoubtful(element);
    Predicate<Element> likely = element -> !surroundings.isElsewhere(element);
    return first(
            List.of(
                () -> jsonLd.people().stream().filter(this::isShown),
                () -> metas().filter(this::isShown),
                () -> marks.marked(sure),
                () -> marks.places(sure),
                () -> marks.linked(sure),
                () -> signed.full().filter(isSite.negate()).limit(1),
                () -> jsonLd.people().stream(),
                this::metas,
                () -> marks.marked(likely),
                () -> marks.places(likely),
                () -> signed.near().filter(isSite.negate()).limit(1),
                () -> signed.anywhere().filter(isSite.negate()).limit(1),
                marks::boxes))
        .or(() -> named(sure))
        .or(owner)
        .or(() -> Authors.join(jsonLd.organisations().stream()));
  }

  /** True for a name that readers see too: what programs are told may be who typed it in. */
  private boolean isShown(String name) {
    String letters = Titles.letters(Authors.cleaned(name));
    return !letters.isEmpty() && shown.contains(letters);
  }

  /** Whoever is named, though it be the name of the site: many a site is called for its writer. */
  private Optional<String> named(Predicate<Element> where) {
    return Stream.<Supplier<Stream<String>>>of(
            () -> jsonLd.people().stream(),
            this::metas,
            () -> marks.marked(where),
            () -> marks.places(where))
        .flatMap(source -> Authors.join(source.get()).stream())
        .findFirst();
  }

  /**
   * The first source with somebody's name; one with the name of an account or a company only if all
   * have.
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
    return accounts.stream().findFirst();
  }

  private static boolean isSecondBest(String names) {
    return ACCOUNT.matcher(names).matches() || Authors.isBody(names);
  }

  /** "Daily News - Ada Byron" is Ada Byron; the name of the site alone is nobody. */
  private String withoutSite(String name) {
    return Stream.of(name.split("\\s+[-–|]\\s+", -1))
        .filter(isSite.negate())
        .collect(Collectors.joining(", "));
  }

  private Stream<String> metas() {
    Stream<String> label =
        metas
            .first("twitter:label1")
            .filter(text -> text.matches(WRITTEN_BY))
            .flatMap(text -> metas.first("twitter:data1"))
            .stream();
    return Stream.concat(
        metas.all(
            "author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "cxenseparse:recs:author",
            "article:author",
            "article:author_name",
            "shareaholic:article_author_name",
            "og:article:author",
            "og:author",
            "article.author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "citation_author",
            "bepress_citation_author",
            "authors",
            "article-author",
            "article_author",
            "creator",
            "dcsext.author",
            "rbauthors"),
        label);
  }
}
