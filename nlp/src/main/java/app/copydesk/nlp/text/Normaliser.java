package app.copydesk.nlp.text;

import java.util.Arrays;
import java.util.List;

/**
 * Makes a text easy on the taggers without moving a single offset: every character is replaced by
 * one character. The UD models were trained on straight marks and read a curly apostrophe as a
 * letter ("Trump’s" becomes a verb).
 */
final class Normaliser {
  private static final List<String> MARKS =
      List.of("&quot;", "&#34;", "&ldquo;", "&#8220;", "&rdquo;", "&#8221;");

  private Normaliser() {}

  static String normalise(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = normalise(out[i]);
    }
    unescape(out, text);
    return new String(out);
  }

  /** An escaped mark becomes a plain one and blanks, as many as the entity has letters. */
  private static void unescape(char[] out, String text) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      for (String entity : MARKS) {
        if (text.startsWith(entity, i)) {
          Arrays.fill(out, i, i + entity.length(), ' ');
          boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1));
          out[opens ? i : i + entity.length() - 1] = '"';
        }
      }
    }
  }

  private static char normalise(char c) {
    if (c >= ' ' && c < 0x7f) {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', '´', 'ʼ', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '＂' -> '"';
      case '‐', '‑' -> '-';
      case '\n', '\r', '\u2028', '\u2029', '\u0085' -> '\n';
      default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
