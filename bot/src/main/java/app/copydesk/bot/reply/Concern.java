package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.phrasing.Finding;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words to look at twice, in their place. The same words found by the same rule in several places
 * are one concern.
 *
 * @param before a few words before them in the same paragraph where they are too short to be found
 *     by themselves; else empty
 * @param words the words
 * @param after a few words after them, as for {@code before}
 * @param why what is wrong, in one sentence
 * @param suggestion what was probably meant, where that is known
 * @param paragraphs where, counted from 1, ascending; never empty
 * @param tier how much it matters
 * @param mark names the rule and the words, so that they can be silenced
 */
public record Concern(
    String before,
    String words,
    String after,
    String why,
    Optional<String> suggestion,
    List<Integer> paragraphs,
    Finding.Tier tier,
    String mark) {

  private static final int MAX_WORDS_LENGTH = 140;
  private static final int MAX_WHY_LENGTH = 240;

  /** Words shorter than this are shown with what stands around them. */
  private static final int NEEDS_CONTEXT_LENGTH = 16;

  private static final int CONTEXT_LENGTH = 24;

  public Concern {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The defects, then the queries, each by what weighs most; no notes. */
  static List<Concern> worstFirst(Analysis analysis) {
    return of(analysis, finding -> finding.tier() != Finding.Tier.NOTE);
  }

  /** Everything that was found: defects, queries, notes, each by what weighs most. */
  static List<Concern> all(Analysis analysis) {
    return of(analysis, finding -> true);
  }

  private record Key(String rule, String words, Optional<String> suggestion) {}

  private static List<Concern> of(Analysis analysis, Predicate<Finding> wanted) {
    Map<Key, List<Finding>> grouped = new LinkedHashMap<>();
    analysis.findings().stream()
        .filter(wanted)
        .sorted(Weight.WORST_FIRST)
        .forEach(
            finding ->
                grouped
                    .computeIfAbsent(
                        new Key(
                            finding.rule(), analysis.text(finding.span()), finding.suggestion()),
                        key -> new ArrayList<>())
                    .add(finding));
    return grouped.values().stream().map(same -> of(analysis, same)).toList();
  }

  private static Concern of(Analysis analysis, List<Finding> same) {
    Finding first = same.get(0);
    String words = Shown.line(analysis.text(first.span()), MAX_WORDS_LENGTH);
    boolean isShort = words.length() < NEEDS_CONTEXT_LENGTH;
    return new Concern(
        isShort ? before(analysis, first.span()) : "",
        words,
        isShort ? after(analysis, first.span()) : "",
        Shown.line(first.message(), MAX_WHY_LENGTH),
        first.suggestion().map(meant -> Shown.line(meant, MAX_WORDS_LENGTH)),
        same.stream()
            .map(finding -> analysis.paragraphNumber(finding.span()))
            .distinct()
            .sorted()
            .toList(),
        first.tier(),
        Silenced.mark(analysis, first));
  }

  private static Span paragraph(Analysis analysis, Span span) {
    return analysis.paragraphs().isEmpty()
        ? span
        : analysis.paragraphs().get(analysis.paragraphNumber(span) - 1).hull(span);
  }

  private static String before(Analysis analysis, Span span) {
    int paragraphStart = paragraph(analysis, span).start();
    int start = Math.max(paragraphStart, span.start() - CONTEXT_LENGTH);
    String before = analysis.article().text().substring(start, span.start());
    if (start > paragraphStart) {
      before = before.substring(before.indexOf(' ') + 1);
    }
    return spaced(before, Shown.line(before), before.endsWith(" "), false);
  }

  private static String after(Analysis analysis, Span span) {
    int paragraphEnd = paragraph(analysis, span).end();
    int end = Math.min(paragraphEnd, span.end() + CONTEXT_LENGTH);
    String after = analysis.article().text().substring(span.end(), end);
    if (end < paragraphEnd && after.lastIndexOf(' ') >= 0) {
      after = after.substring(0, after.lastIndexOf(' '));
    }
    return spaced(after, Shown.line(after), false, after.startsWith(" "));
  }

  /** {@code shown} with the space the raw context had on the side of the words. */
  private static String spaced(String raw, String shown, boolean spaceAfter, boolean spaceBefore) {
    return raw.isBlank() ? "" : (spaceBefore ? " " : "") + shown + (spaceAfter ? " " : "");
  }
}
