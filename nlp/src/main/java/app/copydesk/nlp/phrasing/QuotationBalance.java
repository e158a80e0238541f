package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** Double quotation marks that are not closed, not opened, nested, or of two sorts. */
final class QuotationBalance implements Check {

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Quotations.Slip slip : copy.quotations().slips()) {
      found.accept(finding(copy, slip.fault(), slip.span()));
    }
  }

  private static Finding finding(Copy copy, Quotations.Fault fault, Span span) {
    String words = copy.document().text(span);
    return switch (fault) {
      case UNCLOSED ->
          quotes(
              span,
              "unclosed-quotation",
              Tier.DEFECT,
              "This quotation is opened but not closed.",
              Optional.empty());
      case RUNS_ON ->
          quotes(
              span,
              "quotation-runs-on",
              Tier.QUERY,
              "This quotation runs into the next paragraph, which does not open with a mark.",
              Optional.empty());
      case STRANDED ->
          quotes(
              span,
              "stranded-mark",
              Tier.QUERY,
              "The closing mark stands alone: it belongs to the end of the paragraph before.",
              Optional.empty());
      case UNOPENED ->
          quotes(
              span,
              "unopened-quotation",
              Tier.DEFECT,
              "A quotation is closed here that was not opened.",
              Optional.empty());
      case NESTED ->
          quotes(
              span,
              "nested-marks",
              Tier.DEFECT,
              "Double marks inside double marks: a quotation within a quotation takes single ones.",
              Optional.of(single(words)));
      case MISMATCHED ->
          quotes(
              span,
              "mismatched-marks",
              Tier.DEFECT,
              "This quotation has a curly mark at one end and a straight one at the other.",
              Optional.of(alike(copy, words)));
    };
  }

  private static Finding quotes(
      Span span, String kind, Tier tier, String message, Optional<String> suggestion) {
    return new Finding(span, kind, Family.QUOTES, tier, message, suggestion, "quotes." + kind);
  }

  private static String single(String words) {
    boolean curly = words.charAt(0) != '"';
    return (curly ? '‘' : '\'') + words.substring(1, words.length() - 1) + (curly ? '’' : '\'');
  }

  /** With both marks of the sort the copy uses most. */
  private static String alike(Copy copy, String words) {
    long straight = copy.text().chars().filter(c -> c == '"').count();
    long curly = copy.text().chars().filter(c -> c == '“' || c == '”').count();
    String inner = words.substring(1, words.length() - 1);
    return straight > curly ? '"' + inner + '"' : '“' + inner + '”';
  }
}
