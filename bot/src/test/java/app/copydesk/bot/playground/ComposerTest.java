package app.copydesk.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

  private final Composer composer = new Composer(new Workspace(Clock.systemUTC(), "copydesk"));

  private JsonNode elements(String typed) {
    return composer.compose(typed).at("/blocks/0/elements/0/elements");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Tom & <b>Ann</b> ¦ Tom &amp; &lt;b&gt;Ann&lt;/b&gt;",
        "see https://a.example/x?a=1&b=2. ¦ see <https://a.example/x?a=1&amp;b=2>.",
        "(https://a.example/x) ¦ (<https://a.example/x>)",
        "read example.com/news, now ¦ read <http://example.com/news|example.com/news>, now",
        "@copydesk and @edie ¦ <@UBOT> and <@UEDIE>",
        "<@UBOT> <https://a.example|label> ¦ <@UBOT> <https://a.example|label>",
        "@nobody in #nowhere ¦ @nobody in #nowhere",
        "#newsroom ¦ <#CNEWSROOM|newsroom>",
        "@here ¦ <!here>",
        "edie@newsroom.example ¦ edie@newsroom.example",
        "he said.In the end ¦ he said.In the end",
        ":memo: at 10:30:00 ¦ :memo: at 10:30:00",
      })
  void what_is_typed_becomes_slacks_markup(String typed, String text) {
    assertThat(composer.compose(typed).path("text").asText()).isEqualTo(text);
  }

  @Test
  void the_rich_text_holds_raw_words_and_links() {
    JsonNode elements = elements("a < b https://a.example/?x&y\nend");
    assertThat(elements.findValuesAsText("type")).containsExactly("text", "link", "text");
    assertThat(elements.get(0).path("text").asText()).isEqualTo("a < b ");
    assertThat(elements.get(1).path("url").asText()).isEqualTo("https://a.example/?x&y");
    assertThat(elements.get(2).path("text").asText()).isEqualTo("\nend");
  }

  @Test
  void styles_are_read_where_they_stand_alone() {
    JsonNode elements = elements("*bold* and 2*3*4 `code`");
    assertThat(elements.get(0).at("/style/bold").asBoolean()).isTrue();
    assertThat(elements.get(1).path("text").asText()).isEqualTo(" and 2*3*4 ");
    assertThat(elements.get(2).at("/style/code").asBoolean()).isTrue();
  }

  @Test
  void a_pasted_article_stays_whole() {
    String article = "First paragraph.\n\n“Second,” she said.\n".repeat(400);
    assertThat(composer.compose(article).path("text").asText()).isEqualTo(article);
    assertThat(elements(article)).hasSize(1);
  }
}
