package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueLexicon.Inflection;
import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;

/** Finds the subject that a verb behind "and", "but" or a comma shares with one before it. */
final class Coordination {
  /** How far before what it reports a verb of saying may stand, its hearer and day between. */
  private static final int LONGEST_FRAME = 12;

  private final SubjectFinder subjects;
  private final CueLexicon lexicon;

  Coordination(SubjectFinder subjects, CueLexicon lexicon) {
    this.subjects = subjects;
    this.lexicon = lexicon;
  }

  /**
   * The subject of the last finite verb before {@code at}, which a coordinated verb shares; who
   * reports its clause, where somebody does.
   */
  Optional<Range> ofEarlierVerb(Narration n, int at, int steps) {
    if (steps <= 0) {
      return Optional.empty();
    }
    for (int k = at - 1; k >= 0; k--) {
      if (isFinite(n, k)) {
        Optional<Range> subject = subjects.before(n, k, steps - 1);
        if (subject.isEmpty()) {
          return subjects.after(n, k);
        }
        Optional<Range> reporter = reporterOf(n, subject.get(), steps - 1);
        return reporter.isPresent() ? reporter : subject;
      }
    }
    return Optional.empty();
  }

  /**
   * The subject of a verb behind the comma at {@code comma}: the phrase that the commas part from
   * it, or, where what stands before the comma is nobody, the subject of the verb before: "He put
   * it down to her tone, called her rude".
   */
  Optional<Range> acrossComma(Narration n, int comma, int steps) {
    Optional<Range> parted = Appositions.acrossComma(n, comma, steps);
    if (parted.isEmpty()
        || SubjectFinder.speaks(n, parted.get())
        || !followsVerb(n, parted.get())) {
      return parted;
    }
    Optional<Range> shared = ofEarlierVerb(n, parted.get().from(), steps - 1);
    return shared.filter(range -> SubjectFinder.speaks(n, range)).isPresent() ? shared : parted;
  }

  /** True when a verb of its own clause stands before the phrase, so that it is no subject. */
  private boolean followsVerb(Narration n, Range phrase) {
    for (int k = phrase.from() - 1; k >= 0 && !n.at(k).isMark(); k--) {
      if (isFinite(n, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(Narration n, int k) {
    Unit unit = n.at(k);
    boolean verb =
        (unit.tag() == Tag.VERB && !unit.word().endsWith("ing"))
            || unit.tag() == Tag.AUX
            || lexicon.isSpeechForm(unit);
    return verb && !(k > 0 && n.at(k - 1).is("to"));
  }

  /**
   * "Lee said that members are his friends but questioned …", "Lee told the BBC on Monday the plan
   * was sound and predicted …": who reports the clause of {@code subject}.
   */
  private Optional<Range> reporterOf(Narration n, Range subject, int steps) {
    int before = subject.from() - 1;
    if (before < 1 || steps <= 0) {
      return Optional.empty();
    }
    boolean that = n.at(before).is("that");
    if (n.at(before).tag() == Tag.ADP) {
      return Optional.empty(); // "wrote about a colleague who came and said"
    }
    int from = that ? before - 1 : before;
    for (int k = from; k > 0 && from - k < LONGEST_FRAME; k--) {
      Unit unit = n.at(k);
      boolean thinks = unit.tag() == Tag.VERB && Thought.VERBS.contains(unit.lemma()) && k == from;
      if (reports(unit) || thinks) {
        return subjects.before(n, k, steps - 1);
      }
      if (!that && !isFrame(unit)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean reports(Unit unit) {
    return lexicon.isSpeechForm(unit)
        || lexicon
            .form(unit)
            .filter(form -> form.verb().takes(Frame.THAT) && form.inflection() == Inflection.PAST)
            .isPresent();
  }

  /** What may stand between a verb of saying and its clause: hearers, a place, a day. */
  private static boolean isFrame(Unit unit) {
    return NounPhrases.isNominal(unit)
        || unit.isQuotation()
        || unit.tag() == Tag.ADP
        || unit.is("'s")
        || Words.DAYS.contains(unit.word());
  }
}
