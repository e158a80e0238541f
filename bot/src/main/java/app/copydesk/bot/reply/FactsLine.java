package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.summary.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands beside the summary. Names, days and places are the article's own words, but that a
 * place in capitals is set in small letters.
 *
 * @param kind a sentence that says what kind of article it is; empty for a plain story
 * @param facts who speaks, when, where; each short, those unknown left out
 */
public record FactsLine(Optional<String> kind, List<String> facts) {
  private static final Pattern CAPITALS =
      Pattern.compile("(?<!, |\\.)\\p{Lu}{2,}(?:['’]\\p{Lu}+)?");
  private static final Set<String> INITIALS = Set.of("UK", "US", "USA", "UN", "UAE", "DC");

  private static final int MAX_NAMES = 3;
  private static final int MAX_FACT_LENGTH = 80;

  public FactsLine {
    facts = List.copyOf(facts);
  }

  static FactsLine of(Analysis analysis) {
    List<String> facts = new ArrayList<>();
    who(analysis).map(names -> "Who: " + names).ifPresent(facts::add);
    analysis
        .facts()
        .when()
        .map(span -> "When: " + shown(analysis.text(span)))
        .ifPresent(facts::add);
    analysis
        .facts()
        .where()
        .map(span -> "Where: " + shown(calm(analysis.text(span))))
        .ifPresent(facts::add);
    return new FactsLine(analysis.facts().genre().map(FactsLine::kind), facts);
  }

  /** The persons who speak, most quoted first. */
  private static Optional<String> who(Analysis analysis) {
    List<String> names =
        analysis.speakers().stream()
            .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
            .map(speaker -> SpeakerLine.of(analysis, speaker))
            .sorted(SpeakerLine.MOST_QUOTED_FIRST)
            .map(line -> shown(line.name()))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join(", ", names.subList(0, Math.min(MAX_NAMES, names.size())));
    int more = names.size() - MAX_NAMES;
    return Optional.of(more > 0 ? first + " and " + more + " more" : first);
  }

  private static String kind(Genre genre) {
    return switch (genre) {
      case LIVE_BLOG -> "This is a live blog: what stands first may be the latest.";
      case COLUMN -> "This is a column: the views are the writer’s.";
      case LIST -> "This is a list: the summary may not reach every item.";
      case TRANSCRIPT -> "This is a transcript: the words are as spoken.";
      case INTERVIEW -> "This is an interview: an answer may need its question.";
    };
  }

  /** A dateline shouts: "NEW YORK" is New York. Letters that stand for words stay as they are. */
  private static String calm(String place) {
    return CAPITALS
        .matcher(place)
        .replaceAll(
            word ->
                INITIALS.contains(word.group())
                    ? word.group()
                    : word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  private static String shown(String words) {
    return Shown.line(words, MAX_FACT_LENGTH);
  }
}
