package app.copydesk.bot.web;

import java.util.Optional;

/** Where pages come from. */
interface Pages {
  /**
   * Reads {@code link}, as {@link ArticleSource#read}.
   *
   * @param earlier what came of it before; given again where the site says that it is the same
   */
  Copy read(String link, Optional<Copy> earlier);
}
