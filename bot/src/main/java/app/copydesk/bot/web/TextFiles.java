package app.copydesk.bot.web;

import app.copydesk.nlp.Article;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads text files. */
public final class TextFiles {
  /** The most bytes of a file that are read. */
  public static final int MAX_BYTES = 5_000_000;

  /** Which files are read, in words. */
  public static final String KINDS = "the files read are .txt, .md, .html, .pdf and .docx";

  private TextFiles() {}

  /**
   * Reads a file of plain text or Markdown as an article. The characters are found by byte-order
   * mark, else UTF-8 where every byte fits, else windows-1252.
   *
   * <p>A first line that looks like a headline becomes the title and is blanked out of the text at
   * equal length, so that offsets into the article's text are offsets into the file's.
   */
  public static Reading read(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return tooLarge(name, MAX_BYTES);
    }
    String text = decode(bytes);
    if (isBinary(text)) {
      return new Reading.Unreadable(
          Reading.Reason.NOT_TEXT, name + " does not hold text; " + KINDS + ".");
    }
    return read(name, text);
  }

  /** The text that a file holds as an article, its headline found as for its bytes. */
  public static Reading read(String name, String text) {
    if (text.length() > MAX_BYTES) {
      return new Reading.Unreadable(
          Reading.Reason.TOO_LARGE, name + " is larger inside than what is read.");
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Reading.Unreadable(Reading.Reason.NOT_TEXT, name + " holds no text.");
    }
    return new Reading.Page("", article(text), Optional.empty(), Optional.empty());
  }

  /** What is said of a file of more than {@code maxBytes} bytes. */
  public static Reading tooLarge(String name, int maxBytes) {
    return new Reading.Unreadable(
        Reading.Reason.TOO_LARGE,
        name + " is larger than " + maxBytes / 1_000_000 + " MB, the most that is read.");
  }

  /** A pasted or decoded text as an article, its headline found as {@link #read} finds it. */
  public static Article article(String text) {
    Headline headline = Headline.of(text);
    return new Article(headline.title(), headline.blankedOutOf(text), Optional.empty());
  }

  private static String decode(byte[] bytes) {
    int b0 = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int b1 = bytes.length > 1 ? bytes[1] & 0xff : -1;
    int b2 = bytes.length > 2 ? bytes[2] & 0xff : -1;
    if (b0 == 0xef && b1 == 0xbb && b2 == 0xbf) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (b0 == 0xfe && b1 == 0xff) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (b0 == 0xff && b1 == 0xfe) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Text holds next to no control characters; a picture or a program is full of them. */
  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            .count();
    return controls * 100 > text.length();
  }
}
