package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Somebody named in the copy, with the post the words beside the name give them.
 *
 * @param surname the last of the names
 * @param firsts the names before it, titles left out
 * @param sentence the index of the sentence
 * @param name where the names stand
 * @param post what they are said to be, where it is said
 */
record PersonMention(
    String surname, List<String> firsts, int sentence, Span name, Optional<Post> post) {

  /**
   * A post as the copy gives it.
   *
   * @param span the words that name it
   * @param title the post, in lower case ("chief-executive")
   * @param field of a minister or director, what they are minister or director of; else empty
   * @param deputy true for a deputy or vice
   * @param body the first name behind "of" or "at", else empty
   * @param known false for a former, acting or coming holder, and where two posts are given at once
   */
  record Post(Span span, String title, String field, boolean deputy, String body, boolean known) {
    /** The same post at {@code body}. */
    Post of(String body) {
      return new Post(span, title, field, deputy, body, known);
    }
  }

  PersonMention {
    firsts = List.copyOf(firsts);
  }
}
