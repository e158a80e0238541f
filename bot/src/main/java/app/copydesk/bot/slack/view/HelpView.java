package app.copydesk.bot.slack.view;

import com.slack.api.model.view.View;
import java.util.List;

/**
 * What Copydesk does and how to use it: the App Home tab and {@code /summarize help}.
 *
 * @param minWords a pasted text of so many words is read by itself
 * @param maxLinks at most so many links in a message are read
 * @param quotes the reaction that asks for the quotes, without colons
 * @param summary the reaction that asks for the summary
 * @param phrasing the reaction that asks for the phrasing
 */
public record HelpView(int minWords, int maxLinks, String quotes, String summary, String phrasing) {

  /** The help as a message. */
  public Post message() {
    return sheet().post();
  }

  /** The help as the App Home tab. */
  public View home() {
    return View.builder().type("home").blocks(sheet().post().blocks()).build();
  }

  private Sheet sheet() {
    Sheet sheet = new Sheet();
    sheet.line(
        new Line()
            .bold("Copydesk reads articles for you.")
            .text(
                " Share one and the answer comes in the thread: a short summary, the key quotes and"
                    + " who said them, and the phrasing to look at twice. Every word it shows is the"
                    + " article’s own, with its paragraph (¶)."));
    ReplyView.heading(sheet, "Ways to ask");
    sheet.bullets(
        List.of(
            new Line()
                .bold("Post a link")
                .text(" in a channel I am in, up to " + maxLinks + " in a message."),
            new Line()
                .bold("Paste the text")
                .text(
                    ", "
                        + minWords
                        + " words or more, or share it as a file: .txt, .md, .html, .pdf or .docx."),
            new Line()
                .bold("/summarize")
                .text(" and a link or a text. Alone, it opens a form to paste into. ")
                .bold("/summarize 5")
                .text(" and a link gives five sentences; 1 to 7 are possible. ")
                .bold("/summarize length 5")
                .text(" makes that the length for the channel."),
            reaction(quotes, "all the quotes, by speaker"),
            reaction(summary, "the summary"),
            reaction(phrasing, "every phrase to look at twice"),
            new Line().bold("@Copydesk").text(" in a thread reads the message it hangs from."),
            new Line()
                .bold("Read with Copydesk")
                .text(" in the menu of any message (More actions) does the same.")));
    ReplyView.heading(sheet, "Beneath an answer");
    sheet.line(
        new Line()
            .text(
                "All quotes lists them by speaker. Phrasing shows everything, small notes included."
                    + " Longer and Shorter rewrite the summary in place. Edit your message and the"
                    + " answer follows; delete it and the answer goes too."));
    sheet.context(
        "Copydesk reads English. The article stays on your own server; nothing is written by a"
            + " language model.");
    return sheet;
  }

  private static Line reaction(String name, String what) {
    return new Line()
        .text("React with ")
        .emoji(name)
        .bold(" :" + name + ":")
        .text(" for " + what + ".");
  }
}
