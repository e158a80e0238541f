package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;
import app.copydesk.bot.web.TextFiles;
import app.copydesk.bot.web.page.PageContent;
import app.copydesk.bot.web.page.PageKind;
import app.copydesk.bot.web.page.PageReader;
import app.copydesk.nlp.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the files an editor shares. Total: any bytes give a reading. */
public final class ArticleFiles {
  /** The most bytes of a file that are read. */
  public static final int MAX_BYTES = 20_000_000;

  private static final Set<String> TEXTS = Set.of("", "txt", "text", "md", "markdown");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  private ArticleFiles() {}

  /**
   * Reads a file as an article. What it begins with decides before its name: a PDF is one whatever
   * it is called.
   */
  public static Reading read(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return tooLarge(name);
    }
    if (begins(bytes, "%PDF-")) {
      return read(name, () -> PdfText.of(bytes));
    }
    if (begins(bytes, "PK\u0003\u0004")) {
      return read(name, () -> WordText.of(bytes));
    }
    String extension = extension(name);
    if (begins(bytes, "\u00d0\u00cf\u0011\u00e0")) {
      return notText(
          name
              + " is an old Word file or protected with a password: please save it as an unprotected"
              + " .docx");
    }
    if (PAGES.contains(extension)) {
      return bytes.length > TextFiles.MAX_BYTES
          ? TextFiles.tooLarge(name, TextFiles.MAX_BYTES)
          : page(name, bytes);
    }
    if (TEXTS.contains(extension)) {
      return TextFiles.read(name, bytes);
    }
    return Set.of("pdf", "docx").contains(extension)
        ? notText(name + " is no ." + extension + " file inside")
        : notText(name + " is a ." + extension + " file; " + TextFiles.KINDS);
  }

  /** What is said of a file of more than {@link #MAX_BYTES} bytes. */
  public static Reading tooLarge(String name) {
    return TextFiles.tooLarge(name, MAX_BYTES);
  }

  /** True for a file whose name or media type says that it is one of those that are read. */
  public static boolean isReadable(String name, String type) {
    String extension = extension(name);
    return type.startsWith("text/")
        || (!extension.isEmpty() && TEXTS.contains(extension))
        || PAGES.contains(extension)
        || extension.equals("pdf")
        || extension.equals("docx");
  }

  private interface Content {
    String text() throws UnreadableFileException;
  }

  private static Reading read(String name, Content content) {
    try {
      return TextFiles.read(name, content.text());
    } catch (UnreadableFileException e) {
      return new Reading.Unreadable(e.reason(), name + " " + e.words() + ".");
    }
  }

  private static Reading page(String name, byte[] bytes) {
    PageContent content =
        new PageReader().read(ByteBuffer.wrap(bytes), Optional.empty(), "file:" + name);
    if (content.kind() == PageKind.LOCKED) {
      return new Reading.Unreadable(
          Reading.Reason.WALLED,
          name
              + " holds only the first "
              + content.words()
              + " words of its article; the rest is for subscribers.");
    }
    if (content.kind() != PageKind.ARTICLE) {
      return new Reading.Unreadable(
          Reading.Reason.NOT_AN_ARTICLE, "There is no article to read in " + name + ".");
    }
    return new Reading.Page(
        "",
        new Article(content.title(), content.text(), content.published()),
        content.byline(),
        content.site(),
        content.updated());
  }

  private static Reading notText(String what) {
    return new Reading.Unreadable(Reading.Reason.NOT_TEXT, what + ".");
  }

  private static boolean begins(byte[] bytes, String start) {
    byte[] expected = start.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || bytes[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static String extension(String name) {
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
