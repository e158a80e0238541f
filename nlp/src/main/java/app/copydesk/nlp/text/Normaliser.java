package app.copydesk.nlp.text;

/**
 * Makes a text easy on the taggers without moving a single offset: every character is replaced by
 * one character. The UD models were trained on straight marks and read a curly apostrophe as a
 * letter ("Trump’s" becomes a verb).
 */
final class Normaliser {
  private Normaliser() {}

  static String normalise(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = normalise(out[i]);
    }
    return new String(out);
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
