package app.copydesk.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class QuoteListTest {

  @Test
  void quotesAreGroupedBySpeakerAndThoseOfNobodyComeLast() {
    var analysis =
        AnalysisFixture.of("“Nobody’s words.” “First words.” “Other words.” “Second words.”")
            .speaker("Ann Clark", "mayor", 2)
            .speaker("Bob Dean", null, 1)
            .quote("Nobody’s words.", null, 0)
            .quote("First words.", "Ann Clark", 1)
            .quote("Other words.", "Bob Dean", 1)
            .quote("Second words.", "Ann Clark", 1)
            .analysis();

    assertThat(QuoteList.of(analysis).groups())
        .extracting(
            group -> group.speaker().map(SpeakerLine::name).orElse("-"),
            group -> group.quotes().stream().map(QuoteLine::words).toList().toString())
        .containsExactly(
            tuple("Ann Clark", "[“First words.”, “Second words.”]"),
            tuple("Bob Dean", "[“Other words.”]"),
            tuple("-", "[“Nobody’s words.”]"));
  }

  @Test
  void aRoleThatIsTheNameIsNotRepeated() {
    var analysis =
        AnalysisFixture.of("“Words.”")
            .speaker("a spokesman", "a spokesman", 1)
            .quote("Words.", "a spokesman", 1)
            .analysis();

    assertThat(QuoteList.of(analysis).groups().get(0).speaker())
        .contains(new SpeakerLine("a spokesman", Optional.empty(), 1));
  }

  @Test
  void reportedSpeechComesBehindTheQuotesAndIsNotCountedAmongThem() {
    QuoteList quotes =
        QuoteList.of(
            AnalysisFixture.of("She said it would rain. “It does,” she said.")
                .speaker("Ann Clark", null, 2)
                .reported("it would rain", "Ann Clark")
                .quote("It does,", "Ann Clark", 1)
                .analysis());

    assertThat(quotes.verbatim()).isEqualTo(1);
    assertThat(quotes.groups().get(0).quotes())
        .extracting(QuoteLine::words)
        .containsExactly("“It does,”", "it would rain");
    assertThat(quotes.groups().get(0).speaker().orElseThrow().said()).isEqualTo("1 quote");
  }

  @Test
  void whoeverIsOnlyReportedIsSaidToBe() {
    Reply reply =
        Reply.of(
            AnalysisFixture.of("She said it would rain.")
                .speaker("Ann Clark", null, 1)
                .reported("it would rain", "Ann Clark")
                .analysis(),
            Origin.PASTED,
            3);

    assertThat(reply.quotes()).isZero();
    assertThat(reply.speakers().get(0).said()).isEqualTo("in reported speech");
  }
}
