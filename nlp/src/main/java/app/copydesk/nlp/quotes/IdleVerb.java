package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/** Forms of verbs of saying whose subject says nothing: passives, names given, acts. */
final class IdleVerb {
  /** Verbs whose object is spoken to: in the passive their subject hears. */
  static final Set<String> QUESTIONED =
      Set.of(
          "ask",
          "tell",
          "question",
          "inform",
          "quote",
          "remind",
          "warn",
          "report",
          "press",
          "brief",
          "advise",
          "notify");

  static final Set<String> OWNERS = Set.of("his", "its", "their", "my", "our", "your");

  private static final Set<String> PHASES =
      Set.of("continue", "begin", "start", "open", "close", "end", "finish");

  /** Verbs whose participle stands behind a document. */
  private static final Set<String> SENT =
      Set.of("post", "write", "tweet", "send", "share", "publish", "release", "read");

  private final SubjectFinder subjects;

  IdleVerb(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /** "continued to grow", "reminded her of home": the verb tells what happens, not what is said. */
  static boolean isAct(Narration n, int at, CueVerb verb) {
    boolean infinitive =
        PHASES.contains(verb.lemma())
            && n.has(at + 2)
            && n.at(at + 1).is("to")
            && n.at(at + 2).tag() != Tag.DET
            && !n.at(at + 2).isCapitalised();
    boolean likens =
        verb.lemma().equals("remind")
            && n.has(at + 2)
            && (n.at(at + 1).is("of") || n.at(at + 2).is("of"));
    return infinitive || likens;
  }

  /** "his promised show", "stress-related", "self confessed", "six points": no verb here. */
  static boolean isAttribute(Narration n, int i, CueLexicon.Inflection inflection) {
    if (i == 0) {
      return false;
    }
    Unit before = n.at(i - 1);
    boolean past = inflection == CueLexicon.Inflection.PAST;
    boolean owned = past && before.isOneOf(OWNERS) && n.has(i + 1) && isNoun(n.at(i + 1));
    boolean compound =
        before.is("self") || (before.is("-") && before.span().end() == n.at(i).span().start());
    boolean counted =
        !past && before.tag() == Tag.NUM && !before.is("one") && n.at(i).word().endsWith("s");
    return owned || compound || counted;
  }

  /**
   * "said in a message posted online that": a document behind a preposition, and its participle.
   */
  static boolean isPosted(Narration n, int i, Optional<Range> subject) {
    return SENT.contains(n.at(i).lemma())
        && subject
            .filter(
                np ->
                    np.to() == i
                        && np.from() > 0
                        && n.at(np.from() - 1).tag() == Tag.ADP
                        && Words.DOCUMENTS.contains(n.at(i - 1).word()))
            .isPresent();
  }

  private static boolean isNoun(Unit unit) {
    return unit.tag() == Tag.NOUN || unit.tag() == Tag.PROPN || unit.tag() == Tag.ADJ;
  }

  /** "was told", "were asked": the one who is spoken to is no source. */
  static boolean isPassive(Narration n, int i) {
    String before = lastWord(n, i);
    return isParticiple(n, i)
        || (Words.BE.contains(before) && !before.equals("'s"))
        || (before.equals("'s")
            && QUESTIONED.contains(n.at(i).lemma())
            && n.has(i + 1)
            && n.at(i + 1).is("by"));
  }

  /**
   * "set up a site called “Night Bus”": who calls something has it before or behind the verb, "what
   * he called", "called the plan".
   */
  boolean isNamed(Narration n, int i) {
    if (!Judgement.NAMING.contains(n.at(i).lemma())
        || !n.has(i + 1)
        || !n.at(i + 1).isQuotation()) {
      return false;
    }
    for (int k = i - 1; k >= 0 && !n.at(k).is(","); k--) {
      if (n.at(k).isOneOf(Words.RELATIVES) || n.at(k).is("what")) {
        return false;
      }
    }
    return subjects.before(n, i).filter(range -> range.to() == i).isPresent();
  }

  /** "a driver accused of theft": who accuses has somebody to accuse behind the verb. */
  private static boolean isParticiple(Narration n, int i) {
    return n.at(i).lemma().equals("accuse") && n.has(i + 1) && n.at(i + 1).is("of");
  }

  /** The word before {@code i}, adverbs passed over; empty at the start. */
  static String lastWord(Narration n, int i) {
    int j = i - 1;
    while (j >= 0 && n.at(j).tag() == Tag.ADV) {
      j--;
    }
    return j >= 0 ? n.at(j).word() : "";
  }
}
