package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import org.jspecify.annotations.Nullable;

/** A piece of narration: a word or mark of the reporter's, or a whole quotation folded into one. */
final class Unit {
  private final @Nullable Token token;
  private final @Nullable Quotation quotation;
  private final String word;

  private Unit(@Nullable Token token, @Nullable Quotation quotation) {
    this.token = token;
    this.quotation = quotation;
    this.word = token == null ? "" : token.lower();
  }

  static Unit of(Token token) {
    return new Unit(token, null);
  }

  static Unit of(Quotation quotation) {
    return new Unit(null, quotation);
  }

  boolean isQuotation() {
    return quotation != null;
  }

  Quotation quotation() {
    if (quotation == null) {
      throw new IllegalStateException("not a quotation: " + word);
    }
    return quotation;
  }

  /** The word in lower case; empty for a quotation. */
  String word() {
    return word;
  }

  /** The word as written, with straight marks; empty for a quotation. */
  String text() {
    return token == null ? "" : token.text();
  }

  Tag tag() {
    return token == null ? Tag.X : token.tag();
  }

  String lemma() {
    return token == null ? "" : token.lemma();
  }

  /** The index of the sentence the tagger saw it in; -1 for a quotation. */
  int sentence() {
    return token == null ? -1 : token.sentence();
  }

  Span span() {
    return token != null ? token.span() : quotation().outer();
  }

  boolean isCapitalised() {
    return token != null && token.isCapitalised();
  }

  boolean is(String wanted) {
    return word.equals(wanted);
  }

  boolean isOneOf(java.util.Set<String> words) {
    return words.contains(word);
  }

  /** A comma, stop, dash, bracket or other mark. */
  boolean isMark() {
    return token != null
        && !Character.isLetterOrDigit(word.charAt(word.length() - 1))
        && !isWordlike();
  }

  private boolean isWordlike() {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }
}
