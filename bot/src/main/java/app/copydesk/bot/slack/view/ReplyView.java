package app.copydesk.bot.slack.view;

import app.copydesk.bot.desk.Answer;
import app.copydesk.bot.reply.Concern;
import app.copydesk.bot.reply.FactsLine;
import app.copydesk.bot.reply.QuoteLine;
import app.copydesk.bot.reply.Reply;
import app.copydesk.bot.reply.SpeakerLine;
import java.util.ArrayList;
import java.util.List;

/** Draws the reply to an article. */
final class ReplyView {
  private ReplyView() {}

  static Post of(Answer.Whole answer) {
    Reply reply = answer.reply();
    Sheet sheet = new Sheet();
    sheet.line(title(reply));
    sheet.context(String.join(" · ", reply.headline().facts()));
    facts(sheet, reply.facts());
    if (reply.machineParaphrased()) {
      sheet.line(PhrasingView.verdict());
    }
    summary(sheet, reply);
    if (!answer.summaryOnly()) {
      keyQuotes(sheet, reply);
      speakers(sheet, reply);
      concerns(sheet, reply);
      quietLine(sheet, reply);
    }
    sheet.buttons(Buttons.of(answer));
    return sheet.post();
  }

  private static Line title(Reply reply) {
    String title = reply.headline().title();
    return reply
        .headline()
        .link()
        .map(link -> new Line().boldLink(link, title))
        .orElseGet(() -> new Line().bold(title));
  }

  private static void facts(Sheet sheet, FactsLine facts) {
    if (!facts.facts().isEmpty()) {
      sheet.context(String.join(" · ", facts.facts()));
    }
    facts.kind().ifPresent(kind -> sheet.line(new Line().italic(kind)));
  }

  private static void summary(Sheet sheet, Reply reply) {
    if (!reply.summary().isEmpty()) {
      heading(sheet, "Summary");
      sheet.bullets(
          reply.summary().stream()
              .map(sentence -> new Line().text(Places.after(sentence.text(), sentence.paragraph())))
              .toList());
    }
  }

  private static void keyQuotes(Sheet sheet, Reply reply) {
    if (!reply.keyQuotes().isEmpty()) {
      heading(sheet, "Key quotes");
      reply.keyQuotes().forEach(quote -> sheet.quote(quote(quote)));
    }
  }

  private static Line quote(QuoteLine quote) {
    Line line = new Line().text(quote.words() + "\n");
    quote
        .by()
        .ifPresentOrElse(
            by ->
                line.text(by.probable() ? "— probably " : "— ")
                    .bold(by.name())
                    .text(by.role().map(role -> ", " + role).orElse("")),
            () -> line.text("— speaker not named"));
    return line.text(" · " + Places.at(quote.paragraph()));
  }

  private static void speakers(Sheet sheet, Reply reply) {
    if (!reply.speakers().isEmpty()) {
      heading(sheet, "Named speakers");
      int shown = sheet.bullets(reply.speakers().stream().map(ReplyView::speaker).toList());
      more(sheet, reply.speakers().size() - shown + reply.moreSpeakers());
    }
  }

  static Line speaker(SpeakerLine speaker) {
    return new Line()
        .bold(speaker.name())
        .text(speaker.role().map(role -> ", " + role).orElse(""))
        .text(" · " + speaker.said());
  }

  private static void concerns(Sheet sheet, Reply reply) {
    if (reply.concerns().isEmpty() && reply.signs().isEmpty()) {
      return;
    }
    heading(sheet, "Suspicious phrasing");
    if (!reply.signs().isEmpty()) {
      sheet.line(PhrasingView.signs(reply.signs()));
    }
    int shown = sheet.bullets(reply.concerns().stream().map(ReplyView::concern).toList());
    more(sheet, reply.concerns().size() - shown + reply.moreConcerns());
  }

  static Line concern(Concern concern) {
    Line line = new Line().text(concern.before()).bold(concern.words()).text(concern.after());
    line.text(" — " + concern.why());
    concern.suggestion().ifPresent(meant -> meant(line, meant));
    return line.text("\u00A0\u00A0" + Places.at(concern.paragraphs()));
  }

  private static void meant(Line line, String words) {
    if (words.isEmpty()) {
      line.text(" Leave it out?");
    } else {
      line.text(" Did you mean ").bold(words).text("?");
    }
  }

  /** One grey line for what is not there, so that its absence is no riddle. */
  private static void quietLine(Sheet sheet, Reply reply) {
    List<String> absent = new ArrayList<>();
    if (reply.quotes() == 0) {
      absent.add("No quotes.");
    }
    if (reply.concerns().isEmpty() && !reply.machineParaphrased()) {
      absent.add("Nothing in the phrasing stands out.");
    }
    if (!absent.isEmpty()) {
      sheet.context(String.join(" ", absent));
    }
  }

  static void heading(Sheet sheet, String words) {
    sheet.gap();
    sheet.line(new Line().bold(words));
  }

  private static void more(Sheet sheet, int count) {
    if (count > 0) {
      sheet.line(new Line().italic("and " + count + " more"));
    }
  }
}
