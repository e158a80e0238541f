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

  /** "at last", "at first". */
  private static final Set<String> ADVERBIAL = Set.of("last", "first", "least", "once", "times");

  private static final Set<String> LINKS = Set.of("and", "but", "or", "then");

  /** "and in a statement called it", "but at a rally said". */
  private static final Set<String> FRAMING = Set.of("in", "on", "at", "during", "with", "through");

  /** Pronouns that are nothing but a subject. */
  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "i");

  /** "is … to have said": what others say somebody said. */
  private static final Set<String> HEARSAY =
      Set.of(
          "understood",
          "reported",
          "said",
          "believed",
          "alleged",
          "rumoured",
          "rumored",
          "thought",
          "known",
          "claimed");

  private static final Set<String> SEEMING = Set.of("appear", "seem", "claim");

  private final CueLexicon lexicon;
  private final Coordination coordination;

  SubjectFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.coordination = new Coordination(this, lexicon);
  }

  /** The subject of the finite verb at {@code verb} where it stands before it. */
  Optional<Range> before(Narration n, int verb) {
    return before(n, verb, MOST_STEPS);
  }

  Optional<Range> before(Narration n, int verb, int steps) {
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
      return NounPhrases.endingAt(n, k)
          .map(np -> Appositions.outOfPlace(n, np))
          .map(np -> Appositions.outOfModifier(n, np))
          .map(np -> Appositions.outOfApposition(n, np));
    }
    if (unit.is("to") && n.at(j + 1).is("have")) {
      return ofHearsay(n, j, steps - 1);
    }
    if (unit.isOneOf(LINKS)) {
      return coordination.ofEarlierVerb(n, j, steps - 1);
    }
    if (unit.is(",") || Dashes.isOne(n, j)) {
      if (n.has(j - 1) && n.at(j - 1).isQuotation() && !isTitleOfWork(n, j - 1)) {
        return Optional.empty();
      }
      return coordination.acrossComma(n, j, steps);
    }
    if (unit.is(")") || unit.is("]")) {
      return NounPhrases.endingAt(n, j).map(np -> Appositions.outOfModifier(n, np));
    }
    Optional<Range> np = NounPhrases.endingAt(n, j);
    if (np.isPresent()) {
      return Optional.of(outOfPhrase(n, np.get(), steps));
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
      return coordination.ofEarlierVerb(n, j + 1, steps - 1);
    }
    return Optional.empty();
  }

  /** "is understood to have told", "appears to have said": the subject of the verb in front. */
  private Optional<Range> ofHearsay(Narration n, int to, int steps) {
    int verb = to - 1;
    if (verb < 1) {
      return Optional.empty();
    }
    boolean heard =
        HEARSAY.contains(n.at(verb).word()) && Words.BE.contains(IdleVerb.lastWord(n, verb));
    return heard || SEEMING.contains(n.at(verb).lemma())
        ? before(n, verb, steps)
        : Optional.empty();
  }

  /** From the noun phrase right before a verb to the one that is its subject. */
  private Range outOfPhrase(Narration n, Range np, int steps) {
    if (np.to() - np.from() == 1 && n.at(np.from()).isOneOf(NOMINATIVES)) {
      return np;
    }
    Range subject = Appositions.outOfRelative(n, Appositions.outOfModifier(n, np));
    int preposition = subject.from() - 1;
    boolean adverbial =
        preposition > 0
            && subject.equals(np)
            && n.at(preposition).isOneOf(FRAMING)
            && n.at(preposition - 1).isOneOf(LINKS)
            && !speaks(n, np);
    subject = Appositions.outOfUnclosed(n, subject);
    return adverbial
        ? coordination.ofEarlierVerb(n, preposition - 1, steps - 1).orElse(np)
        : subject;
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

  /** Ann Lee, author of "Night Harbour", said. */
  private static boolean isTitleOfWork(Narration n, int quotation) {
    return n.has(quotation - 1) && n.at(quotation - 1).is("of");
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
    Optional<Range> joined = tradesBeforeName(n, range);
    if (joined.isPresent()) {
      return joined;
    }
    if (!Appositions.endsWithName(n, range) && n.has(range.to() + 1) && n.at(range.to()).is(",")) {
      Optional<Range> name = NounPhrases.startingAt(n, range.to() + 1);
      if (name.isPresent()
          && n.at(range.to() + 1).isCapitalised()
          && Appositions.endsWithName(n, name.get())
          && (!n.has(name.get().to())
              || n.at(name.get().to()).isMark()
              || n.at(name.get().to()).isQuotation())) {
        return name;
      }
    }
    return np;
  }

  /** "said internist and professor Ann Lee": two bare trades of one person. */
  private static Optional<Range> tradesBeforeName(Narration n, Range trade) {
    boolean bare =
        trade.to() - trade.from() == 1
            && !n.at(trade.from()).isCapitalised()
            && (n.at(trade.from()).tag() == Tag.NOUN || n.at(trade.from()).tag() == Tag.ADJ)
            && !n.at(trade.from()).word().endsWith("s")
            && PersonNouns.contains(n.at(trade.from()).word())
            && n.has(trade.to() + 1)
            && n.at(trade.to()).is("and");
    return bare
        ? NounPhrases.startingAt(n, trade.to() + 1)
            .filter(np -> Appositions.endsWithName(n, np) && n.at(np.from()).tag() != Tag.DET)
            .map(np -> new Range(trade.from(), np.to()))
        : Optional.empty();
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
      if (np.isPresent() && (carries(n, np.get()) || isAbsolute(n, np.get()))) {
        return np;
      }
    }
    boolean parted = n.has(left) && n.at(left).is(",");
    Optional<Range> relative = Optional.empty();
    for (int k = gerund - 1; k >= 0; k--) {
      Unit unit = n.at(k);
      Optional<Form> form = lexicon.form(unit);
      boolean finite =
          form.map(f -> f.inflection() != Inflection.GERUND && f.inflection() != Inflection.BASE)
              .orElse(
                  (unit.tag() == Tag.VERB && !unit.word().endsWith("ing"))
                      || unit.tag() == Tag.AUX);
      boolean infinitive = k > 0 && n.at(k - 1).is("to");
      if (finite && parted && isRelative(n, k)) {
        relative = form.isPresent() ? before(n, k) : Optional.empty();
      } else if (finite && !infinitive) {
        if (form.isEmpty() && relative.isPresent()) {
          return relative; // met a miner who jeered, shouting
        }
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

  /** "A man saying": somebody, who is not the one written to ("emailed supporters saying"). */
  private boolean carries(Narration n, Range np) {
    boolean hearer =
        np.from() > 0
            && lexicon.form(n.at(np.from() - 1)).filter(f -> f.verb().isSpeech()).isPresent();
    return !Words.DOCUMENTS.contains(n.at(np.to() - 1).word()) && speaks(n, np) && !hearer;
  }

  /** "with one of her ads asking": the phrase between "with" and the participle, whatever it is. */
  private static boolean isAbsolute(Narration n, Range np) {
    return np.from() > 0 && n.at(np.from() - 1).is("with");
  }

  /** "supporters that jeer at her": a verb right behind a relative, with no comma before it. */
  private static boolean isRelative(Narration n, int verb) {
    int at = skipAdverbsBack(n, verb - 1);
    return at > 0 && n.at(at).isOneOf(Words.RELATIVES) && NounPhrases.isNominal(n.at(at - 1));
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
