package app.copydesk.bot.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The form to paste an article into. */
public final class PasteView {
  public static final String CALLBACK = "copydesk_paste";
  public static final String BLOCK = "article";
  private static final String ACTION = "text";

  /** Slack's own limit of a text field. */
  private static final int MAX_LENGTH = 3_000;

  private PasteView() {}

  /**
   * The form.
   *
   * @param channel where the answer will go
   * @param sentences the length of the summary, where it was chosen
   */
  public static View of(String channel, OptionalInt sentences) {
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .privateMetadata(channel + (sentences.isPresent() ? "/" + sentences.getAsInt() : ""))
        .title(ViewTitle.builder().type("plain_text").text("Read an article").build())
        .submit(ViewSubmit.builder().type("plain_text").text("Read").build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(
            List.of(
                InputBlock.builder()
                    .blockId(BLOCK)
                    .label(plain("Article"))
                    .hint(
                        plain(
                            "A link, or the text: up to 3,000 characters here. Longer ones can be"
                                + " pasted into the channel or shared as a .txt file."))
                    .element(
                        PlainTextInputElement.builder()
                            .actionId(ACTION)
                            .multiline(true)
                            .maxLength(MAX_LENGTH)
                            .placeholder(plain("Paste the article or a link to it"))
                            .build())
                    .build()))
        .build();
  }

  /** What was sent with the form. */
  public record Sent(String channel, OptionalInt sentences, String text) {}

  /** Reads the form {@code view} as it was sent. */
  public static Sent read(View view) {
    String[] metadata = view.getPrivateMetadata().split("/", 2);
    Map<String, Map<String, ViewState.Value>> values = view.getState().getValues();
    ViewState.Value value = values.getOrDefault(BLOCK, Map.of()).get(ACTION);
    return new Sent(
        metadata[0],
        metadata.length > 1 ? OptionalInt.of(Integer.parseInt(metadata[1])) : OptionalInt.empty(),
        value == null || value.getValue() == null ? "" : value.getValue());
  }

  private static PlainTextObject plain(String words) {
    return PlainTextObject.builder().text(words).emoji(false).build();
  }
}
