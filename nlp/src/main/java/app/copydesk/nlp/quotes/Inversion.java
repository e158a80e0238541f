package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/** Tells verbs of saying whose subject stands behind them: "…," said Mark Rutte. */
final class Inversion {
  private static final Set<String> AFTER_SUBJECT =
      Set.of(
          "in", "on", "at", "who", "during", "after", "as", "when", "while", "with", "to", "about",
          "of");

  /** What stands behind the one judged: "accused the mayor of", "praised her for". */
  private static final Set<String> JUDGED = Set.of("as", "of", "for");

  /** In units. */
  private static final int LONGEST_APPOSITION = 14;

  private final SubjectFinder subjects;

  Inversion(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /** A verb right behind a quotation or a comma, with a noun phrase and then a stop behind it. */
  boolean isInverted(Narration n, int i, CueVerb verb) {
    if (!verb.isSpeech() || verb.lemma().equals("tell")) {
      return false; // who is behind "told" hears it
    }
    int j = i - 1;
    while (j >= 0 && n.at(j).tag() == Tag.ADV && !n.at(j).isCapitalised()) {
      j--;
    }
    boolean comma =
        j >= 0 && (n.at(j).is(",") || n.at(j).is("-") || n.at(j).is("—") || n.at(j).is("–"));
    boolean behindQuotation =
        (j >= 0 && n.at(j).isQuotation()) || (comma && n.has(j - 1) && n.at(j - 1).isQuotation());
    if (!behindQuotation && !comma && j >= 0) {
      return false;
    }
    Optional<Range> subject = subjects.after(n, i);
    if (subject.isEmpty()) {
      return false;
    }
    Unit head = n.at(subject.get().to() - 1);
    if (head.isOneOf(Set.of("him", "her", "them", "me", "us", "it", "himself", "herself"))) {
      return false;
    }
    if (behindQuotation) {
      return !n.at(i + 1).is("that")
          && !startsClause(n, subject.get())
          && (verb.lemma().equals("say")
              || SubjectFinder.speaks(n, subject.get())
              || subjects.before(n, i).isEmpty());
    }
    boolean judged =
        verb.takes(CueVerb.Frame.JUDGEMENT)
            && n.has(subject.get().to())
            && (n.at(subject.get().to()).isQuotation() || n.at(subject.get().to()).isOneOf(JUDGED));
    boolean bids =
        verb.takes(CueVerb.Frame.OBJECT_INFINITIVE)
            && n.has(subject.get().to() + 1)
            && n.at(subject.get().to()).is("to")
            && !n.at(subject.get().to() + 1).isCapitalised();
    boolean goesOn = n.has(subject.get().to()) && n.at(subject.get().to()).isQuotation();
    return !judged
        && !goesOn
        && !hasVerbBehind(n, subject.get().to())
        && !bids
        && j == i - 1
        && endsAt(n, subject.get().to())
        && SubjectFinder.speaks(n, subject.get())
        && j > 2;
  }

  /** said the sequel had been cancelled: what looks like the speaker has a verb of its own. */
  private static boolean startsClause(Narration n, Range subject) {
    return n.has(subject.to()) && n.at(subject.to()).tag() == Tag.AUX;
  }

  /** "Ann Lee, the mayor, said Tom Hess, a teacher, had lied": a verb behind the apposition. */
  private static boolean hasVerbBehind(Narration n, int comma) {
    if (!n.has(comma) || !n.at(comma).is(",")) {
      return false;
    }
    for (int i = comma + 1; i + 1 < Math.min(n.size(), comma + LONGEST_APPOSITION); i++) {
      if (n.at(i).is(",")) {
        Unit next = n.at(i + 1);
        return next.tag() == Tag.AUX
            || (next.tag() == Tag.VERB && !next.word().endsWith("ing") && !next.isCapitalised());
      }
    }
    return false;
  }

  /**
   * True when an attribution ends before {@code at}: a stop, a day, a place or a relative clause
   * comes next.
   */
  static boolean endsAt(Narration n, int at) {
    return !n.has(at)
        || n.at(at).isMark()
        || n.at(at).isQuotation()
        || Words.DAYS.contains(n.at(at).word())
        || n.at(at).isOneOf(AFTER_SUBJECT);
  }
}
