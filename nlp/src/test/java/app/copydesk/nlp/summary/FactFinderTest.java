package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.DocumentReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactFinderTest {
  private static final DocumentReader READER = DocumentReader.load();
  private static final FactFinder FINDER = new FactFinder();

  private static Optional<String> when(String text) {
    Document document = READER.read(text);
    return FINDER.find("", document, List.of()).when().map(document::text);
  }

  private static Optional<String> where(String text) {
    Document document = READER.read(text);
    return FINDER.find("", document, List.of()).where().map(document::text);
  }

  @Test
  void theDatelineGivesPlaceAndDay() {
    String text =
        "OSLO, March 4 (AP) — Two ferries collided in fog off Bergen, police said on Friday.";
    assertThat(where(text)).contains("OSLO");
    assertThat(when(text)).contains("March 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BATON ROUGE, La. — A cracked beam will keep the bridge closed, police said. | BATON ROUGE, La.
          Baghdad, Iraq (CNN)Two bridges were closed by the flood, police said. | Baghdad, Iraq
          Two ferries collided in fog near Esbjerg, Denmark, police said. | Esbjerg, Denmark
          A school in northern Kenya was closed by the flood, police said. | northern Kenya
          HELLEVIK, Feb 3 (NWS) - Shares fell for a fourth day as freight rates sank. | HELLEVIK
          MARLE, May 2, 2023 /Newsline/ -- Lind Foods said that it would build a factory. | MARLE
          A school in the market town of Wetherham was flooded, police said. | Wetherham
          """)
  void thePlaceIsTheDatelinesOrTheFirstTheLeadNames(String text, String place) {
    assertThat(where(text)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AFP – Two ferries collided in fog, police said.",
        "EXCLUSIVE — Two ferries collided in fog, police said.",
        "The Harbour Safety Board (HSB) — Norway's oldest — will close, ministers said.",
        "Two ministers were at odds in Congress over the ferry, an official said.",
        "A singer who was born in Kenya has won the county's prize, judges said.",
        "The minister said: \"We never had this in Norway or anywhere else before.\""
      })
  void whatMayBeNoPlaceOfTheEventIsLeftOut(String text) {
    assertThat(where(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two ferries collided in fog on Monday, police said. | Monday
          Two ferries collided in fog Tuesday night, police said. | Tuesday night
          The council met on Wednesday, 4 March 2015, to vote on the bridge. | Wednesday, 4 March 2015
          Two ferries collided in fog. The crash on 3 May closed the port. | 3 May
          HELLEVIK, Feb 3 (NWS) - Shares fell for a fourth day on Friday, brokers said. | Feb 3
          Two ferries collided in fog off Orlando early Sunday morning, police said. | Sunday morning
          Two ferries will race last, after the harbour opens next Friday. | next Friday
          """)
  void theDayIsTheFirstOneTheLeadGives(String text, String day) {
    assertThat(when(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge will stay closed until Friday, the council said.",
        "Ferries are suspended until at least Saturday noon, the board said.",
        "The bridge will be open by early Monday, the council said.",
        "The shops are ready for Black Friday, the traders said.",
        "The council will not count Sunday's vote on the bridge, it said.",
        "The mayor said: \"We shall open the bridge on Monday and not before.\"",
        "The council may march against the new bridge, it said."
      })
  void whatMayBeNoDayOfTheEventIsLeftOut(String text) {
    assertThat(when(text)).isEmpty();
  }

  @Test
  void theLeadMayStandBelowBulletsAndBylines() {
    String text =
        """
        Ruling party loses vote
        * Liberals win 61 seats
        * Farmers win 44 seats
        * Turnout highest in years
        (Adds quote)
        By Piet Maas
        HELLEVIK, Sept 12 (NWS) - The ruling party lost its majority on Sunday, officials said.
        """;
    assertThat(when(text)).contains("Sept 12");
    assertThat(where(text)).contains("HELLEVIK");
  }

  @Test
  void aTextWithoutALeadHasNoFacts() {
    assertThat(FINDER.find("", READER.read("”””"), List.of())).isEqualTo(Facts.NONE);
  }
}
