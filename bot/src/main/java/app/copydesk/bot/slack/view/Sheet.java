package app.copydesk.bot.slack.view;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of one message under way, kept within what Slack takes. Slack documents 50 blocks and
 * 3,000 characters a text; undocumented, it refuses a message somewhere above 10,600 bytes of text
 * in all, so the sheet stays well below. What does not fit is left out and counted by the caller.
 * Not safe to share between threads.
 */
final class Sheet {
  static final int MAX_BLOCKS = 45;
  static final int MAX_BLOCK_LENGTH = 2_900;
  static final int MAX_BYTES = 9_000;

  /** Kept back for the last lines ("and 12 more") and the buttons. */
  private static final int RESERVED_BYTES = 600;

  private static final int RESERVED_BLOCKS = 3;
  private static final int MAX_FALLBACK_LENGTH = 3_000;

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final List<BlockElement> open = new ArrayList<>();
  private final StringBuilder fallback = new StringBuilder();
  private int openLength;
  private int bytes;

  /** Starts a new block, which stands a little apart. */
  void gap() {
    if (!open.isEmpty()) {
      blocks.add(RichTextBlock.builder().elements(List.copyOf(open)).build());
      open.clear();
      openLength = 0;
    }
  }

  /** Adds a line of its own; false when it does not fit. */
  boolean line(Line line) {
    if (!take(line)) {
      return false;
    }
    open.add(section(line));
    return true;
  }

  /** Adds a quotation; false when it does not fit. */
  boolean quote(Line line) {
    if (!take(line)) {
      return false;
    }
    open.add(RichTextQuoteElement.builder().elements(line.elements()).build());
    return true;
  }

  /** Adds a list and returns how many of its lines fitted. */
  int bullets(List<Line> lines) {
    List<RichTextElement> items = new ArrayList<>();
    int added = 0;
    for (Line line : lines) {
      if (!fits(line)) {
        break;
      }
      if (openLength + line.plain().length() > MAX_BLOCK_LENGTH) {
        addList(items);
        items = new ArrayList<>();
        gap();
      }
      take(line);
      items.add(section(line));
      added++;
    }
    addList(items);
    return added;
  }

  /** Adds a small grey line; plain text. */
  void context(String words) {
    gap();
    blocks.add(
        ContextBlock.builder()
            .elements(List.of(PlainTextObject.builder().text(words).emoji(false).build()))
            .build());
    count(words);
  }

  /** Adds a row of buttons. */
  void buttons(List<ButtonElement> buttons) {
    gap();
    if (!buttons.isEmpty()) {
      blocks.add(ActionsBlock.builder().elements(List.copyOf(buttons)).build());
    }
  }

  Post post() {
    gap();
    return new Post(Mrkdwn.escape(cut(fallback.toString().strip())), blocks);
  }

  private void addList(List<RichTextElement> items) {
    if (!items.isEmpty()) {
      open.add(RichTextListElement.builder().style("bullet").elements(items).build());
    }
  }

  private static RichTextSectionElement section(Line line) {
    return RichTextSectionElement.builder().elements(line.elements()).build();
  }

  private boolean fits(Line line) {
    String plain = line.plain();
    return plain.length() <= MAX_BLOCK_LENGTH
        && bytes + utf8Length(plain) <= MAX_BYTES - RESERVED_BYTES
        && blocks.size() < MAX_BLOCKS - RESERVED_BLOCKS;
  }

  private boolean take(Line line) {
    if (!fits(line)) {
      return false;
    }
    if (openLength + line.plain().length() > MAX_BLOCK_LENGTH) {
      gap();
    }
    openLength += line.plain().length();
    count(line.plain());
    return true;
  }

  private void count(String words) {
    bytes += utf8Length(words);
    fallback.append(words.strip()).append('\n');
  }

  private static int utf8Length(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String cut(String words) {
    if (words.length() <= MAX_FALLBACK_LENGTH) {
      return words;
    }
    int end = MAX_FALLBACK_LENGTH - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
