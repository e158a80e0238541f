package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.playground.Script;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every way to ask, through the look-alike of Slack; a subclass for each way to be connected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConversationTest {
  private static final String GERMAN =
      ("Der Bundestag hat am Donnerstag nach langer Debatte ein neues Gesetz zur Finanzierung der"
              + " Brücken beschlossen, das im kommenden Jahr in Kraft treten soll. ")
          .repeat(8);

  private static final Reading TWIN =
      new Reading.Page(
          "https://example.com/twin",
          new Article("Twins", Room.SAMPLE, Optional.empty()),
          Optional.empty(),
          Optional.empty());

  private final Playground.Mode mode;
  private Room room;

  ConversationTest(Playground.Mode mode) {
    this.mode = mode;
  }

  @BeforeAll
  void open() {
    room = Room.open(mode, ConversationTest::read, Map.of());
  }

  @AfterAll
  void close() {
    room.close();
  }

  /** What is behind the links of these tests. */
  private static Reading read(String link) {
    if (link.contains("home")) {
      return new Reading.Unreadable(
          Reading.Reason.NOT_AN_ARTICLE, "That page holds no article: it is a home page.");
    }
    if (link.contains("down")) {
      return new Reading.Unreadable(Reading.Reason.UNREACHABLE, "The site did not answer in time.");
    }
    if (link.contains("twin")) {
      return TWIN;
    }
    return new Reading.Page(
        link,
        new Article("Story of " + link, Room.SAMPLE, Optional.of(LocalDate.of(2026, 3, 7))),
        Optional.of("By Ann Clark"),
        Optional.of("The Example"));
  }

  @Test
  void aPastedArticleIsAnsweredInItsThread() {
    JsonNode answer = room.answer(room.say(Room.SAMPLE));

    assertThat(answer.path("text").asText()).contains("Summary", "¶");
    assertThat(answer.path("blocks")).isNotEmpty();
  }

  @Test
  void chatIsLeftAlone() {
    String chat = room.say("Lunch at one? The usual place.");
    room.settle();

    assertThat(room.thread(chat)).isEmpty();
  }

  @Test
  void aLinkIsAnsweredWithItsFacts() {
    JsonNode answer = room.answer(room.say("Look: https://example.com/a1"));

    assertThat(answer.path("text").asText())
        .contains("Story of https://example.com/a1")
        .contains("Ann Clark · The Example · 7 March 2026 · ");
    assertThat(answer.path("blocks").toString()).contains("\"url\":\"https://example.com/a1\"");
  }

  @Test
  void threeLinksOfFourGetAReplyEach() {
    String ts =
        room.say(
            "https://example.com/b1 https://example.com/b2 https://example.com/b3"
                + " https://example.com/b4");
    List<JsonNode> answers = room.answers(ts, messages -> messages.size() == 3);
    room.settle();

    assertThat(room.thread(ts)).hasSize(3);
    assertThat(answers.get(2).path("text").asText()).contains("Story of https://example.com/b3");
  }

  @Test
  void aLinkThatIsNoArticleIsPassedOverInSilence() {
    String ts = room.say("https://example.com/home");
    room.settle();

    assertThat(room.thread(ts)).isEmpty();
  }

  @Test
  void aLinkThatIsNoArticleGetsWordsWhenSomebodyAsks() {
    String ts = room.say("https://example.com/home2");
    room.shortcut(ts);

    assertThat(room.answer(ts).path("text").asText())
        .isEqualTo("That page holds no article: it is a home page.");
  }

  @Test
  void aSiteThatDoesNotAnswerIsSaidInTheThread() {
    assertThat(room.answer(room.say("https://example.com/down")).path("text").asText())
        .isEqualTo("The site did not answer in time.");
  }

  @Test
  void aTextFileIsRead() {
    String ts = room.share("nato.txt", Room.SAMPLE);

    assertThat(room.answer(ts).path("text").asText()).contains("Summary");
  }

  @Test
  void anotherLanguageIsDeclined() {
    assertThat(room.answer(room.say(GERMAN)).path("text").asText())
        .isEqualTo("I read English; this looks like German.");
  }

  @Test
  void summarizeWithALinkIsAnsweredBeneathAMessageOfItsOwn() {
    room.command("https://example.com/c1");

    JsonNode opening = room.inChannel(message -> has(message, "https://example.com/c1"));
    assertThat(room.answer(opening.path("ts").asText()).path("text").asText())
        .contains("Story of https://example.com/c1");
  }

  @Test
  void summarizeWithTextIsAnswered() {
    room.command(Room.SAMPLE);

    JsonNode opening = room.inChannel(message -> has(message, "a pasted text of"));
    assertThat(room.answer(opening.path("ts").asText()).path("text").asText()).contains("Summary");
  }

  @Test
  void summarizeWithANumberGivesThatManySentences() {
    room.command("5 https://example.com/c5");

    JsonNode opening = room.inChannel(message -> has(message, "https://example.com/c5"));
    assertThat(summary(room.answer(opening.path("ts").asText()))).hasSize(5);
  }

  @Test
  void aChannelChoosesItsLengthAndItHolds() {
    room.command("length 1");
    room.inChannel(message -> has(message, "summaries in this channel have 1 sentence"));
    String first = room.say("https://example.com/short1");
    JsonNode reply = room.answer(first);
    assertThat(summary(reply)).hasSize(1);
    assertThat(summary(room.answer(room.say("https://example.com/short2")))).hasSize(1);

    room.command("length default");
    room.inChannel(message -> has(message, "have 3 sentences again"));
    assertThat(summary(room.answer(room.say("https://example.com/short3")))).hasSize(3);
    room.press(reply.path("ts").asText(), "copydesk_longer");
    assertThat(room.answers(first, messages -> summary(messages.get(0)).size() == 2)).hasSize(1);
  }

  @Test
  void aLengthThatNoSummaryHasIsRefused() {
    room.command("9 https://example.com/nine");

    room.inChannel(message -> has(message, "A summary has 1 to 7 sentences."));
  }

  @Test
  void summarizeHelpExplains() {
    room.command("help");

    JsonNode help = room.inChannel(message -> has(message, "Ways to ask"));
    assertThat(help.path("text").asText()).contains("/summarize", ":memo:", "120 words");
  }

  @Test
  void summarizeAloneOpensAFormToPasteInto() {
    room.command("");
    JsonNode view = openForm();
    submit(view, Room.SAMPLE.substring(0, 2_500) + " The form.");

    JsonNode opening = room.inChannel(message -> has(message, "asked me to read a pasted text of"));
    assertThat(room.answer(opening.path("ts").asText()).path("text").asText()).contains("Summary");
  }

  @Test
  void theFormRefusesTooFewWords() {
    room.command("");
    JsonNode view = openForm();

    assertThat(submit(view, "Too short.").path("errors").path("article").asText())
        .isEqualTo("Give me a link or a text of at least 25 words.");
    room.script().control("close", "{'view_id':'" + view.path("id").asText() + "','user':'UEDIE'}");
  }

  @Test
  void aSpeechBalloonListsTheQuotes() {
    String ts = room.say("https://example.com/home-but-quoted".replace("home", "hme"));
    room.answer(ts);
    room.react(ts, "speech_balloon");

    assertThat(room.answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("quotes in Story of");
  }

  @Test
  void aMemoGivesTheSummaryAlone() {
    String ts = room.say(Room.SAMPLE.substring(0, 600));
    room.react(ts, "memo");

    assertThat(room.answer(ts).path("text").asText())
        .contains("Summary")
        .doesNotContain("Named speakers");
  }

  @Test
  void aMagnifierListsThePhrasing() {
    String ts = room.say(Room.SAMPLE + "\nMagnify.");
    room.answer(ts);
    room.react(ts, "mag");

    assertThat(room.answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .containsIgnoringCase("phrasing");
  }

  @Test
  void aReactionToTheReplyIsAboutItsArticle() {
    String ts = room.say("https://example.com/r1");
    room.react(room.answer(ts).path("ts").asText(), "speech_balloon");

    assertThat(room.answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("Story of https://example.com/r1");
  }

  @Test
  void aReactionWhereThereIsNothingToReadIsAnsweredInWords() {
    String ts = room.say("Nothing here.");
    room.react(ts, "memo");

    assertThat(room.answer(ts).path("text").asText()).startsWith("There is no article in that.");
  }

  @Test
  void otherReactionsMeanNothing() {
    String ts = room.say(Room.SAMPLE + "\nTada.");
    room.answer(ts);
    room.react(ts, "tada");
    room.settle();

    assertThat(room.thread(ts)).hasSize(1);
  }

  @Test
  void aMentionInAThreadReadsTheMessageItHangsFrom() {
    String ts = room.say(Room.SAMPLE.substring(0, 600) + " Mention.");
    room.sayInThread(ts, "<@UBOT> what do you make of this?");

    assertThat(room.answers(ts, messages -> messages.size() == 2).get(1).path("text").asText())
        .contains("Summary");
  }

  @Test
  void theShortcutReadsAnyMessage() {
    String ts = room.say(Room.SAMPLE.substring(0, 600) + " Shortcut.");
    room.shortcut(ts);

    assertThat(room.answer(ts).path("text").asText()).contains("Summary");
  }

  @Test
  void aSecondTriggerUpdatesTheReplyThereIs() {
    String ts = room.say("https://example.com/second");
    JsonNode first = room.answer(ts);
    room.shortcut(ts);
    room.settle();

    assertThat(room.thread(ts))
        .singleElement()
        .extracting(message -> message.path("ts"))
        .isEqualTo(first.path("ts"));
  }

  @Test
  void longerRewritesTheSummaryInPlace() {
    String ts = room.say("https://example.com/longer");
    JsonNode reply = room.answer(ts);
    room.press(reply.path("ts").asText(), "copydesk_longer");

    assertThat(room.answers(ts, messages -> summary(messages.get(0)).size() == 5)).hasSize(1);
  }

  @Test
  void shorterRewritesTheSummaryInPlace() {
    String ts = room.say("https://example.com/shorter");
    JsonNode reply = room.answer(ts);
    room.press(reply.path("ts").asText(), "copydesk_shorter");

    assertThat(room.answers(ts, messages -> summary(messages.get(0)).size() == 2)).hasSize(1);
  }

  @Test
  void allQuotesAreAddedBeneathTheReplyOnce() {
    String ts = room.say("https://example.com/quotes");
    String reply = room.answer(ts).path("ts").asText();
    room.press(reply, "copydesk_quotes");
    room.answers(ts, messages -> messages.size() == 2);
    room.press(reply, "copydesk_quotes");
    room.settle();

    assertThat(room.thread(ts)).hasSize(2);
  }

  @Test
  void twoLinksToOneArticleAreAnsweredOnce() {
    String ts = room.say("https://example.com/twin and https://example.com/amp/twin");
    room.answer(ts);
    room.settle();

    assertThat(room.thread(ts)).hasSize(1);
  }

  @Test
  void anUnfurlIsNoEdit() {
    String ts = room.say("https://example.com/unfurl");
    room.answer(ts);
    room.inChannel(message -> message.path("ts").asText().equals(ts) && message.has("attachments"));
    room.settle();

    assertThat(room.thread(ts))
        .singleElement()
        .matches(reply -> !reply.has("edited"), "never rewritten");
  }

  @Test
  void aPreviewThatSlackAddsLaterIsShownInTheReply() {
    String ts = room.say("https://example.com/down/later?a=1&b=2");
    JsonNode before = room.answer(ts);
    room.unfurl(ts, "https://example.com/down/later?a=1&b=2", "Bridge to close", "For a year.");

    List<JsonNode> after = room.answers(ts, messages -> has(messages.get(0), "Preview only"));
    assertThat(after)
        .singleElement()
        .matches(reply -> reply.path("ts").equals(before.path("ts")), "the same reply");
    assertThat(after.get(0).path("text").asText())
        .isEqualTo("The site did not answer in time. Preview only: Bridge to close – For a year.");
  }

  @Test
  void aPreviewThatOnlyNamesTheSiteChangesNothing() {
    String ts = room.say("https://example.com/down/named");
    room.answer(ts);
    room.unfurl(ts, "https://example.com/down/named", "example.com", "");
    room.settle();

    assertThat(room.thread(ts)).singleElement().matches(reply -> !reply.has("edited"));
  }

  @Test
  void aPreviewOfAnArticleThatWasReadChangesNothing() {
    String ts = room.say("https://example.com/previewed");
    room.answer(ts);
    room.unfurl(ts, "https://example.com/previewed", "Another title", "And more.");
    room.settle();

    assertThat(room.thread(ts)).singleElement().matches(reply -> !reply.has("edited"));
  }

  @Test
  void otherBotsAreLeftAlone() {
    String ts = room.script().say(Room.CHANNEL, "UWIRE", Room.SAMPLE);
    room.settle();

    assertThat(room.thread(ts)).isEmpty();
  }

  @Test
  void aDirectMessageIsAlwaysAnswered() {
    String ts = room.script().say("DEDIE", Room.EDIE, "Hello?");

    List<JsonNode> answers =
        Script.await(
            () -> Room.list(room.script().see("thread?channel=DEDIE&ts=" + ts).path("messages")),
            messages -> messages.size() == 2);
    assertThat(answers.get(1).path("text").asText()).startsWith("There is no article in that.");
  }

  @Test
  void theHomeTabSaysHowToAsk() {
    room.script().control("home", "{'user':'UEDIE'}");

    JsonNode views =
        Script.await(
            () -> room.state().path("views"), all -> all.toString().contains("Ways to ask"));
    assertThat(views.toString()).contains("Read with Copydesk", "/summarize");
  }

  private static boolean has(JsonNode message, String words) {
    return message.path("text").asText().contains(words);
  }

  private JsonNode openForm() {
    List<JsonNode> views =
        Script.await(
            () ->
                Room.list(room.state().path("views")).stream()
                    .filter(v -> v.path("callback_id").asText().equals("copydesk_paste"))
                    .toList(),
            found -> !found.isEmpty());
    return views.get(views.size() - 1);
  }

  private JsonNode submit(JsonNode view, String text) {
    var body = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    body.put("view_id", view.path("id").asText()).put("user", Room.EDIE);
    body.putObject("values").putObject("article").put("text", text);
    return room.script().control("submit", body).body();
  }

  /** The sentences of the summary in {@code message}. */
  private static List<JsonNode> summary(JsonNode message) {
    return Room.list(message.path("blocks")).stream()
        .filter(block -> block.toString().contains("\"Summary\""))
        .flatMap(block -> Room.list(block.path("elements")).stream())
        .filter(element -> element.path("type").asText().equals("rich_text_list"))
        .flatMap(element -> Room.list(element.path("elements")).stream())
        .toList();
  }
}
