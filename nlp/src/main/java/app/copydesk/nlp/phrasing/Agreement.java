package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words that do not agree: "these proposal", "one of the oldest pier", "the ministers was", "will
 * likes", "did not opened". Only where the noun is followed by what ends its phrase, so that "these
 * proposal forms" and "a sports club" are not meant; bodies of people go with either number.
 */
final class Agreement implements Check {
  /** Singular in form and used as a plural, or no count noun. */
  private static final Set<String> EITHER =
      words(
          "people police cattle folk staff youth personnel media data fish sheep deer aircraft poultry dozen hundred thousand million"
              + " billion majority minority rest other same best lot first last few two team family crew party group gang crowd band pair"
              + " couple number kind sort type bunch public audience elite generation cast class half third quarter front left right"
              + " world dead squad side board trio duo lot year month week");

  /** Plural in form and used as a singular. */
  private static final Set<String> ONE =
      words(
          "means headquarters works news series species savings odds barracks crossroads gallows thanks innings summons sports goods customs"
              + " sales jobs games premises surroundings whereabouts proceedings outskirts arms talks grounds ones dozens hundreds");

  private static final Set<String> PLURAL_DETERMINERS = words("these those several various");
  private static final Set<String> SINGULAR_DETERMINERS = words("a an each every");

  /** "His will leaves the house to her": what follows is a noun. */
  private static final Set<String> POSSESSIVE = words("my your his her its our their whose");

  /** Things of which one is one of several, and that are no body of people: "one of the reason". */
  private static final Set<String> COUNTED =
      words(
          "reason cause problem question issue factor player person man woman boy girl child minister official leader member victim"
              + " suspect witness house building car boat ship train plane bomb book film song charge aim goal target idea plan rule"
              + " sign driver passenger worker pilot soldier candidate");

  /** What stands in the singular behind a number. */
  private static final Set<String> UNCOUNTED =
      words(
          "percent cent per salmon cod trout squid craft spacecraft hovercraft offspring stone foot head dozen score gross game each"
              + " more per-cent work art news home time back up");

  private static final Set<String> HELPING =
      words("will would could should must may might cannot can did does do");

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        Token token = tokens.get(i);
        int end =
            switch (token.tag()) {
              case DET -> isPlural(token) ? determined(tokens, i) : single(tokens, i);
              case ADJ -> isPlural(token) ? determined(tokens, i) : -1;
              case NUM, PRON -> Math.max(oneOf(tokens, i), counted(tokens, i));
              case AUX -> helped(tokens, i);
              default -> -1;
            };
        report(copy, tokens, i, end, found);
      }
      if (tokens.size() > 2) {
        int verb = subject(tokens);
        report(copy, tokens, verb - 1, verb, found);
      }
    }
  }

  /** Gives the words from {@code from} to {@code to}, where there are such. */
  private static void report(
      Copy copy, List<Token> tokens, int from, int to, Consumer<Finding> found) {
    if (to > 0) {
      Span span = tokens.get(from).span().hull(tokens.get(to).span());
      if (!copy.isQuoted(span)) {
        found.accept(finding(copy, span, tokens.get(from), tokens.get(to)));
      }
    }
  }

  private static boolean isPlural(Token token) {
    return PLURAL_DETERMINERS.contains(token.lower());
  }

  /** "these proposal", "these new proposal". */
  private int determined(List<Token> tokens, int i) {
    boolean adjective =
        tokens.get(i + 1).tag() == Tag.ADJ && !tokens.get(i + 1).text().matches(".*(?:ing|ed)");
    int noun = adjective ? i + 2 : i + 1;
    if (noun + 1 >= tokens.size() || !isSingular(tokens, noun)) {
      return -1;
    }
    // "These map …" opens with a verb that looks like a noun, "these search queries" ends in one
    Tag next = tokens.get(noun + 1).tag();
    return next == Tag.AUX || (i > 0 && (next == Tag.ADP || next == Tag.PUNCT)) ? noun : -1;
  }

  /** "a ministers", "each ministers". */
  private static int single(List<Token> tokens, int i) {
    return SINGULAR_DETERMINERS.contains(tokens.get(i).lower()) && isPluralNoun(tokens, i + 1)
        ? i + 1
        : -1;
  }

  /** "one of the oldest pier", "one of his son". */
  private int oneOf(List<Token> tokens, int i) {
    boolean one =
        tokens.get(i).is("one")
            && tokens.get(i + 1).is("of")
            && (i == 0 || tokens.get(i - 1).tag() != Tag.NOUN);
    if (!one) {
      return -1;
    }
    int noun = i + 3;
    while (noun < tokens.size()
        && (tokens.get(noun).tag() == Tag.ADJ || tokens.get(noun).tag() == Tag.ADV)) {
      noun++;
    }
    boolean plain = noun < tokens.size() && COUNTED.contains(tokens.get(noun).text());
    boolean definite =
        tokens.get(i + 2).is("the") ? noun > i + 3 || plain : isDeterminer(tokens.get(i + 2));
    // "one of the most elaborate of all": an adjective the tagger took for a noun
    boolean most = noun < tokens.size() && tokens.get(noun - 1).lower().matches("most|least");
    return definite && !most && isSingular(tokens, noun) ? noun : -1;
  }

  /**
   * "three of the four passenger were", "two person were": the verb tells that several are meant.
   */
  private int counted(List<Token> tokens, int i) {
    boolean several =
        tokens.get(i).lower().matches("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
            && (i == 0 || !tokens.get(i - 1).text().matches("[-–]"));
    int noun = tokens.get(i + 1).tag() == Tag.ADJ ? i + 2 : i + 1;
    return several
            && noun + 1 < tokens.size()
            && tokens.get(noun + 1).lower().matches("were|are|have")
            && tokens.get(noun + 1).tag() == Tag.AUX
            && !UNCOUNTED.contains(tokens.get(noun).text())
            && isSingular(tokens, noun)
        ? noun
        : -1;
  }

  private static boolean isDeterminer(Token token) {
    return Set.of("these", "those", "his", "her", "its", "their", "our", "my")
        .contains(token.lower());
  }

  /** "will likes", "did not opened". */
  private static int helped(List<Token> tokens, int i) {
    if (i == 0
        || !HELPING.contains(tokens.get(i).lower())
        || tokens.get(i - 1).lower().matches("what|who|whom|how|where|when|why|which")
        || POSSESSIVE.contains(tokens.get(i - 1).lower())
        || !Set.of(Tag.PRON, Tag.NOUN, Tag.PROPN).contains(tokens.get(i - 1).tag())) {
      return -1;
    }
    int verb = i + 1;
    boolean not = false;
    while (verb < tokens.size()
        && (tokens.get(verb).tag() == Tag.ADV || tokens.get(verb).text().matches("not|n't"))) {
      not |= tokens.get(verb).text().matches("not|n't");
      verb++;
    }
    boolean does = tokens.get(i).lower().startsWith("d");
    if (verb == tokens.size() || tokens.get(verb).tag() != Tag.VERB || (does && !not)) {
      return -1;
    }
    String word = tokens.get(verb).text();
    boolean inflected = (word.endsWith("s") && !word.endsWith("ss")) || word.endsWith("ed");
    return inflected && !word.equals(tokens.get(verb).lemma()) ? verb : -1;
  }

  /** The verb in "The ministers was", at the start of a sentence. */
  private static int subject(List<Token> tokens) {
    if (!tokens.get(0).text().matches("The|These|Those|His|Her|Its|Their|Our")) {
      return -1;
    }
    int noun = 1;
    while (noun + 1 < tokens.size() && tokens.get(noun).tag() == Tag.ADJ) {
      noun++;
    }
    boolean singular =
        noun + 1 < tokens.size()
            && tokens.get(noun + 1).tag() == Tag.AUX
            && Set.of("is", "was", "has", "does").contains(tokens.get(noun + 1).text());
    return singular && isPluralNoun(tokens, noun) ? noun + 1 : -1;
  }

  private boolean isSingular(List<Token> tokens, int i) {
    if (!endsPhrase(tokens, i)) {
      return false;
    }
    Token token = tokens.get(i);
    String word = token.text();
    return token.tag() == Tag.NOUN
        && word.equals(token.lemma())
        && CommonWords.contains(word)
        && !EITHER.contains(word)
        && !word.matches(".*(?:s|a|en|i|ing|th|\\W)");
  }

  private static boolean isPluralNoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.text();
    boolean verb = i + 1 < tokens.size() && tokens.get(i + 1).tag() == Tag.AUX;
    return (verb || endsPhrase(tokens, i))
        && token.tag() == Tag.NOUN
        && word.length() > 3
        && word.endsWith("s")
        && !word.matches(".*(?:ss|us|is|ics)")
        && !ONE.contains(word)
        && !word.equals(token.lemma())
        && Character.isLowerCase(word.charAt(0));
  }

  /** What follows belongs to no compound of the noun. */
  private static boolean endsPhrase(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean joins = next.text().matches("[-–/('\"’&]|'s|and|or");
    return !joins
        && switch (next.tag()) {
          case VERB, AUX, ADP, PUNCT, SCONJ, CCONJ ->
              next.start() > tokens.get(i).end() || next.tag() == Tag.PUNCT;
          default -> false;
        };
  }

  private static Finding finding(Copy copy, Span span, Token first, Token last) {
    boolean article = first.text().matches("[Aa]n?");
    boolean helped = first.tag() == Tag.AUX;
    String kind = helped ? "plain-form" : "number-clash";
    return new Finding(
        span,
        kind,
        Family.GRAMMAR,
        article ? Tier.QUERY : Tier.DEFECT,
        helped
            ? "A helping verb is followed by the plain form of the verb."
            : "One of these words is in the singular, the other in the plural.",
        helped && Lexicon.english().find(last.lemma()) != Lexicon.UNKNOWN
            ? Optional.of(copy.document().text(new Span(span.start(), last.start())) + last.lemma())
            : Optional.empty(),
        "grammar." + kind);
  }
}
