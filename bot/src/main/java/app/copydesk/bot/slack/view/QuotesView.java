package app.copydesk.bot.slack.view;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.reply.QuoteLine;
import app.copydesk.bot.reply.QuoteList;

/** Draws all the quotes of an article. */
final class QuotesView {
  private QuotesView() {}

  static Post of(Answer.Quotes answer) {
    Sheet sheet = new Sheet();
    QuoteList quotes = answer.quotes();
    if (quotes.size() == 0) {
      sheet.line(new Line().text("There are no quotes in ").bold(answer.title()).text("."));
      return sheet.post();
    }
    sheet.line(
        new Line()
            .bold(Places.count(quotes.verbatim(), "quote"))
            .text(" in ")
            .bold(answer.title())
            .text(reported(quotes.size() - quotes.verbatim())));
    int shown = 0;
    for (QuoteList.Group group : quotes.groups()) {
      shown += group(sheet, group);
    }
    if (shown < quotes.size()) {
      sheet.context(
          "and " + Places.count(quotes.size() - shown, "more quote") + " than fit into a message");
    }
    return sheet.post();
  }

  private static int group(Sheet sheet, QuoteList.Group group) {
    sheet.gap();
    boolean fits =
        sheet.line(
            group
                .speaker()
                .map(ReplyView::speaker)
                .orElseGet(() -> new Line().bold("Speaker not named")));
    return fits ? sheet.bullets(group.quotes().stream().map(QuotesView::quote).toList()) : 0;
  }

  private static String reported(int count) {
    return count == 0 ? "" : ", and " + count + " in reported speech (italics)";
  }

  private static Line quote(QuoteLine quote) {
    boolean probable = quote.by().filter(QuoteLine.By::probable).isPresent();
    String words = Places.after(quote.words() + (probable ? " (probably)" : ""), quote.paragraph());
    return quote.reported() ? new Line().italic(words) : new Line().text(words);
  }
}
