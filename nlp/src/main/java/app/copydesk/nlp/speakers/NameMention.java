package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A name in the text.
 *
 * @param span the name without titles
 * @param words its words
 * @param prefix the titles and the description in front of it ("NATO Secretary General"), as far as
 *     they belong to it
 * @param sentence the index of its sentence
 * @param firstToken the index of the first token of the name
 * @param endToken one past the index of its last token
 * @param definite true behind "the"
 * @param quoted true inside quotation marks
 */
record NameMention(
    Span span,
    List<String> words,
    Optional<Span> prefix,
    int sentence,
    int firstToken,
    int endToken,
    boolean definite,
    boolean quoted) {

  NameMention {
    words = List.copyOf(words);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  String first() {
    return words.get(0);
  }

  /** The same mention with {@code surname} as its last word. */
  NameMention surnamed(String surname) {
    return new NameMention(
        span, List.of(first(), surname), prefix, sentence, firstToken, endToken, definite, quoted);
  }

  boolean isFull() {
    return words.size() > 1;
  }
}
