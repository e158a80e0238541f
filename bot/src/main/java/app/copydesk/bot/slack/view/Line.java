package app.copydesk.bot.slack.view;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of rich text under way. Not safe to share between threads. */
final class Line {
  private final List<RichTextElement> elements = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  Line text(String words) {
    return add(words, null);
  }

  Line bold(String words) {
    return add(words, TextStyle.builder().bold(true).build());
  }

  Line italic(String words) {
    return add(words, TextStyle.builder().italic(true).build());
  }

  Line boldLink(String url, String words) {
    elements.add(
        RichTextSectionElement.Link.builder()
            .url(url)
            .text(words)
            .style(TextStyle.builder().bold(true).build())
            .build());
    plain.append(words);
    return this;
  }

  Line user(String id) {
    elements.add(RichTextSectionElement.User.builder().userId(id).build());
    return this;
  }

  Line emoji(String name) {
    elements.add(RichTextSectionElement.Emoji.builder().name(name).build());
    return this;
  }

  private Line add(String words, @Nullable TextStyle style) {
    if (!words.isEmpty()) {
      elements.add(RichTextSectionElement.Text.builder().text(words).style(style).build());
      plain.append(words);
    }
    return this;
  }

  List<RichTextElement> elements() {
    return List.copyOf(elements);
  }

  /** The words without their styles. */
  String plain() {
    return plain.toString();
  }
}
