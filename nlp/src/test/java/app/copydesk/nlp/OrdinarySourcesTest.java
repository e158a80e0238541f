package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.WordFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody who speaks in the news, in every plain way of saying so: who it was is never lost. */
final class OrdinarySourcesTest {
  private static final List<String> SOURCES =
      WordFile.lines(OrdinarySourcesTest.class, "/articles/sources.txt").stream()
          .map(WordFile.Line::text)
          .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INDIRECT | % said the bridge would close by June.
          INDIRECT | % warned that the bridge would close by June.
          INDIRECT | The bridge will close in June, according to %.
          INDIRECT | The bridge will close in June, % said.
          MIXED    | % said the bridge was “beyond repair” after the storm.
          DIRECT   | “The bridge will close in June,” % said.
          DIRECT   | “The bridge will close in June,” said %.
          """)
  void aSourceIsNamedWholeInAPlainSentence(Quote.Type type, String frame) {
    assertThat(SOURCES)
        .hasSizeGreaterThan(400)
        .allSatisfy(
            source -> {
              String text = capitalised(frame.replace("%", source));
              List<AttributedQuote> quotes = Reading.of(text).quotes();
              assertThat(quotes).as(text).hasSize(1);
              assertThat(quotes.get(0).quote().type()).as(text).isEqualTo(type);
              assertThat(quotes.get(0).quote().source().map(span -> span.of(text)).orElse(""))
                  .as(text)
                  .isEqualToIgnoringCase(source);
            });
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
