package app.copydesk.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Slack message as a reader sees them, and its links. From the rich text people
 * type, which needs no parsing, where there is any; else from the markup of {@code text}.
 */
final class SlackText {
  private static final Pattern ANGLE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern BARE_LINK = Pattern.compile("https?://[^\\s<>|\"“”]+");
  private static final String NOT_PART_OF_A_LINK = ".,;:!?)]}’'";

  private final StringBuilder text = new StringBuilder();
  private final Set<String> links = new LinkedHashSet<>();

  private SlackText() {}

  /** Reads a message that has {@code blocks}, {@code markup}, or both. */
  static SlackText of(@Nullable String markup, @Nullable List<LayoutBlock> blocks) {
    SlackText read = new SlackText();
    if (blocks != null && blocks.stream().anyMatch(RichTextBlock.class::isInstance)) {
      for (LayoutBlock block : blocks) {
        if (block instanceof RichTextBlock rich) {
          rich.getElements().forEach(element -> read.richText((RichTextElement) element));
        }
      }
    } else if (markup != null) {
      read.markup(markup);
    }
    return read;
  }

  /** The words, one line a paragraph. */
  String text() {
    return text.toString().strip();
  }

  /** The http and https addresses, each once, in order. */
  List<String> links() {
    return List.copyOf(links);
  }

  private void richText(RichTextElement element) {
    if (element instanceof RichTextSectionElement section) {
      line(section.getElements());
    } else if (element instanceof RichTextQuoteElement quote) {
      line(quote.getElements());
    } else if (element instanceof RichTextPreformattedElement preformatted) {
      line(preformatted.getElements());
    } else if (element instanceof RichTextListElement list) {
      list.getElements().forEach(this::richText);
    }
  }

  private void line(List<RichTextElement> elements) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    elements.forEach(this::inline);
  }

  private void inline(RichTextElement element) {
    if (element instanceof RichTextSectionElement.Text words) {
      plain(words.getText());
    } else if (element instanceof RichTextSectionElement.Link link) {
      link(link.getUrl(), link.getText());
    } else if (element instanceof RichTextSectionElement.Emoji emoji) {
      emoji(emoji);
    }
  }

  private void emoji(RichTextSectionElement.Emoji emoji) {
    if (emoji.getUnicode() == null) {
      return;
    }
    for (String point : emoji.getUnicode().split("-", -1)) {
      try {
        text.appendCodePoint(Integer.parseInt(point, 16));
      } catch (IllegalArgumentException notACodePoint) {
        text.append('\uFFFD');
      }
    }
  }

  private void markup(String markup) {
    Matcher angle = ANGLE.matcher(markup);
    int end = 0;
    while (angle.find()) {
      plain(unescape(markup.substring(end, angle.start())));
      angle(angle.toMatchResult());
      end = angle.end();
    }
    plain(unescape(markup.substring(end)));
  }

  private void angle(MatchResult match) {
    String target = unescape(match.group(1));
    @Nullable String label = match.group(2) == null ? null : unescape(match.group(2));
    if (target.startsWith("@") || target.startsWith("!")) {
      return; // a mention or a ping: addressed to somebody, no part of what is read
    }
    if (target.startsWith("#")) {
      text.append('#').append(label == null ? "" : label);
      return;
    }
    link(target, label);
  }

  private void link(String url, @Nullable String label) {
    if (url.startsWith("http://") || url.startsWith("https://")) {
      links.add(url);
    }
    text.append(label == null || label.isEmpty() ? url : label);
  }

  private void plain(String words) {
    BARE_LINK
        .matcher(words)
        .results()
        .map(match -> withoutPunctuation(match.group()))
        .forEach(links::add);
    text.append(words);
  }

  private static String withoutPunctuation(String link) {
    int end = link.length();
    while (end > 0 && NOT_PART_OF_A_LINK.indexOf(link.charAt(end - 1)) >= 0) {
      end--;
    }
    return link.substring(0, end);
  }

  private static String unescape(String markup) {
    return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
