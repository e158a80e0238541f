package app.copydesk.nlp.phrasing;

import java.util.function.Consumer;

/**
 * One kind of check. Immutable and safe to share between threads; linear in the length of the copy;
 * silent when unsure.
 */
interface Check {
  /** Gives each thing found in {@code copy} to {@code found}, in any order. */
  void check(Copy copy, Consumer<Finding> found);
}
