package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds somebody without a name in a sentence: its subject, or who did it. */
final class Unnamed {
  private static final int LONGEST_PRESENTED = 14;

  private static final Set<String> CLAUSES = Set.of("as", "when", "while", "that");

  private static final Set<String> POSTURES = Set.of("sat", "stood", "lay", "came", "walked");

  /** Pronouns that have a clause of their own behind them. */
  private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "it", "we");

  /** What opens a sentence that brings somebody on. */
  private static final Set<String> OPENINGS =
      Set.of("it", "among", "another", "one", "there", "next", "beside", "behind", "with", "also");

  /** Words that say nothing of somebody but that there is one. */
  static final Set<String> GENERIC =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "person",
          "teenager",
          "victim",
          "baby",
          "toddler");

  private Unnamed() {}

  /** True for a noun for one person, which is no body's: "baker", not "bakers", not "company". */
  static boolean isSomebody(Token noun) {
    return PersonalNouns.contains(noun)
        && !PersonalNouns.isPlural(noun.lower())
        && !PersonalNouns.areSeveral(noun.lower())
        && !BodyTrades.standAlone(noun.lower());
  }

  /** "One of them, a fish vendor who …, had to be helped": the vendor. */
  static Optional<Span> apposed(List<Token> tokens) {
    boolean one = tokens.get(0).is("one") || tokens.get(0).is("another");
    for (int i = 1; one && i + 1 < tokens.size() && i < LONGEST_PRESENTED; i++) {
      if (DescribingPhrase.isComma(tokens.get(i))) {
        boolean indefinite = tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an");
        OptionalInt end =
            indefinite && DescribingPhrase.headIsSomebody(tokens, i + 1)
                ? DescribingPhrase.nominal(tokens, i + 1)
                : OptionalInt.empty();
        return end.isPresent()
            ? Optional.of(new Span(tokens.get(i + 1).start(), tokens.get(end.getAsInt() - 1).end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True for "His opposite number". */
  static boolean isOppositeNumber(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 0 && tokens.get(last).is("number") && tokens.get(last - 1).is("opposite");
  }

  /**
   * "It was caught by a dentist.", "The rope will pass to an apprentice.", "Next to her sat a young
   * man in a cap.": somebody whom the end of the sentence brings on.
   */
  static Optional<Span> presented(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && DescribingPhrase.closes(tokens.get(end - 1))) {
      end--;
    }
    Optional<Span> agent = agent(tokens, end);
    if (agent.isPresent()) {
      return agent;
    }
    for (int i = Math.max(1, end - LONGEST_PRESENTED); i + 1 < end; i++) {
      boolean one = tokens.get(i).is("a") || tokens.get(i).is("an");
      if (one
          && presents(tokens, i - 1)
          && DescribingPhrase.headIsSomebody(tokens, i)
          && DescribingPhrase.nominal(tokens, i).orElse(-1) == end) {
        return Optional.of(new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
    }
    return Optional.empty();
  }

  /** "was announced by the business secretary during a visit": who did it. */
  private static Optional<Span> agent(List<Token> tokens, int end) {
    for (int i = 2; i + 2 < end; i++) {
      boolean by =
          tokens.get(i).is("by")
              && tokens.get(i - 1).tag() == Tag.VERB
              && (tokens.get(i + 1).tag() == Tag.DET
                  || DescribingPhrase.OWNERS.contains(tokens.get(i + 1).lower()));
      int head = by ? DescribingPhrase.head(tokens, i + 1) : -1;
      if (by && head < end && isSomebody(tokens.get(head))) {
        return Optional.of(new Span(tokens.get(i + 1).start(), tokens.get(head).end()));
      }
    }
    return Optional.empty();
  }

  /** "by", "to", "from"; "sat", "stood"; "was" behind a subject that says nothing. */
  private static boolean presents(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("by") || token.is("to") || token.is("from") || POSTURES.contains(token.lower())) {
      return true;
    }
    String opening = tokens.get(0).lower();
    boolean empty =
        OPENINGS.contains(opening)
            || subject(tokens)
                .map(span -> tokens.stream().filter(t -> span.contains(t.start())).toList())
                .filter(words -> GENERIC.contains(Introductions.head(words).lower()))
                .isPresent();
    return token.lemma().equals("be") && empty;
  }

  /**
   * "… that even his own manager could not excuse", "… as the ship’s mate described it", "the
   * diocese, whose archivist was cautious": the last somebody of a clause inside the sentence.
   */
  static Optional<Span> owned(List<Token> tokens) {
    for (int i = tokens.size() - 3; i > 0; i--) {
      boolean whose = tokens.get(i - 1).is("whose");
      boolean clause = CLAUSES.contains(tokens.get(i - 1).lower()) && tokens.get(i).is("the");
      if (!whose && !clause && !DescribingPhrase.OWNERS.contains(tokens.get(i).lower())) {
        continue;
      }
      int head = DescribingPhrase.head(tokens, i);
      boolean acts =
          head + 1 < tokens.size()
              && (tokens.get(head + 1).tag() == Tag.AUX || tokens.get(head + 1).tag() == Tag.VERB);
      return acts && isSomebody(tokens.get(head))
          ? Optional.of(new Span(tokens.get(i).start(), tokens.get(head).end()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "Twelve years after the fire, a farmer has got …": the subject behind the opening clause. */
  static Optional<Span> laterSubject(List<Token> tokens) {
    for (int i = 1; i + 3 < tokens.size(); i++) {
      boolean one = tokens.get(i).is("a") || tokens.get(i).is("an");
      if (one && DescribingPhrase.isComma(tokens.get(i - 1))) {
        return subject(tokens.subList(i, tokens.size()));
      }
    }
    return Optional.empty();
  }

  /** "Hess’s", "Ann Hess’s". */
  private static boolean isOwner(List<Token> tokens) {
    return tokens.size() > 3
        && tokens.get(0).isCapitalised()
        && (tokens.get(1).is("'s")
            || (tokens.get(1).isCapitalised() && tokens.get(2).is("'s"))
            || (tokens.get(1).text().equals("-") && tokens.get(3).is("'s")));
  }

  /** The "known" of "Lee’s only known descendant". */
  private static boolean isAttribute(List<Token> tokens, int i) {
    Tag before = tokens.get(i - 1).tag();
    boolean behind =
        before == Tag.DET
            || before == Tag.ADJ
            || tokens.get(i - 1).is("'s")
            || DescribingPhrase.OWNERS.contains(tokens.get(i - 1).lower());
    boolean participle = tokens.get(i).text().endsWith("ed") || tokens.get(i).is("known");
    return behind && participle && i + 1 < tokens.size() && isNoun(tokens.get(i + 1));
  }

  private static boolean isNoun(Token token) {
    return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
  }

  /** The "also" of "the minister also came"; not the "newly" of "a newly elected mayor". */
  private static boolean isBeforeVerb(List<Token> tokens, int i) {
    return tokens.get(i).tag() == Tag.ADV
        && i > 1
        && tokens.get(i - 1).tag() == Tag.NOUN
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).tag() == Tag.VERB || tokens.get(i + 1).tag() == Tag.AUX);
  }

  /**
   * "A stable owner", "The driver", "His deputy", "Hess’s aunt": the subject that opens the
   * sentence.
   */
  static Optional<Span> subject(List<Token> tokens) {
    String opening = tokens.get(0).lower();
    boolean one =
        opening.equals("a")
            || opening.equals("an")
            || opening.equals("the")
            || DescribingPhrase.OWNERS.contains(opening)
            || isOwner(tokens);
    for (int i = 1; one && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ends =
          (token.tag() == Tag.VERB && !isAttribute(tokens, i))
              || token.tag() == Tag.AUX
              || isBeforeVerb(tokens, i)
              || DescribingPhrase.closes(token)
              || RelativeClause.WORDS.contains(token.lower());
      boolean fronted =
          DescribingPhrase.isComma(token)
              && i + 1 < tokens.size()
              && (tokens.get(i + 1).is("he") || tokens.get(i + 1).is("she"));
      if (token.tag() == Tag.PRON && NOMINATIVES.contains(token.lower())) {
        return Optional.empty(); // the verb was taken for a noun: "her friend fears she"
      }
      if (ends) {
        return i > 1 && !fronted
            ? Optional.of(new Span(tokens.get(0).start(), tokens.get(i - 1).end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
