package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Claims that the copy itself contradicts: "the first woman to hold the post … the last woman
 * mayor", "the strongest since 2005 … the strongest since 2011".
 */
final class FirstClaims implements Check {
  private static final Pattern FIRST =
      Pattern.compile(
          "\\bthe (?:town|city|country|club|party|state|county|council|company|nation|school)?(?:'s )?first (?:ever )?(?<who>woman|female|black|Asian|Muslim|Jewish|Catholic|openly gay)\\b(?! (?:in|since|of))");
  private static final String EARLIER =
      "\\b(?:last|previous|earlier|second|third|only other|another) (?:W)\\b(?: [a-z]+){0,3},? |\\b(?:W) (?:predecessor|predecessors)\\b";

  private static final Pattern FIRST_SINCE =
      Pattern.compile("\\bfirst (?:[a-z]+ ){0,3}since (?<year>Y)\\b".replace("Y", YearSpans.YEAR));
  private static final Pattern LAST =
      Pattern.compile(
          "\\b[Tt]he last (?:time|[A-Za-z]+ (?:to|who))\\b[^.;:0-9]{0,60}? in (?<year>Y)\\b"
              .replace("Y", YearSpans.YEAR));

  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(?<claim>(?:worst|best|most|[a-z]{3,}est)(?: (?!since)[a-z-]+){0,2}?) since (?<year>Y)\\b"
              .replace("Y", YearSpans.YEAR));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher first = FIRST.matcher(text);
    if (first.find() && !copy.isQuoted(new Span(first.start(), first.end()))) {
      Matcher earlier = Pattern.compile(EARLIER.replace("W", first.group("who"))).matcher(text);
      if (earlier.find() && !copy.isQuoted(new Span(earlier.start(), earlier.end()))) {
        Span span = new Span(earlier.start(), earlier.end());
        found.accept(
            finding(
                span,
                "“%s” is claimed too: is one of the two wrong?"
                    .formatted(copy.document().text(new Span(first.start(), first.end())))));
      }
    }
    since(copy, found);
    last(copy, found);
  }

  /** "for the first time since 1922 … the last to win there, in 1935". */
  private static void last(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher first = FIRST_SINCE.matcher(text);
    Matcher last = LAST.matcher(text);
    if (!first.find() || !last.find()) {
      return;
    }
    Span span = new Span(last.start(), last.end());
    boolean more = first.find() || copy.isQuoted(span);
    first.reset();
    if (!more && first.find() && !first.group("year").equals(last.group("year"))) {
      found.accept(
          finding(
              span,
              "“%s” is claimed too: which year is right?"
                  .formatted(copy.document().text(new Span(first.start(), first.end())))));
    }
  }

  /** One superlative since two years. */
  private static void since(Copy copy, Consumer<Finding> found) {
    Map<String, Integer> years = new HashMap<>();
    Matcher since = SINCE.matcher(copy.document().normalised());
    while (since.find()) {
      String superlative = since.group("claim").replaceFirst(" .*", "");
      int year = Integer.parseInt(since.group("year"));
      Integer before = years.putIfAbsent(superlative, year);
      Span span = new Span(since.start(), since.end());
      if (before != null && before != year && !copy.isQuoted(span)) {
        found.accept(finding(span, "Further up it is since %d: which is right?".formatted(before)));
      }
    }
  }

  private static Finding finding(Span span, String message) {
    return new Finding(
        span,
        "claim-contradicted",
        Family.CLAIMS,
        Tier.QUERY,
        message,
        Optional.empty(),
        "claims.contradicted");
  }
}
