package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Span;
import java.util.Optional;

/**
 * A quote as it is shown.
 *
 * @param words what was said, in curly marks; pieces with other words between them are joined by
 *     "…"; reported speech without marks
 * @param by who said it, where that is known
 * @param paragraph where, counted from 1
 * @param reported true when no word of it stands in quotation marks
 */
public record QuoteLine(String words, Optional<By> by, int paragraph, boolean reported) {

  /** Below this confidence the speaker is said to be probable only. */
  private static final double SURE = 0.6;

  /**
   * Who said it.
   *
   * @param name the fullest name the article gives
   * @param role what they are, verbatim
   * @param probable true when the article does not say so plainly
   */
  public record By(String name, Optional<String> role, boolean probable) {

    /** "probably Mark Rutte, NATO Secretary General". */
    public String words() {
      return (probable ? "probably " : "") + name + role.map(words -> ", " + words).orElse("");
    }
  }

  static QuoteLine of(Analysis analysis, AttributedQuote attributed, int maxLength) {
    return new QuoteLine(
        words(analysis, attributed.quote(), maxLength),
        attributed.speaker().map(speaker -> by(analysis, speaker, attributed.confidence())),
        analysis.paragraphNumber(attributed.quote().span()),
        isReported(attributed));
  }

  static boolean isReported(AttributedQuote quote) {
    return quote.quote().type() == Quote.Type.INDIRECT;
  }

  QuoteLine withoutRole() {
    return new QuoteLine(
        words,
        by.map(who -> new By(who.name(), Optional.empty(), who.probable())),
        paragraph,
        reported);
  }

  private static By by(Analysis analysis, Speaker speaker, double confidence) {
    SpeakerLine line = SpeakerLine.of(analysis, speaker);
    return new By(line.name(), line.role(), confidence < SURE);
  }

  private static String words(Analysis analysis, Quote quote, int maxLength) {
    if (quote.type() != Quote.Type.DIRECT) {
      return Shown.line(analysis.text(quote.span()), maxLength);
    }
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Span segment : quote.segments()) {
      if (end >= 0) {
        String between = analysis.article().text().substring(end, Math.max(end, segment.start()));
        words.append(between.codePoints().anyMatch(Character::isLetterOrDigit) ? "” … “" : " ");
      }
      words.append(Shown.line(analysis.text(segment)));
      end = segment.end();
    }
    return "“" + Shown.abridge(words.toString(), maxLength - 2) + "”";
  }
}
