package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/**
 * Reactions, mentions, the shortcut and the buttons: what is asked about a message that is there.
 */
final class AskingAgainTest extends Conversation {
  @Test
  void aSpeechBalloonListsTheQuotes() {
    String ts = room().say("https://example.com/home-but-quoted".replace("home", "hme"));
    room().answer(ts);
    room().react(ts, "speech_balloon");

    assertThat(room().answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("quotes in Story of");
  }

  @Test
  void aMemoGivesTheSummaryAlone() {
    String ts = room().say(Room.SAMPLE.substring(0, 600));
    room().react(ts, "memo");

    assertThat(room().answer(ts).path("text").asText())
        .contains("Summary")
        .doesNotContain("Named speakers");
  }

  @Test
  void aMagnifierListsThePhrasing() {
    String ts = room().say(Room.SAMPLE + "\nMagnify.");
    room().answer(ts);
    room().react(ts, "mag");

    assertThat(room().answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .containsIgnoringCase("phrasing");
  }

  @Test
  void aReactionToTheReplyIsAboutItsArticle() {
    String ts = room().say("https://example.com/r1");
    room().react(room().answer(ts).path("ts").asText(), "speech_balloon");

    assertThat(room().answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("Story of https://example.com/r1");
  }

  @Test
  void aReactionWhereThereIsNothingToReadIsAnsweredInWords() {
    String ts = room().say("Nothing here.");
    room().react(ts, "memo");

    assertThat(room().answer(ts).path("text").asText()).startsWith("There is no article in that.");
  }

  @Test
  void otherReactionsMeanNothing() {
    String ts = room().say(Room.SAMPLE + "\nTada.");
    room().answer(ts);
    room().react(ts, "tada");
    room().settle();

    assertThat(room().thread(ts)).hasSize(1);
  }

  @Test
  void aMentionInAThreadReadsTheMessageItHangsFrom() {
    String ts = room().say(Room.SAMPLE.substring(0, 600) + " Mention.");
    room().sayInThread(ts, "<@UBOT> what do you make of this?");

    assertThat(room().answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("Summary");
  }

  @Test
  void theShortcutReadsAnyMessage() {
    String ts = room().say(Room.SAMPLE.substring(0, 600) + " Shortcut.");
    room().shortcut(ts);

    assertThat(room().answer(ts).path("text").asText()).contains("Summary");
  }

  @Test
  void aSecondTriggerUpdatesTheReplyThereIs() {
    String ts = room().say("https://example.com/second");
    JsonNode first = room().answer(ts);
    room().shortcut(ts);
    room().settle();

    assertThat(room().thread(ts))
        .singleElement()
        .extracting(message -> message.path("ts"))
        .isEqualTo(first.path("ts"));
  }

  @Test
  void longerRewritesTheSummaryInPlace() {
    String ts = room().say("https://example.com/longer");
    JsonNode reply = room().answer(ts);
    room().press(reply.path("ts").asText(), "copydesk_longer");

    assertThat(room().answers(ts, messages -> summary(messages.get(0)).size() == 5)).hasSize(1);
  }

  @Test
  void shorterRewritesTheSummaryInPlace() {
    String ts = room().say("https://example.com/shorter");
    JsonNode reply = room().answer(ts);
    room().press(reply.path("ts").asText(), "copydesk_shorter");

    assertThat(room().answers(ts, messages -> summary(messages.get(0)).size() == 2)).hasSize(1);
  }

  @Test
  void allQuotesAreAddedBeneathTheReplyOnce() {
    String ts = room().say("https://example.com/quotes");
    String reply = room().answer(ts).path("ts").asText();
    room().press(reply, "copydesk_quotes");
    room().answers(ts, messages -> messages.size() == 2);
    room().press(reply, "copydesk_quotes");
    room().settle();

    assertThat(room().thread(ts)).hasSize(2);
  }
}
