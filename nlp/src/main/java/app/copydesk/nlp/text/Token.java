package app.copydesk.nlp.text;

import java.util.Locale;

/**
 * One word, number or mark of a sentence.
 *
 * @param index its place among the document's tokens, from 0
 * @param sentence the index of its sentence
 * @param span its place in the article text
 * @param text the slice of the normalised text (straight quotation marks and apostrophes; same
 *     length as the article's)
 * @param lower the text in lower case
 * @param tag its part of speech
 * @param lemma the dictionary form in lower case; the word itself in lower case where none is known
 */
public record Token(
    int index, int sentence, Span span, String text, String lower, Tag tag, String lemma) {

  Token(int index, int sentence, Span span, String text, Tag tag, String lemma) {
    this(index, sentence, span, text, text.toLowerCase(Locale.ROOT), tag, lemma);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** True when the text is {@code word}, whatever the case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  /** True when the first letter is a capital. */
  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** True when at least one character is a letter or a digit. */
  public boolean isWord() {
    for (int i = 0; tag != Tag.PUNCT && i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
