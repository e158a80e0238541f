package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.WordFile;
import java.util.Optional;
import java.util.Set;

/**
 * Acts of speech as nouns, whose words stand beside them: the claim that "thousands" came, chants
 * of "shame", "No," came the reply.
 */
final class ActOfSpeech {
  private static final Set<String> ACTS =
      Set.copyOf(WordFile.words(ActOfSpeech.class, "saying-nouns.txt"));

  /** What many voices say at once or one says loudly. */
  static final Set<String> LOUD =
      Set.of("chant", "cry", "shout", "call", "cheer", "jeer", "yell", "roar", "scream", "boo");

  private static final Set<String> BEHIND = Set.of("that", "of", "about", "as", "for", ":", ",");

  /** How far behind its noun words in marks still belong to it, in units. */
  private static final int REACH = 4;

  /** The same for those inside the clause that says what is claimed or promised. */
  private static final int LONGEST_CLAUSE = 14;

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");

  private static final Set<String> COMES = Set.of("come", "be");

  private ActOfSpeech() {}

  /** True when the quotation at {@code at} stands behind an act of speech that says it. */
  static boolean holds(Narration n, int at) {
    return before(n, at) >= 0;
  }

  /** The noun of the act that says the quotation at {@code at}; -1 when none does. */
  private static int before(Narration n, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE) && !n.at(i).isMark(); i--) {
      if (isAct(n, i)) {
        Unit next = n.at(i + 1);
        boolean near = at - i <= REACH && (next.isOneOf(BEHIND) || next.isQuotation());
        return near || opensClause(n, i + 1) || isBid(n, i + 1, at) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The act that says the quotation at {@code at} as a cue, with its owner as the source: "Lee’s
   * claim that …", "their chants of …"; empty where it has none.
   */
  static Optional<Cue> cue(Narration n, int at) {
    int act = before(n, at);
    return act < 0 || act + 1 == at // "his comments “were out of date”"
        ? Optional.empty()
        : owner(n, act)
            .map(
                owner ->
                    new Cue(
                        new Range(act, act + 1),
                        Optional.empty(),
                        Cue.Kind.PLAIN,
                        Optional.of(owner)));
  }

  private static Optional<Range> owner(Narration n, int act) {
    int i = act - 1;
    if (i < 0) {
      return Optional.empty();
    }
    while (i > 0 && (n.at(i).tag() == Tag.ADJ || n.at(i).tag() == Tag.NUM)) {
      i--;
    }
    if (n.at(i).isOneOf(OWNERS)) {
      return Optional.of(new Range(i, i + 1));
    }
    return n.at(i).is("'s") ? NounPhrases.endingAt(n, i - 1) : Optional.empty();
  }

  /**
   * The clause around the quotation at {@code at} that says what is claimed or promised; empty
   * where no clause follows the act.
   */
  static Optional<Range> clause(Narration n, int at) {
    int act = before(n, at);
    if (act < 0 || !opensClause(n, act + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Range(act + 1, Thought.endOf(n, at)));
  }

  private static boolean opensClause(Narration n, int i) {
    return n.has(i + 1)
        && (n.at(i).is("that") || (n.at(i).is("to") && n.at(i + 1).tag() != Tag.DET));
  }

  /** "a call for the council to “rethink” it". */
  private static boolean isBid(Narration n, int from, int at) {
    return n.at(from).is("for") && at - from > 1 && n.at(at - 1).is("to");
  }

  /** "chants of “Vote Hess”", "“Never,” came the reply": speech, whatever its capitals. */
  static boolean isVoiced(Narration n, int at) {
    int of = at - 1;
    while (of > 1 && (n.at(of).isQuotation() || n.at(of).tag() == Tag.CCONJ || n.at(of).is(","))) {
      of--;
    }
    boolean shouted = of > 0 && n.at(of).is("of") && LOUD.contains(n.at(of - 1).lemma());
    return shouted || follows(n, at);
  }

  /** "“No,” came the reply", "“Never” was the answer": the act stands behind its words. */
  static boolean follows(Narration n, int at) {
    return behind(n, at).isPresent();
  }

  /** The verb and the act behind the words at {@code at}: "came the curt reply". */
  static Optional<Range> behind(Narration n, int at) {
    int verb = n.has(at + 1) && n.at(at + 1).is(",") ? at + 2 : at + 1;
    if (!n.has(verb + 2) || !COMES.contains(n.at(verb).lemma()) || !isDeterminer(n.at(verb + 1))) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < Math.min(n.size(), verb + 2 + REACH) && !n.at(i).isMark(); i++) {
      if (isAct(n, i)) {
        return Optional.of(new Range(verb, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isDeterminer(Unit unit) {
    return unit.tag() == Tag.DET || unit.isOneOf(OWNERS);
  }

  private static boolean isAct(Narration n, int i) {
    boolean owned = i > 0 && (n.at(i - 1).is("'s") || n.at(i - 1).isOneOf(OWNERS));
    return ACTS.contains(n.at(i).lemma())
        && (n.at(i).tag() == Tag.NOUN || (owned && ACTS.contains(n.at(i).word())));
  }
}
