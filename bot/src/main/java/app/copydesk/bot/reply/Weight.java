package app.copydesk.bot.reply;

import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.phrasing.Finding.Family;
import java.util.Comparator;
import java.util.List;

/**
 * How much a finding weighs in a newsroom: defects before questions; then a name that is wrong
 * before a figure, before words that say something else, before grammar and marks.
 */
final class Weight {
  private static final List<Family> HEAVIEST_FIRST =
      List.of(
          Family.NAMES,
          Family.DATES_NUMBERS,
          Family.WORDING,
          Family.MEANING,
          Family.ATTRIBUTION,
          Family.CLAIMS,
          Family.GRAMMAR,
          Family.QUOTES,
          Family.TONE,
          Family.STYLE);

  static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::tier)
          .thenComparing(finding -> HEAVIEST_FIRST.indexOf(finding.family()))
          .thenComparing(Finding::span);

  private Weight() {}
}
