package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Thursday" or "last week" in copy that has neither a date nor a day of publication: one note an
 * article.
 */
final class RelativeDays implements Check {
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?:[Ee]arlier|[Ll]ate|[Ee]arly|[Ll]ast|[Nn]ext|[Oo]n) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
              + "|\\b(?:[Ll]ast (?:week|month|year|night)|[Yy]esterday|[Tt]omorrow)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (copy.published().isPresent() || !copy.dates().isEmpty()) {
      return;
    }
    Matcher matcher = DAY.matcher(copy.document().normalised());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (!copy.isQuoted(span)) {
        found.accept(
            new Finding(
                span,
                "day-without-date",
                Family.DATES_NUMBERS,
                Tier.NOTE,
                "No date stands anywhere: readers cannot tell which day this is.",
                Optional.empty(),
                "dates.day-without-date"));
        return;
      }
    }
  }
}
