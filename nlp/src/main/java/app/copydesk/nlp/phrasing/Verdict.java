package app.copydesk.nlp.phrasing;

import java.util.List;

/**
 * What the findings say of the article as a whole.
 *
 * @param label how it reads
 * @param score how strongly it reads as machine-paraphrased, 0 to 1
 * @param signs what it rests on beside the findings, in the order of the text
 */
public record Verdict(Label label, double score, List<Sign> signs) {

  public Verdict {
    signs = List.copyOf(signs);
  }

  /** How an article reads. */
  public enum Label {
    CLEAN,
    MACHINE_PARAPHRASED
  }
}
