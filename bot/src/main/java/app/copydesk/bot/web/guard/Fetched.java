package app.copydesk.bot.web.guard;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What came of fetching a link. */
public sealed interface Fetched {

  /**
   * A web page.
   *
   * @param link where it was found, after redirects
   * @param charset what the header says it is written in
   * @param body the page, unpacked; read-only
   * @param version what the site calls this version of it
   */
  record Page(Link link, Optional<String> charset, ByteBuffer body, Version version)
      implements Fetched {}

  /** The page is still the version that was asked about. */
  record Unchanged() implements Fetched {}

  /**
   * No page, and why.
   *
   * @param failure the sort of failure
   * @param words one sentence for the person who asked
   */
  record Failed(Failure failure, String words) implements Fetched {}

  /** Why there is no page. */
  enum Failure {
    /** The link, or one it redirects to, is not followed. */
    REFUSED,
    /** Something else than a web page. */
    NOT_A_PAGE,
    /** The site wants a login or a payment, or lets no program in. */
    WALLED,
    /** The site says there is nothing there. */
    GONE,
    /** More bytes than are read. */
    TOO_LARGE,
    /** The site did not answer, not in time, or with an error. */
    UNREACHABLE
  }
}
