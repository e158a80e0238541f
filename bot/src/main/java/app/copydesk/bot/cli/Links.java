package app.copydesk.bot.cli;

import app.copydesk.bot.settings.Settings;
import app.copydesk.bot.web.ArticleSource;

/** How the commands read links. */
final class Links {
  private Links() {}

  /** The open web, as far as {@code settings} let it cost something. */
  static ArticleSource source(Settings settings) {
    String contact = settings.links().contact();
    return ArticleSource.openWeb(
        settings.links().limits(),
        "Copydesk" + (contact.isEmpty() ? "" : " (" + contact + ")"),
        settings.keep().pages().size(),
        settings.keep().pages().lifetime());
  }
}
