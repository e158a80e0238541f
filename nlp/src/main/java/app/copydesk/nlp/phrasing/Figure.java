package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;

/**
 * A number as the copy gives it.
 *
 * @param span where it stands, with its currency, scale and unit
 * @param value the number, scaled ("2.4 million" is 2,400,000)
 * @param slack how far the true number may lie from it on either side, by the digits given: half of
 *     the last one, or a tenth of the value where the copy says "about"
 * @param unit what is counted as far as the number itself says it: "%", a currency, or nothing
 * @param rough true behind "about", "more than" and the like
 */
record Figure(Span span, double value, double slack, String unit, boolean rough) {
  static final String PERCENT = "%";

  double low() {
    return value - slack;
  }

  double high() {
    return value + slack;
  }

  boolean isPercent() {
    return unit.equals(PERCENT);
  }

  boolean isPlain() {
    return unit.isEmpty();
  }

  /** The same in the unit of {@code other}, where one is a hundredth of the other: "12 cents". */
  Figure in(Figure other) {
    boolean cents = unit.equals("¢") && (other.unit.equals("$") || other.unit.equals("€"));
    boolean pence = unit.equals("p") && other.unit.equals("£");
    return cents || pence ? new Figure(span, value / 100, slack / 100, other.unit, rough) : this;
  }

  /** A bare number in the unit of {@code other}: the 40 of "from 40 to 60 cents". */
  Figure countedAs(Figure other) {
    return isPlain() ? new Figure(span, value, slack, other.unit, rough) : this;
  }

  /** True when the two may be the same number, as exactly as they are given. */
  boolean agrees(double low, double high) {
    double margin = Math.abs(value) * 0.02;
    return low() - margin <= high && low <= high() + margin;
  }
}
