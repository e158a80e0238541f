package app.copydesk.bot.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to be sent.
 *
 * @param text what notifications and screen readers say; escaped
 * @param blocks what is drawn
 */
public record Post(String text, List<LayoutBlock> blocks) {
  public Post {
    blocks = List.copyOf(blocks);
  }
}
