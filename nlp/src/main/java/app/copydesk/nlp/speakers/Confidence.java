package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;

/**
 * How often an attribution of its kind is right, in round figures: by how the mention was resolved,
 * and whether the quotation is the whole of what is said. Set by hand beside shares counted on US
 * political news (PolNeAR, development part), which are therefore no test of them.
 */
final class Confidence {
  private Confidence() {}

  static double of(Quote quote, Resolution resolution) {
    boolean whole = quote.type() == Quote.Type.DIRECT;
    return switch (resolution.how()) {
      case FULL_NAME -> whole ? 0.98 : 0.89;
      case SHORT_NAME -> whole ? 0.97 : 0.88;
      case PRONOUN -> whole ? 0.96 : 0.87;
      case DESCRIPTION -> whole ? 0.92 : 0.75;
      case NAMELESS -> whole ? 0.86 : 0.55;
      case CONTEXT -> 0.45;
      case NOTHING -> 0.25;
    };
  }
}
