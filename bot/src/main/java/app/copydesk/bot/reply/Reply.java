package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.KeyQuotes;
import app.copydesk.nlp.phrasing.Sign;
import app.copydesk.nlp.phrasing.Verdict;
import app.copydesk.nlp.summary.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to "read this article": what is shown of an analysis, in the order it is shown.
 *
 * @param headline what the article is called and the facts about it
 * @param facts what kind of article it is, who speaks, when, where
 * @param summary the sentences of the summary, in the order of the text
 * @param canGrow true when a longer summary would hold more sentences
 * @param keyQuotes the quotes worth pulling out, in the order of the text
 * @param quotes how many quotes there are in all, those in quotation marks
 * @param speakers those who speak, most quoted first
 * @param moreSpeakers how many speakers are not listed
 * @param concerns what to look at twice, the worst first
 * @param moreConcerns how many further concerns of the same tiers there are
 * @param machineParaphrased true when the article as a whole reads as machine-paraphrased
 * @param signs words that speak for that and are no concerns, at most {@value #MAX_SIGNS}
 */
public record Reply(
    Headline headline,
    FactsLine facts,
    List<SummaryLine> summary,
    boolean canGrow,
    List<QuoteLine> keyQuotes,
    int quotes,
    List<SpeakerLine> speakers,
    int moreSpeakers,
    List<Concern> concerns,
    int moreConcerns,
    boolean machineParaphrased,
    List<String> signs) {

  /** How many sentences a summary has when nobody says otherwise. */
  public static final int DEFAULT_SENTENCES = 3;

  private static final int MAX_KEY_QUOTES = 3;
  private static final int MAX_SPEAKERS = 8;
  private static final int MAX_CONCERNS = 5;
  private static final int MAX_SIGNS = 3;

  /** Bits of evidence from which a word says something to an editor too. */
  private static final double CLEAR_SIGN = 1;

  private static final int MAX_SENTENCE_LENGTH = 500;
  private static final int MAX_QUOTE_LENGTH = 420;
  private static final int MAX_SIGN_LENGTH = 60;

  public Reply {
    summary = List.copyOf(summary);
    keyQuotes = List.copyOf(keyQuotes);
    speakers = List.copyOf(speakers);
    concerns = List.copyOf(concerns);
    signs = List.copyOf(signs);
  }

  /**
   * One sentence of the summary.
   *
   * @param text the sentence
   * @param paragraph its paragraph, counted from 1
   */
  public record SummaryLine(String text, int paragraph) {}

  /**
   * Chooses what is shown.
   *
   * @param sentences the length of the summary, 1 to 7
   */
  public static Reply of(Analysis analysis, Origin origin, int sentences) {
    List<Concern> concerns = Concern.worstFirst(analysis);
    List<SpeakerLine> named = SpeakerLine.named(analysis);
    return new Reply(
        Headline.of(analysis, origin),
        FactsLine.of(analysis),
        analysis.summary().sentences(sentences).stream()
            .map(
                span ->
                    new SummaryLine(
                        Shown.line(analysis.text(span), MAX_SENTENCE_LENGTH),
                        analysis.paragraphNumber(span)))
            .toList(),
        analysis.summary().sentences(Summary.MAX_SENTENCES).size()
            > analysis.summary().sentences(sentences).size(),
        keyQuotes(analysis),
        (int) analysis.quotes().stream().filter(quote -> !QuoteLine.isReported(quote)).count(),
        named.stream().limit(MAX_SPEAKERS).toList(),
        Math.max(0, named.size() - MAX_SPEAKERS),
        concerns.stream().limit(MAX_CONCERNS).toList(),
        Math.max(0, concerns.size() - MAX_CONCERNS),
        isMachineParaphrased(analysis),
        signs(analysis));
  }

  /** What to say instead of a reply when the article is not in English. */
  public static Optional<String> declined(Analysis analysis) {
    if (analysis.language().isEnglish()) {
      return Optional.empty();
    }
    return Optional.of(
        analysis.language().code().equals("und")
            ? "I read English; I could not tell what language this is."
            : "I read English; this looks like " + analysis.language().englishName() + ".");
  }

  /** True when {@code analysis} finds that the article as a whole reads as machine-paraphrased. */
  static boolean isMachineParaphrased(Analysis analysis) {
    return analysis
        .verdict()
        .filter(verdict -> verdict.label() == Verdict.Label.MACHINE_PARAPHRASED)
        .isPresent();
  }

  /** The words that speak most clearly for a paraphrase, in the order of the text. */
  static List<String> signs(Analysis analysis) {
    return analysis.verdict().filter(verdict -> isMachineParaphrased(analysis)).stream()
        .flatMap(verdict -> verdict.signs().stream())
        .filter(sign -> sign.bits() >= CLEAR_SIGN)
        .sorted(Comparator.comparingDouble(Sign::bits).reversed())
        .limit(MAX_SIGNS)
        .sorted(Comparator.comparing(Sign::span))
        .map(sign -> Shown.line(analysis.text(sign.span()), MAX_SIGN_LENGTH))
        .toList();
  }

  /** The key quotes, each speaker's role said once. */
  private static List<QuoteLine> keyQuotes(Analysis analysis) {
    List<QuoteLine> lines = new ArrayList<>();
    for (var quote : KeyQuotes.choose(analysis, MAX_KEY_QUOTES)) {
      QuoteLine line = QuoteLine.of(analysis, quote, MAX_QUOTE_LENGTH);
      boolean known = line.by().stream().anyMatch(by -> named(lines).anyMatch(by.name()::equals));
      lines.add(known ? line.withoutRole() : line);
    }
    return lines;
  }

  private static Stream<String> named(List<QuoteLine> lines) {
    return lines.stream().map(QuoteLine::by).flatMap(Optional::stream).map(QuoteLine.By::name);
  }
}
