package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.WordFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is, behind the name and a comma, in every plain sentence that may follow. */
final class OrdinaryDescriptionsTest {
  private static final List<String> DESCRIPTIONS =
      WordFile.lines(OrdinaryDescriptionsTest.class, "/articles/descriptions.txt").stream()
          .map(WordFile.Line::text)
          .toList();

  /** Surnames that end as trades do among them. */
  private static final List<String> NAMES =
      List.of("Marta Lindqvist", "David Newman", "Ruth Goldman", "Owen Pryce", "Samuel Okoro");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The pier is finished and the town knows it,” said {name}, {what}.",
        "“The pier is finished,” {name}, {what}, said on Tuesday.",
        "{name}, {what}, said the pier would not be rebuilt.",
        "According to {name}, {what}, the pier will not be rebuilt.",
        "{name}, {what}, told the inquiry: “The pier is finished.”"
      })
  void theNameSpeaksAndTheDescriptionIsItsRole(String frame) {
    assertThat(DESCRIPTIONS).hasSizeGreaterThan(100);
    for (int i = 0; i < DESCRIPTIONS.size(); i++) {
      String name = NAMES.get(i % NAMES.size());
      String text = frame.replace("{name}", name).replace("{what}", DESCRIPTIONS.get(i));
      Analysis analysis = Reading.of(text);
      assertThat(analysis.quotes()).as(text).isNotEmpty();
      assertThat(analysis.quotes())
          .extracting(OrdinaryDescriptionsTest::who)
          .as(text)
          .containsOnly(name);
      assertThat(analysis.speakers()).as(text).hasSize(1);
      assertThat(analysis.speakers().get(0).role()).as(text).hasValue(DESCRIPTIONS.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chief executive of Harbour Trust",
        "head coach of Orme Rovers",
        "managing director of Brand Rail",
        "secretary of the local branch",
        "the union’s regional organiser",
        "a consultant at Orme General Hospital"
      })
  void whatSomebodyIsSaidToBeIsTheRole(String what) {
    String text = "Owen Pryce is " + what + ". “The pier is finished,” he said.";
    assertThat(Reading.of(text).speakers())
        .singleElement()
        .extracting(speaker -> speaker.role().orElse(""))
        .isEqualTo(what);
  }

  private static String who(AttributedQuote quote) {
    return quote.speaker().map(Speaker::name).orElse("nobody");
  }
}
