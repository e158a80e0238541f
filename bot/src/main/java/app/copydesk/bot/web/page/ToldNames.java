package app.copydesk.bot.web.page;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of writers that a page tells programs outside JSON-LD. */
final class ToldNames {
  private static final String WRITTEN_BY =
      "(?iu)(written by|verfasst von|geschrieben von|écrit par|escrito por|escrita por|scritto da|geschreven door|por|oleh"
          + "|autor(?:a|e|in|as|s|ius)?|author|auteur|par|von|by|napisane przez|skriven av|författare|skrevet a[vf]|kirjoittanut|kirjoittaja"
          + "|nap[ií]sala?|napsal|napisa[ol](?:/la)?|scris de|szerző|írta|parašė|kirjutas|escrit per|idatzia|ditulis oleh|penulis"
          + "|автор|автор запис[иу]|написано(?: автором| от)?|написала?|написао|συντάχθηκε από|συντάκτης|yazan|yazar|tarafından yazılmıştır"
          + "|được viết bởi|tác giả|כתב|נכתב על ידי|كتب بواسطة|كُتب بواسطة|نویسنده|نوشته شده توسط|글쓴이|작성자|作者|撰寫者|執筆者)(?:\\([^)]*\\))?\\s*:?";

  /** A value in the data that scripts keep of the page: {@code "author":{"name":"Ada Byron"}}. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "[\"']?\\b(?:page|article|content|post)?_?(?:[aA]uthors?|byline)(?:_?[nN]ames?)?[\"']?\\s*+[:=]\\s*+"
              + "(?:\\[\\s*+)?(?:\\{[^{}\\[\\]]{0,300}?\"(?:name|displayName|fullName)\"\\s*+:\\s*+)?"
              + "[\"']([^\"'<>{}\\\\]{3,80})[\"']");

  /** The same in two parts: {@code "author":{"firstName":"Ada","lastName":"Byron"}}. */
  private static final Pattern PARTS_IN_SCRIPT =
      Pattern.compile(
          "\"[aA]uthors?\"\\s*+:\\s*+(?:\\[\\s*+)?\\{[^{}\\[\\]]{0,300}?\"(?:firstName|first_name|firstname|givenName)\"\\s*+:\\s*+\"([^\"<>{}\\\\]{2,40})\"\\s*+,"
              + "\\s*+\"(?:lastName|last_name|lastname|familyName|surname)\"\\s*+:\\s*+\"([^\"<>{}\\\\]{2,40})\"");

  private static final Pattern MINUTES = Pattern.compile("\\d{1,3} ?\\p{L}{1,10}\\.?");

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
            .filter(text -> text.matches(WRITTEN_BY) || isBesideMinutes())
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

  /** True where a name is told together with the minutes it takes to read, in any language. */
  private boolean isBesideMinutes() {
    return metas.first("twitter:data1").filter(NameShapes::isFullName).isPresent()
        && metas.first("twitter:data2").filter(text -> MINUTES.matcher(text).matches()).isPresent();
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
            data.flatMap(
                text ->
                    Stream.concat(
                        IN_SCRIPT.matcher(text).results().map(found -> found.group(1)),
                        PARTS_IN_SCRIPT
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1) + ' ' + found.group(2)))))
        .distinct()
        .limit(MAX_FOUND);
  }
}
