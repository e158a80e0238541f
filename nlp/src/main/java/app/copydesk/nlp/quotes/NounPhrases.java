package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.NameParticles;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * Reads noun phrases off the tags of a narration. Capitals count as nouns whatever the tagger says,
 * since it takes many surnames for verbs and adjectives.
 */
final class NounPhrases {
  private static final Set<String> INNER_PREPOSITIONS =
      Set.of("of", "for", "from", "at", "in", "with", "on", "to");
  private static final Set<String> ACCREDITED =
      Set.of("ambassador", "envoy", "consul", "delegate", "representative", "heir", "secretary");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private static final int LONGEST = 24;

  /** In characters, with its marks. */
  private static final int LONGEST_NICKNAME = 24;

  private NounPhrases() {}

  /** True when {@code unit} can be part of a noun phrase. */
  static boolean isNominal(Unit unit) {
    if (unit.isQuotation()
        || unit.isMark()
        || unit.word().isEmpty()
        || unit.word().startsWith("'")) {
      return false;
    }
    if (isPluralOwner(unit)) {
      return true;
    }
    return switch (unit.tag()) {
      case NOUN, PROPN -> !Words.NO_NOUNS.contains(unit.word());
      case NUM -> true;
      case PRON, DET ->
          !Words.RELATIVES.contains(unit.word()) && !Words.NO_NOUNS.contains(unit.word());
      case ADJ -> !Words.NO_NOUNS.contains(unit.word());
      default ->
          unit.isCapitalised()
              && !Words.NO_NOUNS.contains(unit.word())
              && !Words.AUXILIARIES.contains(unit.word());
    };
  }

  /** "the drivers' spokesman": the tokenizer leaves the mark on its noun. */
  private static boolean isPluralOwner(Unit unit) {
    return unit.word().endsWith("s'") && unit.word().length() > 3;
  }

  /** Kevin "Boof" Radley, but not: Sanders "has thrown himself into the race," Wilson said. */
  private static boolean isNicknameSized(Unit quotation) {
    return quotation.span().length() <= LONGEST_NICKNAME;
  }

  private static boolean isPronoun(Unit unit) {
    return Words.SUBJECT_PRONOUNS.contains(unit.word());
  }

  /**
   * The noun phrase whose last unit is {@code last}; empty when that unit is no noun, name or
   * pronoun.
   */
  static Optional<Range> endingAt(Narration n, int last) {
    if (!n.has(last)) {
      return Optional.empty();
    }
    int end = last;
    if (n.at(end).is(")") || n.at(end).is("]")) {
      int open = matching(n, end);
      if (open <= 0) {
        return Optional.empty();
      }
      end = open - 1;
    }
    if (!n.has(end) || !isHead(n.at(end))) {
      return Optional.empty();
    }
    if (isPronoun(n.at(end))) {
      return Optional.of(new Range(end, end + 1));
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && extendsLeft(n, from)) {
      from--;
      if (n.at(from).is(")")) {
        from = Math.max(0, matching(n, from));
      }
    }
    while (from < end && !canBegin(n.at(from))) {
      from++;
    }
    return Optional.of(new Range(from, last + 1));
  }

  private static boolean isHead(Unit unit) {
    return isNominal(unit)
        && !isPluralOwner(unit)
        && (unit.tag() != Tag.DET
            || unit.is("some")
            || unit.is("many")
            || unit.is("others")
            || unit.is("another")
            || unit.is("both")
            || unit.is("all"))
        && !Words.DAYS.contains(unit.word());
  }

  private static boolean canBegin(Unit unit) {
    return isNominal(unit) || unit.isQuotation();
  }

  /** True when the unit before {@code from} belongs to the phrase that begins at {@code from}. */
  private static boolean extendsLeft(Narration n, int from) {
    Unit before = n.at(from - 1);
    Unit first = n.at(from);
    if (isCompound(before, first) || Postposed.at(n, from - 1)) {
      return true;
    }
    if (NameParticles.contains(before.text()) && from >= 2 && first.isCapitalised()) {
      return n.at(from - 2).isCapitalised();
    }
    if (isNominal(before)) {
      boolean trade = !before.isCapitalised() && PersonNouns.contains(first.word());
      boolean day = Words.DAYS.contains(before.word()) && !first.is("-") && !trade;
      boolean numeral = before.is("one") && (first.is("of") || isCounted(first));
      if ((isPronoun(before) && !numeral) || day) {
        return false;
      }
      if (first.tag() == Tag.DET
          && !first.is("all")
          && !first.is("both")
          && !before.is("all")
          && !before.is("both")) {
        return false; // a determiner begins a phrase
      }
      boolean nameFollows = first.isCapitalised() && first.tag() != Tag.ADJ;
      boolean commonNoun = before.tag() == Tag.NOUN && !before.isCapitalised();
      return !(nameFollows
          && commonNoun
          && !PersonNouns.contains(before.word())
          && !Postposed.isBodyOfSomebody(n, from - 1));
    }
    boolean more = from >= 2;
    if (more && n.at(from - 2).is("-") && isCompound(n.at(from - 2), before)) {
      return isNominal(first); // the Ely-based group
    }
    if (more && isAttribute(n, from - 1) && first.tag() == Tag.NOUN) {
      return true;
    }
    if (before.is("'s") || before.is("'")) {
      return more && isNominal(n.at(from - 2));
    }
    if (before.is("-") || before.is("&") || before.is("–")) {
      return more && isNominal(n.at(from - 2)) && adjoins(n, from);
    }
    if (before.is("and")) {
      return more
          && n.at(from - 2).isCapitalised()
          && first.isCapitalised()
          && isNominal(n.at(from - 2));
    }
    if (before.isQuotation()) {
      return more
          && isNicknameSized(before)
          && n.at(from - 2).isCapitalised()
          && first.isCapitalised();
    }
    if (before.is(")")) {
      int open = matching(n, from - 1);
      return open > 0 && isNominal(n.at(open - 1)) && n.at(open - 1).isCapitalised();
    }
    if (INNER_PREPOSITIONS.contains(before.word()) && more) {
      return attaches(n, from - 1);
    }
    return false;
  }

  /** Two pieces of "mother-of-three", with no blank between them. */
  private static boolean isCompound(Unit left, Unit right) {
    return (left.is("-") || right.is("-"))
        && !left.isQuotation()
        && !right.isQuotation()
        && left.span().end() == right.span().start();
  }

  /**
   * "the study's lead author", "the returning officer", "a leaked memo": the tagger sees a verb.
   */
  private static boolean isAttribute(Narration n, int at) {
    Unit unit = n.at(at);
    if (at == 0 || unit.isMark() || unit.isQuotation()) {
      return false;
    }
    Unit before = n.at(at - 1);
    return before.is("'s")
        || ((unit.word().endsWith("ing") || unit.word().endsWith("ed"))
            && unit.tag() == Tag.VERB
            && before.tag() == Tag.DET);
  }

  private static boolean adjoins(Narration n, int from) {
    return n.at(from - 1).is("&") || n.at(from - 2).span().end() == n.at(from - 1).span().start();
  }

  /**
   * True when the preposition at {@code at} hangs on the noun before it: "spokesman for", "Bank
   * of".
   */
  private static boolean attaches(Narration n, int at) {
    Unit noun = n.at(at - 1);
    if ((noun.is("one") && n.at(at).is("of")) || Postposed.at(n, at - 1)) {
      return true;
    }
    if (!isNominal(noun)
        || isPronoun(noun)
        || Words.DAYS.contains(noun.word())
        || Words.DOCUMENTS.contains(noun.word())) {
      return false;
    }
    if (n.at(at).is("of")) {
      return noun.tag() == Tag.NOUN
          || noun.tag() == Tag.PROPN
          || noun.tag() == Tag.NUM
          || noun.tag() == Tag.DET
          || noun.tag() == Tag.PRON;
    }
    return (PersonNouns.contains(noun.word()) && !n.at(at).is("on") && !n.at(at).is("to"))
        || (PersonNouns.contains(noun.word())
            && n.at(at).is("to")
            && (noun.word().startsWith("advis") || ACCREDITED.contains(noun.word())));
  }

  private static int matching(Narration n, int close) {
    for (int i = close - 1; i >= 0 && close - i < 10; i--) {
      if (n.at(i).is("(") || n.at(i).is("[")) {
        return i;
      }
    }
    return -1;
  }

  /** The noun phrase that begins at {@code first}; empty when none does. */
  static Optional<Range> startingAt(Narration n, int first) {
    if (!n.has(first) || !isNominal(n.at(first)) || Words.DAYS.contains(n.at(first).word())) {
      return Optional.empty();
    }
    boolean counts =
        n.at(first).is("one")
            && n.has(first + 1)
            && (n.at(first + 1).is("of") || isCounted(n.at(first + 1)));
    if (isPronoun(n.at(first)) && !counts) {
      return Optional.of(new Range(first, first + 1));
    }
    int to = first + 1;
    while (to < n.size() && to - first < LONGEST && extendsRight(n, to)) {
      to++;
    }
    while (to > first + 1 && !isNominal(n.at(to - 1))) {
      to--;
    }
    boolean bare =
        to == first + 1
            && (n.at(first).isOneOf(ARTICLES)
                || (n.at(first).isOneOf(OWNERS)
                    && n.has(to + 1)
                    && n.at(to).isQuotation()
                    && n.at(to + 1).tag() == Tag.NOUN));
    return bare ? Optional.empty() : Optional.of(new Range(first, to));
  }

  /** "one former guard": a numeral, not the pronoun. */
  private static boolean isCounted(Unit next) {
    return (next.tag() == Tag.NOUN || next.tag() == Tag.ADJ) && isNominal(next);
  }

  private static boolean extendsRight(Narration n, int to) {
    Unit next = n.at(to);
    Unit last = n.at(to - 1);
    boolean more = n.has(to + 1);
    if (isCompound(last, next) || Postposed.at(n, to)) {
      return true;
    }
    if (isNominal(next)) {
      boolean attribute = last.isOneOf(ARTICLES) && more && isCounted(n.at(to + 1));
      boolean day = Words.DAYS.contains(next.word()) && !last.is("-") && !attribute;
      if (day || isPronoun(next)) {
        return false;
      }
      return next.tag() != Tag.DET || last.isOneOf(INNER_PREPOSITIONS) || last.is("and");
    }
    if (next.is("'s") || next.is("'")) {
      return true;
    }
    if (more && isAttribute(n, to) && n.at(to + 1).tag() == Tag.NOUN) {
      return true;
    }
    if (!more) {
      return false;
    }
    Unit after = n.at(to + 1);
    if (next.is("-") || next.is("&") || next.is("–")) {
      return isNominal(after) && (next.is("&") || next.span().end() == after.span().start());
    }
    if (next.is("and")) {
      return last.isCapitalised() && after.isCapitalised() && isNominal(after);
    }
    if (next.isQuotation()) {
      return isNicknameSized(next)
          && last.isCapitalised()
          && after.isCapitalised()
          && isNominal(after);
    }
    if (NameParticles.contains(next.text())) {
      return last.isCapitalised() && after.isCapitalised();
    }
    return INNER_PREPOSITIONS.contains(next.word())
        && isNominal(after)
        && !Words.DAYS.contains(after.word())
        && attaches(n, to);
  }

  /**
   * True when the phrase holds a capitalised name and not just a capital at the sentence's start.
   */
  static boolean hasName(Narration n, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      Unit unit = n.at(i);
      boolean name =
          unit.isCapitalised()
              && (unit.tag() == Tag.PROPN || i > 0)
              && unit.tag() != Tag.DET
              && !unit.tag().equals(Tag.PRON);
      if (name && !Words.DAYS.contains(unit.word())) {
        return true;
      }
    }
    return false;
  }
}
