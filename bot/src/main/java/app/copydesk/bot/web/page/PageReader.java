package app.copydesk.bot.web.page;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page. Total: any bytes give a content. Safe to share between threads. */
public final class PageReader {
  /** Fewer words than this are no article, even where the page says it is one. */
  private static final int MIN_WORDS = 40;

  /** Fewer words than this are no article where the page does not say so. */
  private static final int MIN_WORDS_UNMARKED = 80;

  /** A page for subscribers with fewer words than this shows its beginning only. */
  private static final int MAX_WORDS_OF_A_STUB = 250;

  /** The scripts in which blanks part the words come first, almost all of them. */
  private static final int FIRST_UNSPACED = 0x0E00;

  private final ArticleText articleText;

  /** A reader that finds the text by its own rules. */
  public PageReader() {
    this(new ReadableText());
  }

  /** A reader that finds the text with {@code articleText}. */
  PageReader(ArticleText articleText) {
    this.articleText = articleText;
  }

  /**
   * Reads the page as it came.
   *
   * @param charset what the header says it is written in
   * @param url where it was found
   */
  public PageContent read(ByteBuffer body, Optional<String> charset, String url) {
    return read(PageCharset.decode(body, charset), url);
  }

  /** Reads the page from its text. */
  public PageContent read(String html, String url) {
    Document page = Jsoup.parse(html, url.startsWith("http") ? url : "");
    if (!PageSize.isReadable(page)) {
      page.body().empty();
    }
    Metadata metadata = new Metadata(page, url);
    List<String> paragraphs = paragraphs(page, metadata.jsonLd());
    int words = words(paragraphs);
    return new PageContent(
        kind(page, metadata, url, String.join(" ", paragraphs), words),
        metadata.title(),
        metadata.byline(),
        metadata.site(),
        metadata.published(),
        metadata.updated(),
        metadata.language(),
        metadata.canonical(),
        String.join("\n\n", paragraphs),
        words);
  }

  private List<String> paragraphs(Document page, JsonLd jsonLd) {
    List<String> found = articleText.paragraphs(page);
    if (words(found) >= MIN_WORDS || jsonLd.isLocked()) {
      return found;
    }
    List<String> stated = jsonLd.body().map(PageReader::lines).orElse(List.of());
    // taken only where it says what the page shows, and more of it
    boolean agrees = String.join(" ", stated).contains(String.join(" ", found));
    return agrees && words(stated) >= MIN_WORDS_UNMARKED ? stated : found;
  }

  private static List<String> lines(String text) {
    return text.contains("</")
        ? Blocks.of(Jsoup.parseBodyFragment(text).body()).stream().map(Block::text).toList()
        : text.lines().map(Spaces::fold).filter(line -> !line.isEmpty()).toList();
  }

  private static PageKind kind(
      Document page, Metadata metadata, String url, String text, int words) {
    if (words < MAX_WORDS_OF_A_STUB) {
      if (metadata.jsonLd().isLocked() || Walls.isLocked(page)) {
        return PageKind.LOCKED;
      }
      if (Walls.isConsent(page, text)) {
        return PageKind.CONSENT;
      }
    }
    boolean tooShort =
        words < MIN_WORDS
            || (words < MIN_WORDS_UNMARKED && !metadata.isArticle() && !metadata.isSigned());
    return tooShort || (Addresses.isHome(url) && !metadata.isArticle())
        ? PageKind.OTHER
        : PageKind.ARTICLE;
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(PageReader::words).sum();
  }

  /** Two signs count as a word where none stand between blanks. */
  private static int words(String paragraph) {
    long unspaced = paragraph.codePoints().filter(PageReader::isUnspaced).count();
    return (int) (Spaces.words(paragraph) + unspaced / 2);
  }

  private static boolean isUnspaced(int c) {
    return c >= FIRST_UNSPACED && isOfUnspaced(c);
  }

  private static boolean isOfUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
