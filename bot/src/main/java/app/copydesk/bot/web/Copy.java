package app.copydesk.bot.web;

import app.copydesk.bot.web.guard.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of a link at one time.
 *
 * @param version what the site calls this version of the page
 * @param canonical the link under which the page wants to be known
 * @param read when it was fetched, or found unchanged
 */
record Copy(Reading reading, Version version, Optional<String> canonical, Instant read) {
  /** A copy that nothing else is known of. */
  static Copy of(Reading reading, Instant read) {
    return new Copy(reading, Version.UNKNOWN, Optional.empty(), read);
  }

  /** The same, found unchanged at {@code now}. */
  Copy at(Instant now) {
    return new Copy(reading, version, canonical, now);
  }

  Copy with(Reading other) {
    return new Copy(other, version, canonical, read);
  }
}
