package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.WordFile;
import java.util.Set;

/**
 * Acts of speech as nouns, whose words stand beside them: the claim that "thousands" came, chants
 * of "shame", "No," came the reply.
 */
final class ActOfSpeech {
  private static final Set<String> ACTS =
      Set.copyOf(WordFile.words(ActOfSpeech.class, "saying-nouns.txt"));

  /** What many voices say at once or one says loudly. */
  private static final Set<String> LOUD =
      Set.of("chant", "cry", "shout", "call", "cheer", "jeer", "yell", "roar", "scream", "boo");

  private static final Set<String> BEHIND = Set.of("that", "of", "about", "as", ":", ",");

  /** How far behind its noun words in marks still belong to it, in units. */
  private static final int REACH = 4;

  /** The same for those inside the clause that says what is claimed or promised. */
  private static final int LONGEST_CLAUSE = 14;

  private static final Set<String> COMES = Set.of("come", "be");

  private ActOfSpeech() {}

  /** True when the quotation at {@code at} stands behind an act of speech that says it. */
  static boolean holds(Narration n, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE) && !n.at(i).isMark(); i--) {
      if (isAct(n, i) && n.has(i + 1)) {
        Unit next = n.at(i + 1);
        boolean clause = next.is("that") || (next.is("to") && n.at(i + 2).tag() != Tag.DET);
        boolean near = at - i <= REACH && (next.isOneOf(BEHIND) || next.isQuotation());
        return clause || near;
      }
    }
    return false;
  }

  /** "chants of “Vote Hess”", "“Never,” came the reply": speech, whatever its capitals. */
  static boolean isVoiced(Narration n, int at) {
    boolean shouted = at > 1 && n.at(at - 1).is("of") && LOUD.contains(n.at(at - 2).lemma());
    return shouted || follows(n, at);
  }

  /** "“No,” came the reply", "“Never” was the answer": the act stands behind its words. */
  static boolean follows(Narration n, int at) {
    int verb = n.has(at + 1) && n.at(at + 1).is(",") ? at + 2 : at + 1;
    if (!n.has(verb + 2) || !COMES.contains(n.at(verb).lemma()) || !isDeterminer(n.at(verb + 1))) {
      return false;
    }
    for (int i = verb + 2; i < Math.min(n.size(), verb + 2 + REACH) && !n.at(i).isMark(); i++) {
      if (isAct(n, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeterminer(Unit unit) {
    return unit.tag() == Tag.DET || unit.isOneOf(Set.of("his", "her", "their", "my", "our"));
  }

  private static boolean isAct(Narration n, int i) {
    return n.at(i).tag() == Tag.NOUN && ACTS.contains(n.at(i).lemma());
  }
}
