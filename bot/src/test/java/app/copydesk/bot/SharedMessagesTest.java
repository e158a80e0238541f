package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Script;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is posted in a channel: articles, links, files, previews, and what is left alone. */
final class SharedMessagesTest extends Conversation {
  private static final String GERMAN =
      ("Der Bundestag hat am Donnerstag nach langer Debatte ein neues Gesetz zur Finanzierung der"
              + " Brücken beschlossen, das im kommenden Jahr in Kraft treten soll. ")
          .repeat(8);

  @Test
  void aPastedArticleIsAnsweredInItsThread() {
    JsonNode answer = room().answer(room().say(Room.SAMPLE));

    assertThat(answer.path("text").asText()).contains("Summary", "¶");
    assertThat(answer.path("blocks")).isNotEmpty();
  }

  @Test
  void chatIsLeftAlone() {
    String chat = room().say("Lunch at one? The usual place.");
    room().settle();

    assertThat(room().thread(chat)).isEmpty();
  }

  @Test
  void aLinkIsAnsweredWithItsFacts() {
    JsonNode answer = room().answer(room().say("Look: https://example.com/a1"));

    assertThat(answer.path("text").asText())
        .contains("Story of https://example.com/a1")
        .contains("Ann Clark · The Example · 7 March 2026 · ");
    assertThat(answer.path("blocks").toString()).contains("\"url\":\"https://example.com/a1\"");
  }

  @Test
  void threeLinksOfFourGetAReplyEach() {
    String ts =
        room()
            .say(
                "https://example.com/b1 https://example.com/b2 https://example.com/b3"
                    + " https://example.com/b4");
    List<JsonNode> answers = room().answers(ts, messages -> messages.size() == 3);
    room().settle();

    assertThat(room().thread(ts)).hasSize(3);
    assertThat(answers.get(2).path("text").asText()).contains("Story of https://example.com/b3");
  }

  @Test
  void aLinkThatIsNoArticleIsPassedOverInSilence() {
    String ts = room().say("https://example.com/home");
    room().settle();

    assertThat(room().thread(ts)).isEmpty();
  }

  @Test
  void aLinkThatIsNoArticleGetsWordsWhenSomebodyAsks() {
    String ts = room().say("https://example.com/home2");
    room().shortcut(ts);

    assertThat(room().answer(ts).path("text").asText())
        .isEqualTo("That page holds no article: it is a home page.");
  }

  @Test
  void aSiteThatDoesNotAnswerIsSaidInTheThread() {
    assertThat(room().answer(room().say("https://example.com/down")).path("text").asText())
        .isEqualTo("The site did not answer in time.");
  }

  @Test
  void aTextFileIsRead() {
    String ts = room().share("nato.txt", Room.SAMPLE);

    assertThat(room().answer(ts).path("text").asText()).contains("Summary");
  }

  @Test
  void anotherLanguageIsDeclined() {
    assertThat(room().answer(room().say(GERMAN)).path("text").asText())
        .isEqualTo("I read English; this looks like German.");
  }

  @Test
  void twoLinksToOneArticleAreAnsweredOnce() {
    String ts = room().say("https://example.com/twin and https://example.com/amp/twin");
    room().answer(ts);
    room().settle();

    assertThat(room().thread(ts)).hasSize(1);
  }

  @Test
  void anUnfurlIsNoEdit() {
    String ts = room().say("https://example.com/unfurl");
    room().answer(ts);
    room()
        .inChannel(message -> message.path("ts").asText().equals(ts) && message.has("attachments"));
    room().settle();

    assertThat(room().thread(ts))
        .singleElement()
        .matches(reply -> !reply.has("edited"), "never rewritten");
  }

  @Test
  void aPreviewThatSlackAddsLaterIsShownInTheReply() {
    String ts = room().say("https://example.com/down/later?a=1&b=2");
    JsonNode before = room().answer(ts);
    room().unfurl(ts, "https://example.com/down/later?a=1&b=2", "Bridge to close", "For a year.");

    List<JsonNode> after = room().answers(ts, messages -> has(messages.get(0), "Preview only"));
    assertThat(after)
        .singleElement()
        .matches(reply -> reply.path("ts").equals(before.path("ts")), "the same reply");
    assertThat(after.get(0).path("text").asText())
        .isEqualTo("The site did not answer in time. Preview only: Bridge to close – For a year.");
  }

  @Test
  void aPreviewThatOnlyNamesTheSiteChangesNothing() {
    String ts = room().say("https://example.com/down/named");
    room().answer(ts);
    room().unfurl(ts, "https://example.com/down/named", "example.com", "");
    room().settle();

    assertThat(room().thread(ts)).singleElement().matches(reply -> !reply.has("edited"));
  }

  @Test
  void aPreviewOfAnArticleThatWasReadChangesNothing() {
    String ts = room().say("https://example.com/previewed");
    room().answer(ts);
    room().unfurl(ts, "https://example.com/previewed", "Another title", "And more.");
    room().settle();

    assertThat(room().thread(ts)).singleElement().matches(reply -> !reply.has("edited"));
  }

  @Test
  void otherBotsAreLeftAlone() {
    String ts = room().script().say(Room.CHANNEL, "UWIRE", Room.SAMPLE);
    room().settle();

    assertThat(room().thread(ts)).isEmpty();
  }

  @Test
  void aDirectMessageIsAlwaysAnswered() {
    String ts = room().script().say("DEDIE", Room.EDIE, "Hello?");

    List<JsonNode> answers =
        Script.await(
            () -> Room.list(room().script().see("thread?channel=DEDIE&ts=" + ts).path("messages")),
            messages -> messages.size() == 2);
    assertThat(answers.get(1).path("text").asText()).startsWith("There is no article in that.");
  }

  @Test
  void theHomeTabSaysHowToAsk() {
    room().script().control("home", "{'user':'UEDIE'}");

    JsonNode views =
        Script.await(
            () -> room().state().path("views"), all -> all.toString().contains("Ways to ask"));
    assertThat(views.toString()).contains("Read with Copydesk", "/summarize");
  }
}
