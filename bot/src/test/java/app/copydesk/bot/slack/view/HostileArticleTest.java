package app.copydesk.bot.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.reply.AnalysisFixture;
import app.copydesk.bot.reply.Origin;
import app.copydesk.bot.reply.PhrasingList;
import app.copydesk.bot.reply.QuoteList;
import app.copydesk.bot.reply.Reply;
import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an article holds, its answers keep within Slack's limits and only ever show. */
final class HostileArticleTest {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final List<Tier> TIERS = List.of(Tier.DEFECT, Tier.QUERY, Tier.NOTE);
  private static final List<String> HOSTILE =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<@U12345>",
          "<!subteam^S1|desk>",
          "<https://evil.example|click here>",
          "@channel",
          "*bold* _it_ ~no~ `code`",
          "& &amp; &lt;",
          "\u202Egnirts\u202C",
          "\u200B\u200D\uFEFF",
          "\u0000\u0007\u001B[2J",
          "\uD83D",
          "👩‍👩‍👧‍👦",
          "e\u0301\u0301\u0301\u0301\u0301\u0301",
          ":smile:",
          "\u2028\u2029",
          "漢字".repeat(40),
          "x".repeat(3_000),
          "plain words of an article");

  static Stream<Answer> answers() {
    return Stream.iterate(1L, seed -> seed + 1)
        .limit(40)
        .map(HostileArticleTest::analysis)
        .flatMap(HostileArticleTest::answers);
  }

  private static Stream<Answer> answers(Analysis analysis) {
    Answer.Handle handle = new Answer.Handle(new MessageRef("T", "C", "1795493816.784606"), 0, 7);
    Origin origin =
        new Origin(
            Optional.of("https://example.com/<!channel>"),
            Optional.of("By " + analysis.article().title()),
            Optional.of(analysis.article().title()));
    Reply reply = Reply.of(analysis, origin, 7);
    return Stream.of(
        new Answer.Whole(reply, handle, false),
        new Answer.Whole(reply, handle, true),
        new Answer.Quotes(reply.headline().title(), QuoteList.of(analysis)),
        new Answer.Phrasing(reply.headline().title(), PhrasingList.of(analysis), handle));
  }

  /** An article of hostile pieces in which everything is a quote, a speaker, or a finding. */
  private static Analysis analysis(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Span> pieces = new ArrayList<>();
    int count = random.nextInt(300);
    for (int i = 0; i < count; i++) {
      String piece = HOSTILE.get(random.nextInt(HOSTILE.size()));
      pieces.add(new Span(text.length(), text.length() + piece.length()));
      text.append(piece).append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    AnalysisFixture fixture =
        AnalysisFixture.of(text.toString()).title(HOSTILE.get(random.nextInt(HOSTILE.size())));
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i).of(text);
      fixture.speaker(i + piece, piece, 1 + random.nextInt(9));
      fixture.quote(pieces.get(i), i + piece, random.nextDouble());
      fixture.finding(pieces.get(i), TIERS.get(random.nextInt(3)), piece, piece);
      fixture.summarySentence(pieces.get(i));
    }
    return fixture.analysis();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("answers")
  void answerKeepsWithinSlacksLimits(Answer answer) {
    Post post = AnswerView.of(answer);

    assertThat(post.blocks()).hasSizeLessThanOrEqualTo(45);
    assertThat(post.text()).hasSizeLessThanOrEqualTo(16_000).isNotBlank();
    List<String> all = new ArrayList<>();
    for (JsonElement block : GSON.toJsonTree(post.blocks()).getAsJsonArray()) {
      List<String> words = strings(block, "text");
      assertThat(words.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(2_900);
      all.addAll(words);
    }
    int bytes = all.stream().mapToInt(w -> w.getBytes(StandardCharsets.UTF_8).length).sum();
    assertThat(bytes).isLessThanOrEqualTo(9_600);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("answers")
  void nothingInItPingsOrLinks(Answer answer) {
    Post post = AnswerView.of(answer);
    String json = GSON.toJson(post.blocks());

    assertThat(post.text()).doesNotContain("<", ">");
    assertThat(json)
        .doesNotContain(
            "\"mrkdwn\"", "\"broadcast\"", "\"user\"", "\"usergroup\"", "evil.example\"");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("answers")
  void nothingInItIsInvisibleOrTurnsTheLineAround(Answer answer) {
    List<String> words = strings(GSON.toJsonTree(AnswerView.of(answer).blocks()), "text");

    assertThat(words)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("\u202E", "\u200B", "\uFEFF", "\u0000", "\u001B", "\u2028"));
  }

  private static List<String> strings(JsonElement json, String name) {
    List<String> found = new ArrayList<>();
    if (json instanceof JsonArray array) {
      array.forEach(element -> found.addAll(strings(element, name)));
    } else if (json instanceof JsonObject object) {
      object
          .entrySet()
          .forEach(
              entry -> {
                if (entry.getKey().equals(name) && entry.getValue().isJsonPrimitive()) {
                  found.add(entry.getValue().getAsString());
                } else {
                  found.addAll(strings(entry.getValue(), name));
                }
              });
    }
    return found;
  }
}
