package app.copydesk.bot.web.guard;

import java.util.Optional;

/**
 * What a site calls one version of a page (RFC 9110, section 8.8); sent back to ask whether there
 * is a newer one.
 *
 * @param etag its {@code ETag}, as given
 * @param lastModified its {@code Last-Modified}, as given
 */
public record Version(Optional<String> etag, Optional<String> lastModified) {
  /** For a page whose site does not say. */
  public static final Version UNKNOWN = new Version(Optional.empty(), Optional.empty());

  /** True when there is something to ask by. */
  public boolean isKnown() {
    return etag.isPresent() || lastModified.isPresent();
  }
}
