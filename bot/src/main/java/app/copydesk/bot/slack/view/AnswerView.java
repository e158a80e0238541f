package app.copydesk.bot.slack.view;

import app.copydesk.bot.desk.Answer;

/** Draws an answer. */
public final class AnswerView {
  private AnswerView() {}

  /** {@code answer} as a message. */
  public static Post of(Answer answer) {
    if (answer instanceof Answer.Whole whole) {
      return ReplyView.of(whole);
    }
    if (answer instanceof Answer.Quotes quotes) {
      return QuotesView.of(quotes);
    }
    if (answer instanceof Answer.Phrasing phrasing) {
      return PhrasingView.of(phrasing);
    }
    return words(((Answer.Words) answer).words());
  }

  /** A sentence or two of Copydesk's own. */
  public static Post words(String words) {
    Sheet sheet = new Sheet();
    sheet.line(new Line().text(words));
    return sheet.post();
  }

  /** The message beneath which a command is answered: that {@code user} asked for {@code what}. */
  public static Post opening(String user, String what) {
    Sheet sheet = new Sheet();
    sheet.line(new Line().user(user).text(" asked me to read " + what));
    String text = "<@" + user + ">" + Mrkdwn.escape(" asked me to read " + what);
    return new Post(text, sheet.post().blocks());
  }
}
