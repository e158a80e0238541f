package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Quotation marks around one word too plain to be worth quoting ("France or “others”"): they read
 * as a sneer. Not where the word itself is spoken of.
 */
final class PlainWordsQuoted implements Check {
  private static final Set<String> PLAIN =
      Set.of(
          ("others other they them their he him she her it its some many few several all any both each people things thing"
                  + " somebody someone anybody everybody everyone there here then now this that these those help support talks"
                  + " deal plan plans")
              .split(" "));

  /** People and things that marks behind an article or "so-called" make less of. */
  private static final Set<String> BELITTLED =
      Set.of(
          ("experts expert leaders friends journalists scientists doctors artists activists charity charities researchers"
                  + " evidence science research reform reforms solution solutions victory justice democracy elections election"
                  + " freedom progress facts fact truth news art music culture patriots peacekeepers volunteers reporters"
                  + " repairs luxury bonus care apology apologies consultation training inquiry investigation improvements"
                  + " improvement upgrade upgrades efficiency savings bargain professionals professional security guests guest"
                  + " neighbours helpers specialists advisers treatment cure proof winners")
              .split(" "));

  private static final Set<String> BEFORE_BELITTLED =
      Set.of(
          "the",
          "these",
          "those",
          "his",
          "her",
          "their",
          "its",
          "'s",
          "so-called",
          "such",
          "called");

  private static final Set<String> NAMING =
      Set.of(
          ("word words term terms phrase called call calls named name spelled spelt write wrote written say says said saying"
                  + " means meant meaning title pronoun letter read reads as labelled dubbed termed than replied answered"
                  + " shouted cried chanted asked")
              .split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (isMark(tokens.get(i))
          && isMark(tokens.get(i + 2))
          && isPlain(tokens, i + 1)
          && tokens.get(i).end() == tokens.get(i + 1).start()
          && tokens.get(i + 1).end() == tokens.get(i + 2).start()
          && (tokens.get(i - 1).isWord() || tokens.get(i - 1).text().equals("'s"))
          && (!NAMING.contains(tokens.get(i - 1).lower()) || isSoCalled(tokens, i - 1))) {
        found.accept(finding(tokens.get(i).span().hull(tokens.get(i + 2).span())));
      }
    }
  }

  private static boolean isSoCalled(List<Token> tokens, int i) {
    return tokens.get(i).is("called") && i > 1 && tokens.get(i - 2).is("so");
  }

  private static boolean isPlain(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    String before = tokens.get(i - 2).lower();
    return PLAIN.contains(word) || (BELITTLED.contains(word) && BEFORE_BELITTLED.contains(before));
  }

  private static boolean isMark(Token token) {
    return token.text().equals("\"");
  }

  private static Finding finding(Span span) {
    return new Finding(
        span,
        "plain-word-quoted",
        Family.QUOTES,
        Tier.QUERY,
        "The marks around so plain a word read as a sneer: are they needed?",
        Optional.empty(),
        "quotes.plain-word-quoted");
  }
}
