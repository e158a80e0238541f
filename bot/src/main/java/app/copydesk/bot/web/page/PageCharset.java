package app.copydesk.bot.web.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the characters of a page: byte-order mark, then the header, then the page's own word, then
 * UTF-8 where every byte fits, then the old charset of its language, then windows-1252.
 */
final class PageCharset {
  private static final int SEARCHED_BYTES = 4_096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "<html\\b[^>]*?\\blang\\s*=\\s*[\"']?\\s*([a-z]{2})\\b", Pattern.CASE_INSENSITIVE);

  /** Labels that mean a wider set on the web than their name says (WHATWG Encoding Standard). */
  private static final Map<String, String> WEB_LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("x-cp1250", "windows-1250"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("x-x-big5", "big5"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"));

  private PageCharset() {}

  /**
   * The page as text.
   *
   * @param header the charset of the {@code Content-Type}, where it has one
   */
  static String decode(ByteBuffer body, Optional<String> header) {
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return header
        .flatMap(PageCharset::named)
        .or(() -> declared(bytes))
        .map(charset -> new String(bytes, charset))
        .or(() -> strictUtf8(bytes))
        .orElseGet(() -> new String(bytes, ofLanguage(bytes)));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, SEARCHED_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(COMMENT.matcher(start).replaceAll(" "));
    if (!declared.find()) {
      return Optional.empty();
    }
    // what can be read byte by byte to here is no UTF-16, whatever it says
    return named(declared.group(1))
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WEB_LABELS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** What pages were written in before UTF-8, by the language they say they are in. */
  private static Charset ofLanguage(byte[] bytes) {
    int length = Math.min(bytes.length, SEARCHED_BYTES);
    Matcher language = LANGUAGE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String name =
        switch (language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "") {
          case "be", "bg", "mk", "ru", "sr", "uk" -> "windows-1251";
          case "cs", "hr", "hu", "pl", "ro", "sk", "sl" -> "windows-1250";
          case "el" -> "windows-1253";
          case "tr" -> "windows-1254";
          case "he" -> "windows-1255";
          case "ar", "fa", "ur" -> "windows-1256";
          case "et", "lt", "lv" -> "windows-1257";
          case "vi" -> "windows-1258";
          case "ja" -> "windows-31j";
          case "ko" -> "x-windows-949";
          case "zh" -> "gb18030";
          default -> "windows-1252";
        };
    return Charset.forName(name);
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
