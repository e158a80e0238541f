package app.copydesk.bot.slack.view;

/** Slack's own markup. */
final class Mrkdwn {
  private Mrkdwn() {}

  /** {@code words} so that nothing in them is a link, a mention or a ping. */
  static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
