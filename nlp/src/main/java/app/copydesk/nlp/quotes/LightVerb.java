package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Verbs that say nothing themselves and report with the noun behind them: "made the claim that",
 * "gave evidence that", "raised concerns that", "made clear that". A noun for what is felt says
 * something only where the verb voices it.
 */
final class LightVerb {
  /** From the lemma to the nouns it may take; from {@code light-verbs.txt}. */
  private static final Map<String, Set<String>> NOUNS = read();

  private static final Set<String> PLAIN = Set.of("clear", "plain", "known");

  /** Articles, owners and adjectives between the verb and its noun. */
  private static final int MOST_BETWEEN = 4;

  /** In units, from the verb to "at". */
  private static final int LONGEST_ESTIMATED = 12;

  private static final Set<String> ROUGHLY =
      Set.of("about", "around", "nearly", "almost", "roughly", "over", "more", "up", "some");

  /** What estimates are made of. */
  private static final Set<String> MEASURED =
      Set.of(
          "cost",
          "costs",
          "savings",
          "bill",
          "damage",
          "losses",
          "loss",
          "value",
          "price",
          "age",
          "number",
          "toll",
          "figure",
          "total",
          "death",
          "deaths",
          "odds",
          "chance",
          "chances",
          "probability",
          "share",
          "size",
          "rate",
          "turnout",
          "crowd",
          "population",
          "growth",
          "inflation",
          "revenue",
          "deficit",
          "proportion",
          "risk",
          "worth",
          "weight",
          "height");

  private LightVerb() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> nouns = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(LightVerb.class, "light-verbs.txt")) {
      String[] sides = line.text().split(" : ", 2);
      for (String verb : sides[0].split(" ", -1)) {
        nouns.put(verb, Set.of(sides[1].split(" ", -1)));
      }
    }
    return Map.copyOf(nouns);
  }

  /** The verb and its noun where such a verb stands at {@code at} and a that-clause behind them. */
  static Optional<Range> at(Narration n, int at) {
    Unit unit = n.at(at);
    if (unit.tag() != Tag.VERB || !NOUNS.containsKey(unit.lemma()) || isIdle(n, at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(n.size() - 1, at + 2 + MOST_BETWEEN); i++) {
      Unit word = n.at(i);
      if (n.at(i + 1).is("that") && isNounOf(unit, word)) {
        boolean clause = n.has(i + 2) && NounPhrases.isNominal(n.at(i + 2));
        return clause ? Optional.of(new Range(at, i + 1)) : Optional.empty();
      }
      boolean between =
          word.tag() == Tag.DET
              || word.tag() == Tag.ADJ
              || word.tag() == Tag.NOUN
              || word.tag() == Tag.PRON
              || word.tag() == Tag.ADV;
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The "put" of "put the cost at €14,200": an estimate, where a figure stands behind "at". */
  static boolean isEstimate(Narration n, int at) {
    Unit verb = n.at(at);
    if (verb.tag() != Tag.VERB
        || (!verb.lemma().equals("put") && !verb.lemma().equals("place"))
        || isIdle(n, at)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(n.size() - 1, at + LONGEST_ESTIMATED); i++) {
      if (n.at(i).is("at")) {
        Unit figure = n.at(n.at(i + 1).isOneOf(ROUGHLY) && n.has(i + 2) ? i + 2 : i + 1);
        boolean sum = figure.tag() == Tag.SYM || "€$£".indexOf(figure.word().charAt(0)) >= 0;
        return (sum || figure.tag() == Tag.NUM) && estimates(n, at + 1, i);
      }
      if (n.at(i).isMark() || (n.at(i).tag() == Tag.VERB && !n.at(i).word().endsWith("ing"))) {
        return false;
      }
    }
    return false;
  }

  /** "the cost of", "savings", "the age": a thing that has a figure. */
  private static boolean estimates(Narration n, int from, int to) {
    for (int i = from; i < to; i++) {
      if (n.at(i).isOneOf(MEASURED)) {
        return true;
      }
    }
    return false;
  }

  /** Whose estimates are reports: somebody's with a name, hers, a paper's. */
  static Predicate<Range> estimates(Narration n) {
    return source -> {
      Unit last = n.at(source.to() - 1);
      return last.isCapitalised()
          || last.tag() == Tag.PRON
          || Words.DOCUMENTS.contains(last.word());
    };
  }

  /** "put … at" with its figure behind. */
  static CueVerb estimate() {
    return new CueVerb("put", Set.of(Frame.JUDGEMENT), false);
  }

  static CueVerb verb(Narration n, Range words) {
    return new CueVerb(n.at(words.from()).lemma(), Set.of(Frame.THAT), false);
  }

  private static boolean isNounOf(Unit verb, Unit word) {
    boolean plain = verb.lemma().equals("make") && word.isOneOf(PLAIN);
    return plain
        || (word.tag() == Tag.NOUN
            && NOUNS.getOrDefault(verb.lemma(), Set.of()).contains(word.lemma()));
  }

  /** "was given assurances that", "to make the claim that": nobody says it here. */
  private static boolean isIdle(Narration n, int at) {
    return (at > 0 && n.at(at - 1).is("to"))
        || (!n.at(at).word().endsWith("ing") && Words.BE.contains(IdleVerb.lastWord(n, at)));
  }
}
