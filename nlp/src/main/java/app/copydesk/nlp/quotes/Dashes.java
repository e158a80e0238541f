package app.copydesk.nlp.quotes;

import java.util.Set;

/** Tells the dashes of a sentence, hyphens with spaces around them among them, from hyphens. */
final class Dashes {
  private static final Set<String> MARKS = Set.of("-", "–", "—", "--");

  private Dashes() {}

  /** True for a dash, or a hyphen with a space on both sides. */
  static boolean isOne(Narration n, int i) {
    if (!n.at(i).isOneOf(MARKS)) {
      return false;
    }
    return !n.at(i).is("-")
        || (n.has(i - 1)
            && n.has(i + 1)
            && n.at(i - 1).span().end() < n.at(i).span().start()
            && n.at(i).span().end() < n.at(i + 1).span().start());
  }
}
