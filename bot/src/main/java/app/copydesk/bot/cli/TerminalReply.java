package app.copydesk.bot.cli;

import app.copydesk.bot.reply.Concern;
import app.copydesk.bot.reply.PhrasingList;
import app.copydesk.bot.reply.QuoteLine;
import app.copydesk.bot.reply.Reply;
import app.copydesk.bot.reply.SpeakerLine;
import app.copydesk.nlp.phrasing.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Draws a reply for a terminal. */
final class TerminalReply {
  private static final String INDENT = "  ";

  /** A space that wrapping does not break at; the text itself has none, see {@link Reply}. */
  private static final char GLUE = '\u00a0';

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  private TerminalReply(Terminal terminal) {
    this.terminal = terminal;
  }

  /** {@code reply} as lines without line ends. */
  static List<String> draw(Reply reply, Terminal terminal) {
    TerminalReply drawing = new TerminalReply(terminal);
    drawing.headline(reply);
    drawing.summary(reply);
    drawing.keyQuotes(reply);
    drawing.speakers(reply);
    drawing.concerns(reply);
    return drawing.lines;
  }

  private void headline(Reply reply) {
    flush(reply.headline().title(), terminal::bold);
    reply.headline().link().ifPresent(link -> lines.add(terminal.faint(link)));
    flush(String.join(" · ", reply.headline().facts()), terminal::faint);
    if (!reply.facts().facts().isEmpty()) {
      flush(String.join(" · ", reply.facts().facts()), terminal::faint);
    }
    reply.facts().kind().ifPresent(kind -> flush(kind, UnaryOperator.identity()));
    if (reply.machineParaphrased()) {
      flush(PhrasingList.VERDICT, terminal::red);
    }
  }

  private void summary(Reply reply) {
    if (reply.summary().isEmpty()) {
      return;
    }
    heading("Summary", "");
    for (Reply.SummaryLine line : reply.summary()) {
      text("• ", "  ", placed(line.text(), List.of(line.paragraph())), UnaryOperator.identity());
    }
  }

  private void keyQuotes(Reply reply) {
    if (reply.keyQuotes().isEmpty()) {
      return;
    }
    int shown = reply.keyQuotes().size();
    heading("Key quotes", shown < reply.quotes() ? shown + " of " + reply.quotes() : "");
    boolean first = true;
    for (QuoteLine quote : reply.keyQuotes()) {
      if (!first) {
        lines.add("");
      }
      first = false;
      text("", "", quote.words(), UnaryOperator.identity());
      String by = quote.by().map(QuoteLine.By::words).orElse("speaker not named");
      text("  — ", "    ", placed(by, List.of(quote.paragraph())), terminal::green);
    }
  }

  private void speakers(Reply reply) {
    if (reply.speakers().isEmpty()) {
      return;
    }
    heading("Speakers", "");
    for (SpeakerLine speaker : reply.speakers()) {
      String role = speaker.role().map(words -> ", " + words).orElse("");
      text("• ", "  ", speaker.name() + role + " · " + speaker.said(), UnaryOperator.identity());
    }
    more(reply.moreSpeakers(), "speaker");
  }

  private void concerns(Reply reply) {
    heading("Worth a second look", "");
    if (reply.concerns().isEmpty()) {
      text("", "", nothing(reply), UnaryOperator.identity());
    }
    for (Concern concern : reply.concerns()) {
      concern(concern);
    }
    more(reply.moreConcerns(), "finding");
    if (!reply.signs().isEmpty()) {
      lines.add("");
      text(
          "",
          "",
          "Words that speak for a paraphrase: " + String.join(" · ", reply.signs()),
          terminal::faint);
    }
  }

  private static String nothing(Reply reply) {
    return reply.machineParaphrased() ? "No single phrase stands out." : "Nothing stands out.";
  }

  private void concern(Concern concern) {
    boolean defect = concern.tier() == Finding.Tier.DEFECT;
    text(
        defect ? "! " : "? ",
        "  ",
        placed(words(concern), concern.paragraphs()),
        defect ? terminal::red : terminal::yellow);
    text("  ", "  ", concern.why(), UnaryOperator.identity());
    concern
        .suggestion()
        .ifPresent(
            meant ->
                text(
                    "  ",
                    "  ",
                    meant.isEmpty() ? "Leave it out?" : "Did you mean: " + meant,
                    terminal::green));
  }

  /** The words, in brackets where others stand around them: they may hold quotation marks. */
  private static String words(Concern concern) {
    return concern.before().isEmpty() && concern.after().isEmpty()
        ? concern.words()
        : concern.before() + "[" + concern.words() + "]" + concern.after();
  }

  private void more(int number, String what) {
    if (number > 0) {
      text("", "", "and " + number + " more " + (number == 1 ? what : what + "s"), terminal::faint);
    }
  }

  private void heading(String words, String note) {
    lines.add("");
    lines.add(terminal.bold(words) + (note.isEmpty() ? "" : terminal.faint(" · " + note)));
  }

  /** The words and the paragraphs they stand in, which never begin a line. */
  private static String placed(String words, List<Integer> paragraphs) {
    String numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return words + GLUE + "¶" + numbers;
  }

  private void flush(String words, UnaryOperator<String> style) {
    lines.addAll(Wrapping.wrap(words, terminal.columns(), "", "", style));
  }

  private void text(String first, String rest, String words, UnaryOperator<String> style) {
    lines.addAll(
        Wrapping.wrap(words, terminal.columns(), INDENT + first, INDENT + rest, style).stream()
            .map(line -> line.replace(GLUE, ' ').stripTrailing())
            .toList());
  }
}
