package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word joined to itself where two were meant: "with skill and skill", "the Norway-Norway treaty".
 * Plurals ("miles and miles") and what is set against itself ("between ward and ward", "there is
 * advice and advice") are said on purpose, speech is left alone, and so is the first half of two
 * compounds ("price and price index").
 */
final class JoinedToItself implements Check {
  /** Nouns of set phrases: "day and day", "time and time again", "neck and neck". */
  private static final Set<String> IN_PAIRS =
      Set.of(
          ("time day night week month year hour minute mile inch page neck side half step bit more half-and-half layer"
                  + " game point set question answer")
              .split(" "));

  private static final Set<String> AGAINST = Set.of("between", "from", "there", "not", "just");

  private static final Pattern NAMES =
      Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{Ll}{3,})-\\1(?![\\p{L}-]|'s)(?= \\p{L})");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 3 < tokens.size(); i++) {
        if (isJoined(tokens, i)) {
          Span span = tokens.get(i).span().hull(tokens.get(i + 2).span());
          if (!copy.isQuoted(span)) {
            found.accept(finding(span, tokens.get(i).text()));
          }
        }
      }
    }
    names(copy, found);
  }

  private static boolean isJoined(List<Token> tokens, int i) {
    Token first = tokens.get(i);
    Token second = tokens.get(i + 2);
    return first.text().equals(second.text())
        && (tokens.get(i + 1).is("and") || tokens.get(i + 1).is("or"))
        && isOneThing(first)
        && isOneThing(second)
        && !IN_PAIRS.contains(first.lower())
        && opens(tokens, i)
        && closes(tokens, i + 3);
  }

  /** A noun in the singular. */
  private static boolean isOneThing(Token token) {
    return token.tag() == Tag.NOUN
        && token.text().length() > 3
        && token.text().equals(token.lemma())
        && token.text().chars().allMatch(Character::isLowerCase)
        && (!token.text().endsWith("s") || token.text().matches(".*(?:ss|us|ness)"));
  }

  /** What stands before lets a noun follow, and sets nothing against itself. */
  private static boolean opens(List<Token> tokens, int i) {
    boolean noun =
        switch (tokens.get(i - 1).tag()) {
          case DET, ADJ, ADP, NOUN, VERB, PROPN, PUNCT, PRON -> true;
          default -> false;
        };
    boolean against =
        tokens.subList(Math.max(0, i - 4), i).stream()
            .anyMatch(token -> AGAINST.contains(token.lower()));
    return noun && !against && !tokens.get(i - 1).text().matches("[-–]");
  }

  /** Behind the second nothing goes on that would make it another thing. */
  private static boolean closes(List<Token> tokens, int i) {
    Token next = tokens.get(i);
    return switch (next.tag()) {
      case PUNCT -> !next.text().matches("[-–/'’(]");
      case VERB -> !next.text().endsWith("ing") && !next.text().endsWith("ed");
      case ADP -> !next.is("of");
      case CCONJ, AUX, SCONJ, PART -> !next.is("'s");
      default -> false;
    };
  }

  /** Two names of which the one that stands alone elsewhere in the copy is one of a pair. */
  private static void names(Copy copy, Consumer<Finding> found) {
    Matcher pair = NAMES.matcher(copy.text());
    while (pair.find()) {
      Span span = new Span(pair.start(), pair.end());
      boolean alone =
          copy.tokens().stream()
              .anyMatch(
                  token ->
                      token.text().equals(pair.group(1))
                          && (token.end() <= pair.start() || token.start() >= pair.end())
                          && !isHyphened(copy.text(), token.span()));
      if (alone && !copy.isQuoted(span)) {
        found.accept(finding(span, pair.group(1)));
      }
    }
  }

  private static boolean isHyphened(String text, Span span) {
    return (span.start() > 0 && text.charAt(span.start() - 1) == '-')
        || (span.end() < text.length() && text.charAt(span.end()) == '-');
  }

  private static Finding finding(Span span, String word) {
    return new Finding(
        span,
        "joined-to-itself",
        Family.WORDING,
        Tier.DEFECT,
        "“%s” is joined to itself here: two different words are meant.".formatted(word),
        Optional.empty(),
        "wording.joined-to-itself");
  }
}
