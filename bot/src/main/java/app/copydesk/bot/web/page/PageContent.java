package app.copydesk.bot.web.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page holds.
 *
 * @param kind what sort of page it is
 * @param title the headline, the site's name cut off; empty when there is none
 * @param byline who wrote it; several names have commas between them
 * @param site the name of the publication
 * @param published the day it was published, as written there
 * @param updated the day of its last change; empty when that is not later
 * @param language an ISO 639 code, as the page says
 * @param canonical the link under which the page wants to be known
 * @param text the paragraphs, an empty line between two; whatever the kind
 * @param words how many words the text has
 */
public record PageContent(
    PageKind kind,
    String title,
    Optional<String> byline,
    Optional<String> site,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> language,
    Optional<String> canonical,
    String text,
    int words) {}
