package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads across what stands between a name and its verb: appositions, ages, relative clauses and
 * participles between commas, and modifiers behind a preposition.
 */
final class Appositions {
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "and", "but", ":");

  private static final Set<String> CHARGE_LINKS = Set.of("of", "for", "with", "after", "by");

  /** "burning down", "cutting off". */
  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "away");

  private static final Set<String> WHERE = Set.of("in", "near", "outside", "at", "from");

  private static final int LONGEST_CHARGE = 10;
  private static final int LONGEST_RELATIVE = 10;

  private Appositions() {}

  /**
   * "Smith of Leeds", "Smith on Tuesday": from the phrase inside a modifier to the one it modifies.
   */
  static Range outOfModifier(Narration n, Range np) {
    int at = np.from() - 1;
    Optional<Range> charged = charged(n, at);
    if (charged.isPresent()) {
      return charged.get();
    }
    if (at < 1 || n.at(at).tag() != Tag.ADP) {
      return np;
    }
    Optional<Range> made = madeBy(n, at);
    if (made.isPresent()) {
      return outOfModifier(n, made.get());
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
    if (speaks) {
      return outOfModifier(n, range);
    }
    Range outermost = outOfModifier(n, range); // an expert on snow at Davos
    boolean expert =
        !outermost.equals(range)
            && PersonNouns.contains(n.at(outermost.to() - 1).word())
            && n.at(outermost.to()).is("on");
    return expert ? outermost : np;
  }

  /**
   * "A letter obtained on Monday by the Courier warns": what the participle before "by" modifies.
   */
  private static Optional<Range> madeBy(Narration n, int by) {
    int verb = by - 1;
    while (verb > 0 && (Words.DAYS.contains(n.at(verb).word()) || n.at(verb).is("on"))) {
      verb--;
    }
    boolean participle =
        n.at(by).is("by")
            && verb > 0
            && n.at(verb).tag() == Tag.VERB
            && !n.at(verb).word().endsWith("ing");
    return participle ? NounPhrases.endingAt(n, verb - 1) : Optional.empty();
  }

  /**
   * "A driver accused of killing a cyclist on a bridge": who did what the gerund somewhere before
   * {@code before} tells, as a participle says.
   */
  private static Optional<Range> charged(Narration n, int before) {
    int gerund = before;
    while (gerund > 2 && before - gerund < LONGEST_CHARGE && !n.at(gerund).word().endsWith("ing")) {
      Unit unit = n.at(gerund);
      boolean object =
          NounPhrases.isNominal(unit)
              || unit.tag() == Tag.ADP
              || unit.tag() == Tag.PRON
              || unit.is("'s")
              || unit.isOneOf(PARTICLES);
      if (!object || Words.SUBJECT_PRONOUNS.contains(unit.word())) {
        return Optional.empty();
      }
      gerund--;
    }
    if (gerund < 3 || n.at(gerund).tag() != Tag.VERB || !n.at(gerund).word().endsWith("ing")) {
      return Optional.empty();
    }
    int participle = gerund - 2;
    boolean links = n.at(gerund - 1).isOneOf(CHARGE_LINKS);
    boolean past = n.at(participle).tag() == Tag.VERB && n.at(participle).word().endsWith("ed");
    return links && past
        ? NounPhrases.endingAt(n, participle - 1).map(np -> outOfModifier(n, np))
        : Optional.empty();
  }

  /** "A student who fell from a cliff near Orme had told": from the phrase in the clause to who. */
  static Range outOfRelative(Narration n, Range np) {
    for (int i = np.from() - 1; i > 0 && np.from() - i < LONGEST_RELATIVE; i--) {
      Unit unit = n.at(i);
      if (unit.isMark() || unit.isQuotation() || unit.is("that") || unit.is("and")) {
        return np;
      }
      if (unit.is("who")) {
        Tag tag = n.at(i + 1).tag();
        boolean verb = (tag == Tag.VERB || tag == Tag.AUX) && !n.at(i + 1).is("said");
        return verb
            ? NounPhrases.endingAt(n, i - 1).map(outer -> outOfModifier(n, outer)).orElse(np)
            : np;
      }
    }
    return np;
  }

  /** "Hester Loy, a grower, who said": the name that the phrase describes. */
  static Range outOfApposition(Narration n, Range phrase) {
    int comma = phrase.from() - 1;
    boolean describes = comma > 0 && n.at(comma).is(",") && n.at(phrase.from()).tag() == Tag.DET;
    return describes
        ? NounPhrases.endingAt(n, comma - 1)
            .filter(np -> endsWithName(n, np) && NounPhrases.hasName(n, np))
            .orElse(phrase)
        : phrase;
  }

  /** "Ann Lee, director of the port said": the comma behind what the name is was left out. */
  static Range outOfUnclosed(Narration n, Range phrase) {
    int comma = phrase.from() - 1;
    boolean bare =
        comma > 0
            && n.at(comma).is(",")
            && !n.at(phrase.from()).isCapitalised()
            && n.at(phrase.from()).tag() != Tag.DET
            && PersonNouns.contains(n.at(headOf(n, phrase)).word());
    return bare
        ? NounPhrases.endingAt(n, comma - 1)
            .filter(np -> endsWithName(n, np) && NounPhrases.hasName(n, np))
            .filter(np -> startsClause(n, np.from()))
            .orElse(phrase)
        : phrase;
  }

  /** The last noun before the first preposition. */
  private static int headOf(Narration n, Range phrase) {
    int head = phrase.from();
    while (head + 1 < phrase.to() && n.at(head + 1).tag() != Tag.ADP) {
      head++;
    }
    return head;
  }

  /** "an officer in Orme, Norland, who said": from the place behind the comma to the one before. */
  static Range outOfPlace(Narration n, Range phrase) {
    int comma = phrase.from() - 1;
    boolean name = comma > 1 && n.at(comma).is(",") && n.at(phrase.from()).isCapitalised();
    return name
        ? NounPhrases.endingAt(n, comma - 1).filter(np -> endsInPlace(n, np)).orElse(phrase)
        : phrase;
  }

  /** "an officer in Orme", and "Orme" behind "in". */
  private static boolean endsInPlace(Narration n, Range np) {
    int i = np.to() - 1;
    while (i >= 0 && n.at(i).isCapitalised()) {
      i--;
    }
    return i >= 0 && i < np.to() - 1 && n.at(i).isOneOf(WHERE);
  }

  /**
   * "An officer posted outside it, who …, said", "The actor cast as Lear, Ann Lee, said": from the
   * phrase that hangs on a participle to whom that describes.
   */
  private static Range outOfParticiple(Narration n, Range np) {
    int verb = np.from() - 1;
    while (verb > 0
        && np.from() - verb < LONGEST_RELATIVE
        && (NounPhrases.isNominal(n.at(verb))
            || n.at(verb).tag() == Tag.ADP
            || n.at(verb).is("'s"))) {
      verb--;
    }
    if (verb < 1 || (verb == np.from() - 1 && n.at(verb).word().endsWith("ed"))) {
      return np;
    }
    boolean participle =
        n.at(verb).tag() == Tag.VERB
            && !n.at(verb).isCapitalised()
            && PersonNouns.contains(n.at(verb - 1).word());
    return participle ? NounPhrases.endingAt(n, verb - 1).orElse(np) : np;
  }

  /** "Smith, who chairs the board, said": the phrase in front of the commas. */
  static Optional<Range> acrossComma(Narration n, int comma, int steps) {
    int end = comma;
    for (int step = 0; step < steps; step++) {
      int start = end - 1;
      while (start >= 0
          && !n.at(start).is(",")
          && !(Dashes.isOne(n, start) && n.at(end).word().equals(n.at(start).word()))) {
        start--;
      }
      boolean modifier = start > 0 && isModifier(n, start + 1, end);
      if (!modifier) {
        int last = end;
        return NounPhrases.endingAt(n, end - 1)
            .map(range -> outOfModifier(n, range))
            .map(
                range -> {
                  Range outer = outOfParticiple(n, range);
                  return outer.equals(range) || last == comma
                      ? range
                      : nameInApposition(n, outer, last + 1, comma);
                });
      }
      Optional<Range> front = NounPhrases.endingAt(n, start - 1);
      if (front.isPresent() && !isModifier(n, Math.max(0, front.get().from()), start)) {
        Range outer = outOfParticiple(n, outOfModifier(n, front.get()));
        return Optional.of(nameInApposition(n, outer, start + 1, end));
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
    return from == 0
        || n.at(from - 1).is(",")
        || n.at(from - 1).isQuotation()
        || n.at(from - 1).isOneOf(CLAUSE_OPENERS);
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
                || n.at(from).isOneOf(OWNERS)
                || PersonNouns.contains(n.at(from).word()))
            && endsWithName(n, name.get());
    return isName ? name.get() : front;
  }

  static boolean endsWithName(Narration n, Range range) {
    Unit last = n.at(range.to() - 1);
    boolean surname = // "Ann Lindqvist", "Ray Newman" end as trades do
        range.to() - range.from() > 1
            && last.tag() == Tag.PROPN
            && n.at(range.to() - 2).isCapitalised()
            && !PersonNouns.isListed(last.word());
    return last.isCapitalised() && (surname || !PersonNouns.contains(last.word()));
  }

  /** A relative clause, an apposition, an age or a participle between commas. */
  private static boolean isModifier(Narration n, int from, int to) {
    if (to <= from) {
      return false;
    }
    Unit first = n.at(from);
    if ((first.is("then") || first.is("now")) && from + 1 < to) {
      return isModifier(n, from + 1, to);
    }
    if (first.isOneOf(Words.MODIFIER_OPENERS)) {
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
    for (int i = from; somebody && i < to && !n.at(i).isOneOf(Words.RELATIVES); i++) {
      boolean verb = n.at(i).tag() == Tag.VERB || n.at(i).tag() == Tag.AUX;
      somebody = !verb || n.at(i).word().endsWith("ing");
    }
    return somebody;
  }
}
