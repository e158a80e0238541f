package app.copydesk.bot.web.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of writers that a page tells programs outside JSON-LD. */
final class ToldNames {
  private static final String WRITTEN_BY =
      "(?i)(written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|por|autor"
          + "|napisane przez|skriven av|skrevet av|kirjoittanut|автор|yazan|作者|執筆者)";

  /** A value in the data that scripts keep of the page: {@code "author":{"name":"Ada Byron"}}. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "[\"']?\\b(?:page|article|content|post)?_?(?:[aA]uthors?|byline)(?:_?[nN]ames?)?[\"']?\\s*+[:=]\\s*+"
              + "(?:\\[\\s*+)?(?:\\{[^{}\\[\\]]{0,300}?\"(?:name|displayName|fullName)\"\\s*+:\\s*+)?"
              + "[\"']([^\"'<>{}\\\\]{3,80})[\"']");

  private static final int MAX_SCRIPT = 1_000_000;
  private static final int MAX_FOUND = 20;

  private final Document page;
  private final Metas metas;

  ToldNames(Document page, Metas metas) {
    this.page = page;
    this.metas = metas;
  }

  /** Those in the head, the likelier sources first. */
  Stream<String> metas() {
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
        Stream.concat(label, ParselyPage.of(metas).authors().stream()));
  }

  /** Those in the data of scripts and elements: of this article or of another. */
  Stream<String> scripts() {
    Stream<String> data =
        Stream.concat(
            metas.all("parsely-page"),
            page.select("script:not([src])").stream()
                .map(Element::data)
                .filter(script -> script.length() <= MAX_SCRIPT && script.contains("uthor")));
    Stream<String> attributes =
        page.select("[data-author], [data-author-name]").stream()
            .map(element -> element.attr("data-author") + element.attr("data-author-name"));
    return Stream.concat(
            attributes,
            data.flatMap(text -> IN_SCRIPT.matcher(text).results()).map(found -> found.group(1)))
        .distinct()
        .limit(MAX_FOUND);
  }
}
