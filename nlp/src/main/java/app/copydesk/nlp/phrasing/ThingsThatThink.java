package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A "they" that thinks, where the clause before speaks of things alone: "The prices are high, but
 * they have long believed in the pier". Asked only where nobody stands before it in the sentence or
 * in the one before: no people, no body that could be meant, no two names.
 */
final class ThingsThatThink implements Check {
  /** Plurals of what neither thinks nor stands for those who do. */
  private static final Set<String> THINGS =
      words(
          "remarks comments words figures numbers prices rates rules laws plans measures sales profits shares costs tariffs"
              + " sanctions results findings proposals allegations claims charges speeches statements attacks strikes floods storms"
              + " fires polls taxes cuts reforms decisions changes roads bridges boats ships houses trains buses cars fees fares"
              + " wages bills debts losses exports imports crops tests trials drugs vaccines policies");

  private static final Set<String> THINKING =
      words(
          "view regard consider believe think fear hope want suspect doubt insist refuse promise agree intend expect");

  private static final Set<String> BETWEEN =
      words("have had has long never always also still already now");

  /** Names of nobody. */
  private static final Set<String> TIMES =
      words(
          "january february march april may june july august september october november december monday tuesday wednesday thursday"
              + " friday saturday sunday christmas easter");

  /** Those who may be meant without being named. */
  private static final Set<String> MANY =
      words(
          "they them themselves people others many some both two three those who whose voters public");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Sentence> sentences = copy.document().sentences();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      int they = they(tokens);
      if (they > 0) {
        int verb = verb(tokens, they);
        Span span = tokens.get(they).span().hull(tokens.get(Math.max(they, verb)).span());
        if (verb > 0
            && isOfThings(tokens.subList(0, they), tokens.subList(verb + 1, tokens.size()))
            && isOfNobody(sentences, sentence)
            && !copy.isQuoted(span)) {
          found.accept(finding(copy, span, tokens));
        }
      }
    }
  }

  /** ", but they": where the second clause opens; -1 where there is none. */
  private static int they(List<Token> tokens) {
    for (int i = 4; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("they") && opens(tokens.get(i - 2), tokens.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opens(Token first, Token second) {
    return second.text().equals(",")
        || (second.lower().matches("but|and|yet|so") && first.text().equals(","));
  }

  private static int verb(List<Token> tokens, int they) {
    int verb = they + 1;
    while (verb < tokens.size() && BETWEEN.contains(tokens.get(verb).lower())) {
      verb++;
    }
    boolean thinks =
        verb < tokens.size()
            && tokens.get(verb).tag() == Tag.VERB
            && THINKING.contains(tokens.get(verb).lemma());
    return thinks ? verb : -1;
  }

  /** The clause opens with things, and nobody stands in it. */
  private static boolean isOfThings(List<Token> clause, List<Token> behind) {
    int head = head(clause);
    if (head < 0) {
      return false;
    }
    for (int i = head + 1; i < clause.size(); i++) {
      Token token = clause.get(i);
      boolean ofName =
          token.isCapitalised()
              && !TIMES.contains(token.lower())
              && behind.stream().noneMatch(t -> t.text().equals(token.text()));
      // "criticism of the alliance": a body that belongs to another noun
      boolean complement =
          i > 2 && clause.get(i - 1).tag() == Tag.DET && clause.get(i - 2).is("of");
      boolean body = token.tag() == Tag.NOUN && isPeople(token) && !complement;
      if (ofName || body || MANY.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /** The things, behind an article or whose they are: "Ann Lee's remarks", "The new prices". */
  private static int head(List<Token> clause) {
    for (int i = 0; i < Math.min(clause.size(), 6); i++) {
      Token token = clause.get(i);
      // "Hale's remarks": the tagger may take a name for a verb, and what is his for another
      boolean owned = i > 0 && clause.get(i - 1).is("'s") && THINGS.contains(token.lower());
      boolean owner = i + 1 < clause.size() && clause.get(i + 1).is("'s") && token.isCapitalised();
      if (owned || token.tag() == Tag.NOUN) {
        return THINGS.contains(token.lower()) ? i : -1;
      }
      boolean before =
          switch (token.tag()) {
            case DET, ADJ, PROPN, NUM -> true;
            case PRON -> token.lower().matches("his|her|its|their|these|those");
            default -> owner || token.is("'s");
          };
      if (!before) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPeople(Token token) {
    return PersonNouns.contains(token.lower()) || PersonNouns.contains(token.lemma());
  }

  /** The sentence before, if it stands in the same paragraph, speaks of no people. */
  private static boolean isOfNobody(List<Sentence> sentences, Sentence sentence) {
    if (sentence.index() == 0
        || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph()) {
      return true;
    }
    return sentences.get(sentence.index() - 1).tokens().stream()
        .noneMatch(
            token ->
                MANY.contains(token.lower())
                    || token.tag() == Tag.PROPN
                    || (token.tag() == Tag.NOUN && isPeople(token)));
  }

  private static Finding finding(Copy copy, Span span, List<Token> tokens) {
    String things = tokens.get(head(tokens)).text().toLowerCase(Locale.ROOT);
    return new Finding(
        span,
        "things-that-think",
        Family.MEANING,
        Tier.QUERY,
        "Who is meant by “they” in “%s”: the %s cannot."
            .formatted(copy.document().text(span), things),
        Optional.empty(),
        "meaning.things-that-think");
  }
}
