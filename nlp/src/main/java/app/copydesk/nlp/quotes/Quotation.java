package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Span;
import java.util.List;

/**
 * Words between quotation marks, whatever they are: speech, a title, a scare quote. Always inside
 * one paragraph.
 *
 * @param paragraph the index of its paragraph
 * @param outer from the opening to the closing mark, both included where they are there
 * @param inner between the marks, without the blanks beside them
 * @param opened false when the text begins inside the quotation (a mark that closes what an earlier
 *     paragraph opened)
 * @param closed false when no mark closes it; it then runs to the end of its paragraph or to where
 *     its speaker is named
 * @param nested quotations inside this one, marks included, outermost only
 */
public record Quotation(
    int paragraph, Span outer, Span inner, boolean opened, boolean closed, List<Span> nested) {

  public Quotation {
    nested = List.copyOf(nested);
  }
}
