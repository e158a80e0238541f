package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SlackTextTest {

  @Test
  void markupIsUnescaped() {
    assertThat(SlackText.of("A &lt; B &amp;&amp; B &gt; C", null).text())
        .isEqualTo("A < B && B > C");
  }

  @Test
  void aLinkShowsItsLabelAndIsKept() {
    SlackText text = SlackText.of("see <https://example.com/a?b=1&amp;c=2|the story>.", null);

    assertThat(text.text()).isEqualTo("see the story.");
    assertThat(text.links()).containsExactly("https://example.com/a?b=1&c=2");
  }

  @Test
  void aBareLinkLosesTheMarkBehindIt() {
    assertThat(SlackText.of("(https://example.com/a).", null).links())
        .containsExactly("https://example.com/a");
  }

  @Test
  void theSameLinkCountsOnce() {
    assertThat(SlackText.of("<https://example.com/a> <https://example.com/a|again>", null).links())
        .hasSize(1);
  }

  @Test
  void mentionsAndPingsAreNoPartOfTheText() {
    assertThat(SlackText.of("<@U1> <!channel> read this in <#C1|desk>", null).text())
        .isEqualTo("read this in #desk");
  }

  @Test
  void mailAddressesAreNoLinks() {
    assertThat(SlackText.of("<mailto:a@example.com|a@example.com>", null).links()).isEmpty();
  }

  @Test
  void richTextIsTakenAsItIs() {
    SlackText text =
        rich(
            """
            [{"type":"rich_text","elements":[
              {"type":"rich_text_section","elements":[
                {"type":"text","text":"A *star* & <b>"},
                {"type":"link","url":"https://example.com/a","text":"link"},
                {"type":"user","user_id":"U1"},
                {"type":"emoji","name":"smile","unicode":"1f604"}]},
              {"type":"rich_text_list","style":"bullet","elements":[
                {"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},
                {"type":"rich_text_section","elements":[{"type":"text","text":"two"}]}]},
              {"type":"rich_text_quote","elements":[{"type":"text","text":"quoted"}]}]}]""");

    assertThat(text.text()).isEqualTo("A *star* & <b>link😄\none\ntwo\nquoted");
    assertThat(text.links()).containsExactly("https://example.com/a");
  }

  @Test
  void aMessageOfNothingIsEmpty() {
    assertThat(SlackText.of(null, null).text()).isEmpty();
  }

  private static SlackText rich(String json) {
    List<LayoutBlock> blocks =
        GsonFactory.createSnakeCase()
            .fromJson(json, new TypeToken<List<LayoutBlock>>() {}.getType());
    return SlackText.of("other words", blocks);
  }
}
