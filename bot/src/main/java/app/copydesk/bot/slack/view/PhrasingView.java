package app.copydesk.bot.slack.view;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.reply.Concern;
import app.copydesk.bot.reply.PhrasingList;
import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.List;
import java.util.stream.Collectors;

/** Draws everything to look at twice in an article, the worst first. */
final class PhrasingView {
  private PhrasingView() {}

  static Post of(Answer.Phrasing answer) {
    Sheet sheet = new Sheet();
    List<Concern> concerns = answer.phrasing().concerns();
    if (concerns.isEmpty() && !answer.phrasing().machineParaphrased()) {
      sheet.line(
          new Line().text("Nothing in the phrasing of ").bold(answer.title()).text(" stands out."));
      return sheet.post();
    }
    sheet.line(new Line().bold("Suspicious phrasing").text(" in ").bold(answer.title()));
    if (answer.phrasing().machineParaphrased()) {
      sheet.line(verdict());
    }
    if (!answer.phrasing().signs().isEmpty()) {
      sheet.line(signs(answer.phrasing().signs()));
    }
    int shown = 0;
    for (Tier tier : Tier.values()) {
      shown += tier(sheet, tier, concerns.stream().filter(c -> c.tier() == tier).toList());
    }
    if (shown < concerns.size()) {
      sheet.context("and " + (concerns.size() - shown) + " more than fit into a message");
    }
    sheet.buttons(Buttons.of(answer));
    return sheet.post();
  }

  private static int tier(Sheet sheet, Tier tier, List<Concern> concerns) {
    if (concerns.isEmpty()) {
      return 0;
    }
    ReplyView.heading(
        sheet,
        switch (tier) {
          case DEFECT -> "To mend";
          case QUERY -> "To ask about";
          case NOTE -> "To note";
        });
    return sheet.bullets(concerns.stream().map(ReplyView::concern).toList());
  }

  /** The warning, for an editor about to run the article. */
  static Line verdict() {
    return new Line().emoji("warning").text(" ").bold(PhrasingList.VERDICT);
  }

  /** The words that speak for it; there is one at least. */
  static Line signs(List<String> signs) {
    return new Line()
        .text("Words that speak for a paraphrase: ")
        .text(signs.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")))
        .text(".");
  }
}
