package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every quote of an article, grouped by speaker.
 *
 * @param groups most quotes first, as the analysis has its speakers; those of nobody known last
 */
public record QuoteList(List<Group> groups) {
  private static final int MAX_QUOTE_LENGTH = 700;

  /**
   * One speaker's quotes.
   *
   * @param speaker whose they are; empty when the article does not say
   * @param quotes those in quotation marks, then the reported ones, each in the order of the text;
   *     never empty
   */
  public record Group(Optional<SpeakerLine> speaker, List<QuoteLine> quotes) {
    public Group {
      quotes = List.copyOf(quotes);
    }
  }

  public QuoteList {
    groups = List.copyOf(groups);
  }

  /** Groups the quotes of {@code analysis}. */
  public static QuoteList of(Analysis analysis) {
    Map<Optional<Speaker>, List<QuoteLine>> bySpeaker = new LinkedHashMap<>();
    analysis.speakers().forEach(speaker -> bySpeaker.put(Optional.of(speaker), new ArrayList<>()));
    bySpeaker.put(Optional.empty(), new ArrayList<>());
    for (AttributedQuote quote : analysis.quotes()) {
      bySpeaker
          .computeIfAbsent(quote.speaker(), speaker -> new ArrayList<>())
          .add(QuoteLine.of(analysis, quote, MAX_QUOTE_LENGTH));
    }
    return new QuoteList(
        bySpeaker.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> group(analysis, entry.getKey(), entry.getValue()))
            .toList());
  }

  private static Group group(Analysis analysis, Optional<Speaker> speaker, List<QuoteLine> quotes) {
    return new Group(
        speaker.map(who -> SpeakerLine.of(analysis, who)),
        quotes.stream().sorted(Comparator.comparing(QuoteLine::reported)).toList());
  }

  /** How many there are, in quotation marks or reported. */
  public int size() {
    return groups.stream().mapToInt(group -> group.quotes().size()).sum();
  }

  /** How many of them stand in quotation marks. */
  public int verbatim() {
    return (int)
        groups.stream()
            .flatMap(group -> group.quotes().stream())
            .filter(quote -> !quote.reported())
            .count();
  }
}
