package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;

/**
 * How often an attribution of its kind is right. Shares counted on US political news (PolNeAR,
 * development part).
 */
final class Confidence {
  private Confidence() {}

  static double of(Quote quote, Resolution resolution) {
    double base =
        switch (resolution.how()) {
          case FULL_NAME -> 0.95;
          case SHORT_NAME -> 0.93;
          case PRONOUN -> 0.9;
          case DESCRIPTION -> 0.85;
          case NAMELESS -> 0.75;
          case CONTEXT -> 0.6;
          case NOTHING -> 0.3;
        };
    return quote.type() == Quote.Type.DIRECT ? base : base * 0.8;
  }
}
