package app.copydesk.nlp.phrasing;

/**
 * What the findings say of the article as a whole.
 *
 * @param label how it reads
 * @param score how strongly it reads as machine-paraphrased, 0 to 1
 */
public record Verdict(Label label, double score) {

  /** How an article reads. */
  public enum Label {
    CLEAN,
    MACHINE_PARAPHRASED
  }
}
