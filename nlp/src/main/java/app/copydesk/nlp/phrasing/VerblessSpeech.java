package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A quotation whose words do not parse as speech: it opens with a subject that nothing is said of,
 * "We the pier every spring," she said. Only where a small word behind the subject shows that no
 * verb was taken for a noun, and no other verb stands inside the marks.
 */
final class VerblessSpeech implements Check {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 25;

  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");

  /** No verb is among these, whatever the tagger makes of them. */
  private static final Set<String> BEHIND =
      Set.of("the a an of in on at to with from for my our his their its this these".split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    int opened = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).text().equals("\"")) {
        continue;
      }
      boolean closes = opened >= 0 && copy.quotations().inside().get(tokens.get(i).start());
      if (closes && isVerbless(tokens.subList(opened + 1, i))) {
        found.accept(finding(tokens.get(opened + 1).span().hull(tokens.get(i - 1).span())));
      }
      opened = closes ? -1 : i;
    }
  }

  private static boolean isVerbless(List<Token> speech) {
    if (speech.size() <= FEWEST_WORDS || speech.size() > MOST_WORDS) {
      return false;
    }
    Token first = speech.get(0);
    Token stop = speech.get(speech.size() - 1);
    return first.isCapitalised()
        && SUBJECTS.contains(first.lower())
        && stop.text().matches("[,.]")
        && BEHIND.contains(speech.get(1).lower())
        && !(speech.get(1).is("the") && speech.get(2).is("people"))
        && speech.stream().noneMatch(VerblessSpeech::mayBeVerb)
        && (speech.get(1).tag() != Tag.ADP || isOfPhrases(speech));
  }

  /** "We in the north fish all year": behind a noun a verb may pass for another noun. */
  private static boolean isOfPhrases(List<Token> speech) {
    for (int i = 2; i + 1 < speech.size(); i++) {
      Tag tag = speech.get(i).tag();
      boolean goesOn =
          switch (speech.get(i + 1).tag()) {
            case PUNCT, ADP, CCONJ -> true;
            default -> false;
          };
      if ((tag == Tag.NOUN || tag == Tag.PROPN) && !goesOn) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeVerb(Token token) {
    return token.tag() == Tag.VERB
        || token.tag() == Tag.AUX
        || token.tag() == Tag.X
        || token.text().matches("'.*|.*ed|--|…|\\.\\.+|-|–|—");
  }

  private static Finding finding(Span span) {
    return new Finding(
        span,
        "speech-without-verb",
        Family.QUOTES,
        Tier.QUERY,
        "These words do not parse as speech: nothing is said of their subject. Is a verb lost?",
        Optional.empty(),
        "quotes.speech-without-verb");
  }
}
