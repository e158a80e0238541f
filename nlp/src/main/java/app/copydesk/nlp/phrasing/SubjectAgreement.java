package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A subject and a verb of another number where a sentence begins or "that" opens a clause: "the
 * houses on the hill was", "the minister have", "the results shows a rise", "each of the drivers
 * have", "there is three reasons". Bodies of people go with either number, sums of money, time and
 * distance are one thing, and speech is left alone.
 */
final class SubjectAgreement implements Check {
  /** Of the nouns for people those for bodies, for more than one, and those that are plurals. */
  private static final Set<String> BODIES =
      words(
          "administration agency alumni association bank board brother-in-law campaign caller captain child children club commission"
              + " committee company council couple court department embassy executive family firm foundation government group guard"
              + " host leader magazine media men ministry minority monitor network newspaper office operative operator opponent"
              + " opposition organisation organization party partner people police public regulator representative retailer rival"
              + " source sponsor staff supplier team union university watchdog women folk crew side squad elder faithful spokespeople"
              + " nobody general lender insurer developer maker publisher producer broadcaster owner employer supporter star user");

  private static final Set<String> OPENS = words("the these those his her its their our my");
  private static final Set<String> SINGULAR = words("is was has does");
  private static final Set<String> PLURAL = words("are were have");
  private static final Map<String, String> OTHER_NUMBER =
      Map.of(
          "is", "are", "was", "were", "has", "have", "does", "do", "are", "is", "were", "was",
          "have", "has");
  private static final Set<String> PLACING =
      words("of in on at from near behind under above beside");

  /** Plural in form; the verb goes with the whole, or the word is one thing. */
  private static final Set<String> ONE_THING =
      words(
          "means headquarters works news series species savings odds barracks crossroads gallows thanks innings summons sports"
              + " goods customs sales jobs games premises surroundings whereabouts proceedings outskirts arms talks grounds ones"
              + " dozens hundreds thousands millions billions years months weeks days hours minutes seconds miles kilometres"
              + " kilometers metres meters feet inches yards acres hectares tonnes tons pounds dollars euros cents pence degrees"
              + " percentages points times others states arts drinks parks accounts communications operations systems securities"
              + " electronics");

  /** Behind these the verb has its object. */
  private static final Set<String> OBJECT_OPENS = words("a an the no this that these its their");

  private static final Set<String> COUNTS =
      words("two three four five six seven eight nine ten eleven twelve several many");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 3 < tokens.size(); i++) {
        if (opensClause(tokens, i)) {
          int verb = verb(tokens, i);
          if (verb > 0) {
            report(copy, tokens, i, verb, found);
          }
        }
      }
    }
  }

  private static boolean opensClause(List<Token> tokens, int i) {
    return i == 0 || (tokens.get(i - 1).is("that") && tokens.get(i - 1).tag() == Tag.SCONJ);
  }

  /** The verb that does not agree with the subject at {@code i}; -1 where there is none. */
  private static int verb(List<Token> tokens, int i) {
    Token first = tokens.get(i);
    if (first.lower().matches("each|one|every") && tokens.get(i + 1).lower().matches("of|one")) {
      return oneOf(tokens, i);
    }
    if (first.is("there")) {
      return thereIs(tokens, i);
    }
    if (i == 0 && isSeveralPeople(first)) {
      return placed(tokens, 0);
    }
    if (i == 0 && OPENS.contains(first.lower()) && COUNTS.contains(tokens.get(1).lower())) {
      return counted(tokens);
    }
    return OPENS.contains(first.lower()) ? subject(tokens, i) : -1;
  }

  /** "Farmers" of "Farmers in the region has". */
  private static boolean isSeveralPeople(Token first) {
    String one = first.lower().replaceFirst("s$", "");
    return (first.tag() == Tag.NOUN || first.tag() == Tag.PROPN)
        && !one.equals(first.lower())
        && PersonNouns.isListed(one)
        && !BODIES.contains(one);
  }

  /** "The two ferry operators has": the number tells that the nouns before the verb are several. */
  private static int counted(List<Token> tokens) {
    int at = 2;
    while (at + 1 < tokens.size()
        && (tokens.get(at).tag() == Tag.ADJ || tokens.get(at).tag() == Tag.NOUN)) {
      at++;
    }
    Token head = tokens.get(at - 1);
    return at > 2 && isPluralNoun(head) && isAux(tokens, at, SINGULAR) ? at : -1;
  }

  /** "Each of the drivers have", "every one of the boats are". */
  private static int oneOf(List<Token> tokens, int i) {
    int of = tokens.get(i + 1).is("one") ? i + 2 : i + 1;
    if (of + 3 >= tokens.size() || !tokens.get(of).is("of")) {
      return -1;
    }
    int noun = noun(tokens, of + 2);
    return OPENS.contains(tokens.get(of + 1).lower())
            && noun > 0
            && isPluralNoun(tokens.get(noun))
            && isAux(tokens, noun + 1, PLURAL)
        ? noun + 1
        : -1;
  }

  /** "There is three reasons". */
  private static int thereIs(List<Token> tokens, int i) {
    boolean counted =
        tokens.get(i + 1).lower().matches("is|was") && COUNTS.contains(tokens.get(i + 2).lower());
    int noun = counted ? noun(tokens, i + 3) : -1;
    return noun > 0 && isPluralNoun(tokens.get(noun)) ? noun : -1;
  }

  private static int subject(List<Token> tokens, int i) {
    int noun = noun(tokens, i + 1);
    if (noun < 0) {
      return -1;
    }
    Token head = tokens.get(noun);
    if (isAux(tokens, noun + 1, PLURAL)) {
      boolean person = PersonNouns.isListed(head.text()) && !BODIES.contains(head.text());
      return person && isSingular(head) && !tokens.get(i).lower().matches("these|those")
          ? noun + 1
          : -1;
    }
    if (!isPluralNoun(head)) {
      return -1;
    }
    // where a sentence begins Agreement has it
    if (i > 0 && isAux(tokens, noun + 1, SINGULAR)) {
      return noun + 1;
    }
    if (isShown(tokens, noun + 1)) {
      return noun + 1;
    }
    return placed(tokens, noun);
  }

  /** "The houses on the hill was": a phrase of place stands between. */
  private static int placed(List<Token> tokens, int head) {
    int at = head + 1;
    if (at + 3 >= tokens.size() || !PLACING.contains(tokens.get(at).lower())) {
      return -1;
    }
    int noun = noun(tokens, OPENS.contains(tokens.get(at + 1).lower()) ? at + 2 : at + 1);
    return noun > 0 && isAux(tokens, noun + 1, SINGULAR) ? noun + 1 : -1;
  }

  /** "The results shows a": a verb that no noun can be, with its object behind it. */
  private static boolean isShown(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size()) {
      return false;
    }
    Token verb = tokens.get(i);
    boolean inflected =
        verb.tag() == Tag.VERB
            && verb.text().endsWith("s")
            && !verb.text().endsWith("ss")
            && !verb.text().equals(verb.lemma());
    return inflected
        && OBJECT_OPENS.contains(tokens.get(i + 1).lower())
        && (tokens.get(i + 1).tag() == Tag.SCONJ || isLastVerb(tokens, i));
  }

  private static boolean isLastVerb(List<Token> tokens, int i) {
    return tokens.subList(i + 1, tokens.size()).stream().noneMatch(SubjectAgreement::isFinite);
  }

  /** One behind it may be that of the sentence: "the drinks orders the bar took were". */
  private static boolean isFinite(Token token) {
    return token.tag() == Tag.AUX
        || (token.tag() == Tag.VERB && !token.text().matches(".*(?:ing|ed)|to"));
  }

  /** The one noun behind adjectives at {@code from}; -1 where other nouns or names stand beside. */
  private static int noun(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).tag() == Tag.ADJ) {
      at++;
    }
    boolean noun =
        at + 1 < tokens.size()
            && tokens.get(at).tag() == Tag.NOUN
            && Character.isLowerCase(tokens.get(at).text().charAt(0));
    return noun ? at : -1;
  }

  private static boolean isAux(List<Token> tokens, int i, Set<String> forms) {
    return i + 1 < tokens.size()
        && forms.contains(tokens.get(i).text())
        && (tokens.get(i).tag() == Tag.AUX || tokens.get(i).tag() == Tag.VERB);
  }

  private static boolean isSingular(Token noun) {
    return noun.text().equals(noun.lemma()) && !noun.text().endsWith("s");
  }

  private static boolean isPluralNoun(Token noun) {
    String word = noun.text();
    return noun.tag() == Tag.NOUN
        && word.length() > 3
        && word.endsWith("s")
        && !word.matches(".*(?:ss|us|is|ics)")
        && !ONE_THING.contains(word)
        && !word.equals(noun.lemma());
  }

  private static void report(
      Copy copy, List<Token> tokens, int from, int to, Consumer<Finding> found) {
    Span span = tokens.get(from).span().hull(tokens.get(to).span());
    // of "there is three reasons" the verb stands behind the first word
    Token verb = tokens.get(tokens.get(from).is("there") ? from + 1 : to);
    int at = verb.start() - span.start();
    String shown = copy.document().text(span);
    String right = OTHER_NUMBER.getOrDefault(verb.text(), verb.lemma());
    boolean known = Lexicon.english().find(verb.lemma()) != Lexicon.UNKNOWN;
    if (!copy.isQuoted(span)) {
      found.accept(
          new Finding(
              span,
              "subject-and-verb",
              Family.GRAMMAR,
              Tier.DEFECT,
              "The subject and its verb differ in number.",
              known
                  ? Optional.of(
                      shown.substring(0, at) + right + shown.substring(at + verb.text().length()))
                  : Optional.empty(),
              "grammar.subject-and-verb"));
    }
  }
}
