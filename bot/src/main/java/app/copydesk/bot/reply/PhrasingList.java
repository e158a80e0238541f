package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import java.util.List;

/**
 * Everything an editor may look at twice, the notes included.
 *
 * @param concerns the worst first
 * @param machineParaphrased true when the article as a whole reads as machine-paraphrased
 * @param signs words that speak for that and are no concerns
 */
public record PhrasingList(List<Concern> concerns, boolean machineParaphrased, List<String> signs) {

  /** What is said of an article that reads as machine-paraphrased. */
  public static final String VERDICT = "Reads machine-paraphrased: look for the original.";

  public PhrasingList {
    concerns = List.copyOf(concerns);
    signs = List.copyOf(signs);
  }

  /** All the findings of {@code analysis}. */
  public static PhrasingList of(Analysis analysis) {
    return new PhrasingList(
        Concern.all(analysis), Reply.isMachineParaphrased(analysis), Reply.signs(analysis));
  }
}
