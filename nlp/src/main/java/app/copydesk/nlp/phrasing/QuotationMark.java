package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A double quotation mark and which way it seems to face. Curly marks say it themselves; for
 * straight ones the blanks around them do.
 *
 * @param at where it is, as an offset into the article text
 * @param facing which way it faces
 * @param curly true for “, ” and „, false for "
 */
record QuotationMark(int at, Facing facing, boolean curly) {

  /** Nothing longer is taken for a tag. */
  private static final int LONGEST_TAG = 600;

  enum Facing {
    OPENING,
    CLOSING,
    /** A straight mark with blanks, or letters, on both sides. */
    EITHER
  }

  boolean mayOpen() {
    return facing != Facing.CLOSING;
  }

  boolean mayClose() {
    return facing != Facing.OPENING;
  }

  /**
   * The double marks of {@code text} within {@code paragraph}, in order; inches and tags left out.
   */
  static List<QuotationMark> in(String text, Span paragraph) {
    List<QuotationMark> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tagEnd(text, paragraph, i);
      } else if (isDouble(c)) {
        char before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
        char after = i + 1 == paragraph.end() ? ' ' : text.charAt(i + 1);
        if (c != '“' && isInch(text, paragraph, i)) {
          continue;
        }
        boolean last = i + 1 == paragraph.end() && isBlank(before);
        Facing facing = last ? Facing.CLOSING : facing(c, before, after);
        marks.add(new QuotationMark(i, facing, c != '"'));
      }
    }
    return marks;
  }

  /** The end of the tag of a page that starts at {@code from}, or {@code from} where none does. */
  private static int tagEnd(String text, Span paragraph, int from) {
    if (from + 1 < paragraph.end()
        && "/abcdefghijklmnopqrstuvwxyz".indexOf(text.charAt(from + 1)) >= 0) {
      for (int i = from + 1; i < Math.min(paragraph.end(), from + LONGEST_TAG); i++) {
        if (text.charAt(i) == '>') {
          return i;
        }
      }
    }
    return from;
  }

  static boolean isDouble(char c) {
    return c == '“' || c == '”' || c == '"' || c == '„';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Facing facing(char mark, char before, char after) {
    boolean blankBefore = isBlank(before) || "([{".indexOf(before) >= 0;
    boolean blankAfter = isBlank(after) || ",.;:?!)]}".indexOf(after) >= 0;
    if (mark == '"') {
      return blankBefore == blankAfter
          ? Facing.EITHER
          : blankBefore ? Facing.OPENING : Facing.CLOSING;
    }
    if (mark == '„') {
      return Facing.OPENING;
    }
    // “ closes what „ opened; a curly mark turned the wrong way stands where only the other can
    // stand
    if (mark == '“') {
      return !blankBefore && blankAfter ? Facing.CLOSING : Facing.OPENING;
    }
    return blankBefore && Character.isLetterOrDigit(after) ? Facing.EITHER : Facing.CLOSING;
  }

  /** True for the second mark of 7'1" and for a bare 42" with no quotation that it could close. */
  private static boolean isInch(String text, Span paragraph, int at) {
    int digits = at;
    while (digits > paragraph.start()
        && at - digits < 4
        && (Character.isDigit(text.charAt(digits - 1))
            || "½¼¾".indexOf(text.charAt(digits - 1)) >= 0)) {
      digits--;
    }
    return digits < at && digits > paragraph.start() && "'’′".indexOf(text.charAt(digits - 1)) >= 0;
  }
}
