package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.summary.Facts;
import app.copydesk.nlp.summary.Summary;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyQuotesTest {
  private static final Speaker ANN = speaker("s1", "Ann Clark");
  private static final Speaker BOB = speaker("s2", "Bob Dean");

  private final StringBuilder text = new StringBuilder();
  private final List<AttributedQuote> quotes = new ArrayList<>();

  @Test
  void aFullThoughtComesBeforeAScrap() {
    said("No way.", ANN);
    said("We have looked at every bridge in the county and none of them is safe.", ANN);

    assertThat(chosen(1))
        .containsExactly("We have looked at every bridge in the county and none of them is safe.");
  }

  @Test
  void theSecondVoiceComesBeforeTheFirstOnesSecondBest() {
    said("We have looked at every bridge in the county and none of them is safe.", ANN);
    said("We have asked for the money to mend them for nine years without an answer.", ANN);
    said("There is no money for it.", BOB);

    assertThat(chosen(2)).hasSize(2).contains("There is no money for it.");
  }

  @Test
  void whatTheTitleIsAboutComesFirst() {
    said("The weather has been better than any of us had expected this year.", ANN);
    said("The bridges are what any of us had been afraid of this year.", ANN);

    assertThat(chosen(1))
        .containsExactly("The bridges are what any of us had been afraid of this year.");
  }

  @Test
  void theyStandInTheOrderOfTheText() {
    said("Short words come here first.", BOB);
    said("We have looked at every bridge in the county and none of them is safe.", ANN);

    assertThat(chosen(2))
        .containsExactly(
            "Short words come here first.",
            "We have looked at every bridge in the county and none of them is safe.");
  }

  @Test
  void noQuotesGiveNone() {
    assertThat(chosen(4)).isEmpty();
  }

  private void said(String words, Speaker speaker) {
    int start = text.append('“').length();
    text.append(words).append("” ");
    Span segment = new Span(start, start + words.length());
    quotes.add(
        new AttributedQuote(
            new Quote(
                new Span(start - 1, segment.end() + 1),
                Quote.Type.DIRECT,
                List.of(segment),
                false,
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.of(speaker),
            1));
  }

  private List<String> chosen(int limit) {
    Analysis analysis =
        new Analysis(
            new Article("The county's bridges", text.toString(), Optional.empty()),
            Language.ENGLISH,
            List.of(new Span(0, text.length())),
            new Summary(Collections.nCopies(Summary.MAX_SENTENCES, List.of())),
            Facts.NONE,
            quotes,
            List.of(ANN, BOB),
            List.of(),
            Optional.empty(),
            new Stats(0, 0, 0));
    return KeyQuotes.choose(analysis, limit).stream()
        .map(quote -> analysis.text(quote.quote().segments().get(0)))
        .toList();
  }

  private static Speaker speaker(String id, String name) {
    return new Speaker(id, name, Optional.empty(), Speaker.Kind.PERSON, List.of(), 1);
  }
}
