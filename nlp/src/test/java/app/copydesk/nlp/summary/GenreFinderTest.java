package app.copydesk.nlp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Stories;
import app.copydesk.nlp.text.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenreFinderTest {
  private static final DocumentReader READER = DocumentReader.load();

  private static Optional<Genre> genre(String title, String text) {
    return GenreFinder.find(title, READER.read(text), List.of());
  }

  private static final Map<String, Genre> NO_PLAIN_ONES =
      Map.of("sd08", Genre.TRANSCRIPT, "sd20", Genre.LIVE_BLOG, "sd38", Genre.LIVE_BLOG);

  static List<Stories.Story> stories() {
    return Stories.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aStoryIsCalledWhatItIsAndAPlainOneNothing(Stories.Story story) {
    assertThat(genre("", story.text()))
        .isEqualTo(Optional.ofNullable(NO_PLAIN_ONES.get(story.id())));
  }

  @Test
  void entriesUnderTimesTheNewestFirstAreALiveBlog() {
    assertThat(
            genre(
                "Storm hits the coast",
                """
                4:45pm The last ferry is back in port, the harbour board says.
                2:10pm Two roads are under water and the school is closed.
                12:30pm The wind reaches 90 miles an hour on the pier.
                9:05am Good morning. We follow the storm all day.
                """))
        .contains(Genre.LIVE_BLOG);
  }

  @Test
  void entriesTheOldestFirstAreALiveBlogOnlyWhereTheySaySo() {
    String entries =
        """
        09:05 The first alarm comes in at the harbour office.
        10:20 Two boats leave for the wreck.
        11:15 The last sailor is brought ashore.
        12:40 The search is called off.
        """;
    assertThat(genre("How the rescue went", entries)).isEmpty();
    assertThat(genre("Live: rescue off the coast", entries)).contains(Genre.LIVE_BLOG);
  }

  @Test
  void numberedPiecesThatMakeUpTheArticleAreAList() {
    assertThat(
            genre(
                "Four walks",
                """
                Each of these takes an hour.
                1. The pier
                It is flat and dry.
                2. The mill
                Start at the old church.
                3. The moor
                Take a map with you.
                4. The beach
                Go at low tide.
                """))
        .contains(Genre.LIST);
  }

  @Test
  void aFewDemandsAtTheEndOfAReportAreNoList() {
    assertThat(
            genre(
                "Strike at the port",
                """
                Dockers at the port stopped work on Monday after talks over their pay failed, the union said.
                The port said that no ship would be turned away and that the night shift would be paid as before.
                The union asks for:
                1. A raise
                2. A new crane
                3. Longer leave
                4. A canteen
                """))
        .isEmpty();
  }

  @Test
  void questionsAndAnswersAreAnInterview() {
    assertThat(
            genre(
                "The mayor on her bridge",
                """
                The mayor has held her office for ten years.
                Q: Why a new bridge?
                A: The old one is tired.
                Q: What will it cost?
                A: Less than it would cost to wait.
                Q: And who will pay?
                A: The county and the state.
                """))
        .contains(Genre.INTERVIEW);
  }

  @Test
  void questionsWithAPointAreAnInterviewToo() {
    assertThat(
            genre(
                "",
                """
                Q. Why a new bridge?
                A. The old one is tired.
                Q. What will it cost?
                A. Less than it would cost to wait.
                Q. And who will pay?
                A. The county and the state.
                """))
        .contains(Genre.INTERVIEW);
  }

  @Test
  void turnsOfManySpeakersAreATranscript() {
    assertThat(
            genre(
                "",
                """
                WREN: Good evening and welcome.
                BRANDT: Thank you.
                WREN: The bridge has been shut for a week now.
                OKAFOR: It has, and nobody knows for how long.
                BRANDT: That is not so.
                OKAFOR: Then tell us.
                """))
        .contains(Genre.TRANSCRIPT);
  }

  private static final String OWN =
      """
      I have crossed the old bridge twice a day for thirty years.
      My father crossed it before me. It shook then and it shakes now.
      The council wants to close it. I think the council is wrong.
      A town is not made of budgets. It is made of ways across.
      Give us the beams and the bolts, I say. The work is three weeks.
      """;

  @Test
  void aWriterWhoSaysIThroughoutWritesAColumn() {
    assertThat(genre("", OWN)).contains(Genre.COLUMN);
  }

  @Test
  void wordsInMarksAreNotTheWriters() {
    assertThat(genre("", OWN.replaceAll("(?m)^.*\\bI\\b.*$|^My.*$", "“$0” she said."))).isEmpty();
  }

  @Test
  void aNoticeOfOpinionMakesAColumn() {
    String report = "The bridge shakes. The council wants to close it.\n";
    assertThat(genre("", report)).isEmpty();
    assertThat(genre("Opinion: Keep the bridge", report)).contains(Genre.COLUMN);
    assertThat(genre("", report + "The views expressed here are the author's own."))
        .contains(Genre.COLUMN);
  }
}
