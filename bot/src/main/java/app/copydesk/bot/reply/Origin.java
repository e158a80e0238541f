package app.copydesk.bot.reply;

import app.copydesk.bot.web.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an article came from, as far as it is known.
 *
 * @param link an http or https address
 * @param byline who wrote it, as printed
 * @param site the name of the publication
 * @param updated the day of its last change, where that is later than its publication
 */
public record Origin(
    Optional<String> link,
    Optional<String> byline,
    Optional<String> site,
    Optional<LocalDate> updated) {

  /** Text that somebody pasted. */
  public static final Origin PASTED =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty());

  /** An origin of which no change is known. */
  public Origin(Optional<String> link, Optional<String> byline, Optional<String> site) {
    this(link, byline, site, Optional.empty());
  }

  /** The origin of a page or file that was read. */
  public static Origin of(Reading.Page page) {
    return new Origin(
        Optional.of(page.link()).filter(link -> !link.isEmpty()),
        page.byline(),
        page.site(),
        page.updated());
  }
}
