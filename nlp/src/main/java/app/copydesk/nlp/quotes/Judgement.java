package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb of judging says without marks: called the plan a mistake, accused them of theft,
 * praised her for coming. The thing judged alone is no report: attacked the plan, called the
 * doctor.
 */
final class Judgement {
  /** Verbs that give a name. */
  static final Set<String> NAMING =
      Set.of("call", "dub", "label", "brand", "term", "deem", "style", "christen");

  static final Set<String> DEMANDING = Set.of("for", "on", "upon");
  private static final Set<String> JUDGING = Set.of("as", "of", "for", "over", "to", "that");

  /** Right behind the verb these make a preposition of it: compared to last year, thanks to her. */
  private static final Set<String> COMPARING = Set.of("to", "with");

  private Judgement() {}

  /** True when {@code range}, behind {@code verb}, judges something and does not only name it. */
  static boolean isStated(Narration n, Range range, CueVerb verb) {
    if (verb.takes(Frame.OBJECT_INFINITIVE) && n.at(range.from()).is("to")) {
      return true;
    }
    if (verb.lemma().equals("put") || verb.lemma().equals("deny")) {
      return true; // put the cost at half a million, denied the charges
    }
    if (n.at(range.from()).isOneOf(COMPARING) && !verb.lemma().equals("refer")) {
      return false;
    }
    if (verb.takes(Frame.GERUND) && n.at(range.from()).word().endsWith("ing")) {
      return true;
    }
    if (!NAMING.contains(verb.lemma())) {
      for (int i = range.from(); i < range.to() && !n.at(i).is(","); i++) {
        if (n.at(i).isOneOf(JUDGING)) {
          return true;
        }
      }
      return false;
    }
    if (verb.lemma().equals("call") && n.at(range.from()).isOneOf(DEMANDING)) {
      return true;
    }
    Optional<Range> judged = NounPhrases.startingAt(n, range.from());
    if (judged.isEmpty() || judged.get().to() >= range.to()) {
      return false;
    }
    Unit next = n.at(judged.get().to());
    return next.tag() == Tag.DET
        || next.tag() == Tag.ADJ
        || next.tag() == Tag.ADV
        || next.isQuotation();
  }
}
