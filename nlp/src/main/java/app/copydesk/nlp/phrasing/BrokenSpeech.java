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
 * Somebody's words that end where no speech ends: "We went to see the," she said. A dash or dots
 * say that the speaker broke off, a fragment in the reporter's sentence goes on outside the marks.
 */
final class BrokenSpeech implements Check {
  private static final int FEWEST_WORDS = 4;

  /** No sentence ends in one of these. */
  private static final Set<String> OPEN =
      Set.of("the a an my our their your its and or but because if whose every".split(" "));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = copy.tokens();
    int opened = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.text().equals("\"")) {
        continue;
      }
      boolean closes = opened >= 0 && copy.quotations().inside().get(token.start());
      if (closes && i - opened > FEWEST_WORDS + 1) {
        end(tokens, opened, i).ifPresent(found);
      }
      opened = closes ? -1 : i;
    }
  }

  private static Optional<Finding> end(List<Token> tokens, int opened, int closed) {
    Token stop = tokens.get(closed - 1);
    Token last = tokens.get(closed - 2);
    boolean sentence = tokens.get(opened + 1).isCapitalised() && stop.text().matches("[,.]");
    boolean inside = tokens.get(opened + 1).end() <= last.start();
    return sentence && inside && OPEN.contains(last.text())
        ? Optional.of(
            new Finding(
                new Span(last.start(), stop.end()),
                "speech-breaks-off",
                Family.QUOTES,
                Tier.QUERY,
                "The speech breaks off behind “%s”: is a word lost?".formatted(last.text()),
                Optional.empty(),
                "quotes.speech-breaks-off"))
        : Optional.empty();
  }
}
