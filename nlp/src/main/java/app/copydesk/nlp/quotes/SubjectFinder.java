package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueLexicon.Form;
import app.copydesk.nlp.quotes.CueLexicon.Inflection;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a verb of saying: before it, behind it, or the subject of the clause it
 * hangs on.
 */
final class SubjectFinder {
  private static final int MOST_STEPS = 8;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  /** "at last", "at first". */
  private static final Set<String> ADVERBIAL = Set.of("last", "first", "least", "once", "times");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "and", "but", ":");
  private static final Set<String> LINKS = Set.of("and", "but", "or", "then");

  private final CueLexicon lexicon;

  SubjectFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The subject of the finite verb at {@code verb} where it stands before it. */
  Optional<Range> before(Narration n, int verb) {
    return before(n, verb, MOST_STEPS);
  }

  private Optional<Range> before(Narration n, int verb, int steps) {
    int j = skipAdverbsBack(n, verb - 1);
    if (j < 0 || steps == 0) {
      return Optional.empty();
    }
    Unit unit = n.at(j);
    if (Words.RELATIVES.contains(unit.word())) {
      int k = j - 1;
      if (n.has(k) && n.at(k).is(",")) {
        k--;
      }
      return NounPhrases.endingAt(n, k).map(np -> outOfModifier(n, np));
    }
    if (unit.isOneOf(LINKS)) {
      return ofEarlierVerb(n, j, steps - 1);
    }
    if (unit.is(",") || (unit.isOneOf(DASHES) && !unit.is("-"))) {
      if (n.has(j - 1) && n.at(j - 1).isQuotation() && !isTitleOfWork(n, j - 1)) {
        return Optional.empty();
      }
      return acrossComma(n, j, steps);
    }
    if (unit.is(")")) {
      return NounPhrases.endingAt(n, j).map(np -> outOfModifier(n, np));
    }
    Optional<Range> np = NounPhrases.endingAt(n, j);
    if (np.isPresent()) {
      return np.map(range -> outOfModifier(n, range));
    }
    if (Words.DAYS.contains(unit.word())) {
      int k = j;
      while (k >= 0
          && (Words.DAYS.contains(n.at(k).word())
              || n.at(k).tag() == Tag.NUM
              || n.at(k).is("on")
              || n.at(k).is("last")
              || n.at(k).is("late")
              || n.at(k).is("earlier")
              || n.at(k).is("this")
              || n.at(k).is("in"))) {
        k--;
      }
      return k >= 0 && k < j ? before(n, k + 1, steps - 1) : Optional.empty();
    }
    if (unit.tag() == Tag.VERB) {
      return ofEarlierVerb(n, j + 1, steps - 1);
    }
    return Optional.empty();
  }

  private static int skipAdverbsBack(Narration n, int from) {
    int j = from;
    while (j >= 0
        && ((n.at(j).tag() == Tag.ADV && !n.at(j).isCapitalised())
            || Words.AUXILIARIES.contains(n.at(j).word())
            || n.at(j).is("also")
            || n.at(j).is("later"))) {
      j--;
    }
    boolean phrase = j > 1 && n.at(j - 1).is("at") && n.at(j).isOneOf(ADVERBIAL);
    return phrase ? skipAdverbsBack(n, j - 2) : j;
  }

  /**
   * "Smith of Leeds", "Smith on Tuesday": from the phrase inside a modifier to the one it modifies.
   */
  private static Range outOfModifier(Narration n, Range np) {
    int at = np.from() - 1;
    if (at < 1 || n.at(at).tag() != Tag.ADP) {
      return np;
    }
    Optional<Range> outer = NounPhrases.endingAt(n, at - 1);
    if (outer.isEmpty()) {
      return np;
    }
    Range range = outer.get();
    Unit head = n.at(range.to() - 1);
    boolean speaks =
        PersonNouns.contains(head.word())
            || Words.SUBJECT_PRONOUNS.contains(head.word())
            || NounPhrases.hasName(n, range);
    return speaks ? outOfModifier(n, range) : np;
  }

  /** "Smith, who chairs the board, said": the phrase in front of the commas. */
  private Optional<Range> acrossComma(Narration n, int comma, int steps) {
    int end = comma;
    for (int step = 0; step < steps; step++) {
      int start = end - 1;
      while (start >= 0
          && !n.at(start).is(",")
          && !(n.at(start).isOneOf(DASHES) && n.at(end).word().equals(n.at(start).word()))) {
        start--;
      }
      boolean modifier = start > 0 && isModifier(n, start + 1, end);
      if (!modifier) {
        Optional<Range> np = NounPhrases.endingAt(n, end - 1);
        return np.isPresent() ? np.map(range -> outOfModifier(n, range)) : Optional.empty();
      }
      Optional<Range> front = NounPhrases.endingAt(n, start - 1);
      if (front.isPresent() && !isModifier(n, Math.max(0, front.get().from()), start)) {
        return Optional.of(nameInApposition(n, outOfModifier(n, front.get()), start + 1, end));
      }
      if (front.isPresent()
          && startsClause(n, front.get().from())
          && !isApposition(n, front.get())) {
        return Optional.of(nameInApposition(n, front.get(), start + 1, end));
      }
      end = start;
    }
    return Optional.empty();
  }

  /** Ann Lee, author of "Night Harbour", said. */
  private static boolean isTitleOfWork(Narration n, int quotation) {
    return n.has(quotation - 1) && n.at(quotation - 1).is("of");
  }

  /** "Ann Lee, founder of Orbex, a charity, said": one more phrase about the name before it. */
  private static boolean isApposition(Narration n, Range phrase) {
    int comma = phrase.from() - 1;
    if (comma < 1 || !n.at(comma).is(",")) {
      return false;
    }
    return NounPhrases.endingAt(n, comma - 1)
        .filter(np -> NounPhrases.hasName(n, np) && endsWithName(n, np))
        .filter(np -> np.from() == 0 || n.at(np.from() - 1).isOneOf(CLAUSE_OPENERS))
        .isPresent();
  }

  private static boolean startsClause(Narration n, int from) {
    return from == 0 || n.at(from - 1).is(",") || n.at(from - 1).isOneOf(CLAUSE_OPENERS);
  }

  /**
   * "The bank's chief economist, Claire Dunne, said": the name, when the phrase in front of the
   * comma has none.
   */
  private static Range nameInApposition(Narration n, Range front, int from, int to) {
    boolean pronoun = Words.SUBJECT_PRONOUNS.contains(n.at(front.to() - 1).word());
    if (pronoun || endsWithName(n, front)) {
      return front;
    }
    Optional<Range> name = NounPhrases.startingAt(n, from);
    boolean isName =
        name.isPresent()
            && name.get().to() == to
            && (n.at(from).isCapitalised()
                || n.at(from).tag() == Tag.DET
                || n.at(from).isOneOf(OWNERS))
            && endsWithName(n, name.get());
    return isName ? name.get() : front;
  }

  private static boolean endsWithName(Narration n, Range range) {
    Unit last = n.at(range.to() - 1);
    return last.isCapitalised() && !PersonNouns.contains(last.word());
  }

  /** A relative clause, an apposition, an age or a participle between commas. */
  private static boolean isModifier(Narration n, int from, int to) {
    if (to <= from) {
      return false;
    }
    Unit first = n.at(from);
    if (first.isOneOf(
        Set.of(
            "who",
            "which",
            "whose",
            "whom",
            "where",
            "of",
            "a",
            "an",
            "the",
            "now",
            "also",
            "formerly",
            "himself",
            "herself",
            "his",
            "her",
            "its",
            "their",
            "one",
            "both",
            "most",
            "not",
            "then",
            "in",
            "on",
            "at",
            "from",
            "with",
            "like",
            "along",
            "including",
            "too",
            "for",
            "by"))) {
      return true;
    }
    if (first.tag() == Tag.NUM
        || Character.isDigit(first.text().isEmpty() ? ' ' : first.text().charAt(0))) {
      return true;
    }
    if ((first.tag() == Tag.VERB && !first.isCapitalised())
        || (first.tag() == Tag.ADJ && !first.isCapitalised())) {
      return true;
    }
    if (!first.isCapitalised() && describesSomebody(n, from, to)) {
      return true;
    }
    boolean nominal = true;
    for (int i = from; i < to; i++) {
      Unit unit = n.at(i);
      nominal &=
          NounPhrases.isNominal(unit)
              || unit.is("of")
              || unit.is("for")
              || unit.is("at")
              || unit.is("in")
              || unit.is("and")
              || unit.is("'s")
              || unit.is("-")
              || unit.is("&");
    }
    return nominal && !Words.SUBJECT_PRONOUNS.contains(first.word());
  }

  /** "vice president of sales and marketing at Orbex": no verb but gerunds. */
  private static boolean describesSomebody(Narration n, int from, int to) {
    Optional<Range> phrase = NounPhrases.startingAt(n, from);
    boolean somebody = false;
    for (int i = from; phrase.isPresent() && i < phrase.get().to(); i++) {
      somebody |= PersonNouns.contains(n.at(i).word());
    }
    for (int i = from; somebody && i < to; i++) {
      boolean verb = n.at(i).tag() == Tag.VERB || n.at(i).tag() == Tag.AUX;
      somebody = !verb || n.at(i).word().endsWith("ing");
    }
    return somebody;
  }

  /** The subject of the last finite verb before {@code at}, which a coordinated verb shares. */
  private Optional<Range> ofEarlierVerb(Narration n, int at, int steps) {
    if (steps <= 0) {
      return Optional.empty();
    }
    for (int k = at - 1; k >= 0; k--) {
      Unit unit = n.at(k);
      boolean verb =
          (unit.tag() == Tag.VERB && !unit.word().endsWith("ing"))
              || unit.tag() == Tag.AUX
              || lexicon.isSpeechForm(unit);
      if (verb && !(k > 0 && n.at(k - 1).is("to"))) {
        Optional<Range> subject = before(n, k, steps - 1);
        if (subject.isEmpty()) {
          return after(n, k);
        }
        Optional<Range> reporter = reporterOf(n, subject.get(), steps - 1);
        return reporter.isPresent() ? reporter : subject;
      }
    }
    return Optional.empty();
  }

  /**
   * "Trump said that members are his friends but questioned …": who reports the clause of {@code
   * subject}.
   */
  private Optional<Range> reporterOf(Narration n, Range subject, int steps) {
    int that = subject.from() - 1;
    if (that < 1 || steps <= 0) {
      return Optional.empty();
    }
    if (n.at(that).is("that")) {
      for (int k = that - 1; k > 0 && that - k < 10; k--) {
        if (lexicon.isSpeechForm(n.at(k))) {
          return before(n, k, steps - 1);
        }
      }
    }
    return lexicon.isSpeechForm(n.at(that)) ? before(n, that, steps - 1) : Optional.empty();
  }

  /**
   * The subject of the finite verb at {@code verb} where it stands behind it: "said Mark Rutte".
   */
  Optional<Range> after(Narration n, int verb) {
    int j = verb + 1;
    while (n.has(j) && n.at(j).tag() == Tag.ADV) {
      j++;
    }
    int trade = j;
    Optional<Range> np = NounPhrases.startingAt(n, j);
    if (np.isEmpty()) {
      return n.has(j) && isTradeBeforeName(n, j)
          ? NounPhrases.startingAt(n, j + 1).map(name -> new Range(trade, name.to()))
          : np;
    }
    Range range = np.get();
    if (!endsWithName(n, range) && n.has(range.to() + 1) && n.at(range.to()).is(",")) {
      Optional<Range> name = NounPhrases.startingAt(n, range.to() + 1);
      if (name.isPresent()
          && n.at(range.to() + 1).isCapitalised()
          && endsWithName(n, name.get())
          && (!n.has(name.get().to())
              || n.at(name.get().to()).isMark()
              || n.at(name.get().to()).isQuotation())) {
        return name;
      }
    }
    return np;
  }

  /** "said pollster Ann Lee": the tagger takes a noun behind "said" for a verb. */
  private static boolean isTradeBeforeName(Narration n, int at) {
    return n.at(at).tag() == Tag.VERB
        && !n.at(at).isCapitalised()
        && n.has(at + 1)
        && n.at(at + 1).isCapitalised()
        && n.at(at + 1).tag() == Tag.PROPN;
  }

  /** The subject that the participle at {@code gerund} leans on: that of the clause it hangs on. */
  Optional<Range> ofParticiple(Narration n, int gerund) {
    int left = skipAdverbsBack(n, gerund - 1);
    boolean loose =
        left < 0
            || n.at(left).isMark()
            || n.at(left).isQuotation()
            || n.at(left).isOneOf(LINKS)
            || n.at(left).tag() == Tag.SCONJ
            || n.at(left).tag() == Tag.ADP;
    if (!loose) {
      Optional<Range> np = NounPhrases.endingAt(n, left);
      if (np.isPresent()
          && !Words.DOCUMENTS.contains(n.at(np.get().to() - 1).word())
          && speaks(n, np.get())) {
        return np;
      }
    }
    for (int k = gerund - 1; k >= 0; k--) {
      Unit unit = n.at(k);
      Optional<Form> form = lexicon.form(unit);
      boolean finite =
          form.map(f -> f.inflection() != Inflection.GERUND && f.inflection() != Inflection.BASE)
              .orElse(
                  (unit.tag() == Tag.VERB && !unit.word().endsWith("ing"))
                      || unit.tag() == Tag.AUX);
      if (finite && !(k > 0 && n.at(k - 1).is("to"))) {
        Optional<Range> subject = before(n, k);
        if (subject.isPresent() && speaks(n, subject.get())) {
          return subject;
        }
        if (k > 0 && (n.at(k - 1).isQuotation() || n.at(k - 1).is(","))) {
          Optional<Range> inverted = after(n, k);
          if (inverted.isPresent()) {
            return inverted;
          }
        }
      }
    }
    if (left < 0) {
      return ofClauseBehind(n, gerund);
    }
    return Optional.empty();
  }

  /** "Noting the cost, Smith called for a vote": the phrase behind the first comma. */
  private static Optional<Range> ofClauseBehind(Narration n, int gerund) {
    for (int k = gerund + 1; k + 1 < n.size(); k++) {
      if (n.at(k).is(",")) {
        Optional<Range> np = NounPhrases.startingAt(n, k + 1);
        if (np.isPresent() && speaks(n, np.get())) {
          return np;
        }
      }
    }
    return Optional.empty();
  }

  static boolean speaks(Narration n, Range range) {
    Unit head = n.at(range.to() - 1);
    return PersonNouns.contains(head.word())
        || (Words.SUBJECT_PRONOUNS.contains(head.word()) && !head.is("it"))
        || NounPhrases.hasName(n, range);
  }
}
