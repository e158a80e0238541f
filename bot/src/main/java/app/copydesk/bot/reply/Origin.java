package app.copydesk.bot.reply;

import app.copydesk.bot.web.Reading;
import java.util.Optional;

/**
 * Where an article came from, as far as it is known.
 *
 * @param link an http or https address
 * @param byline who wrote it, as printed
 * @param site the name of the publication
 */
public record Origin(Optional<String> link, Optional<String> byline, Optional<String> site) {

  /** Text that somebody pasted. */
  public static final Origin PASTED =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty());

  /** The origin of a page or file that was read. */
  public static Origin of(Reading.Page page) {
    return new Origin(
        Optional.of(page.link()).filter(link -> !link.isEmpty()), page.byline(), page.site());
  }
}
