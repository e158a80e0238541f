package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.speakers.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A speaker as shown in a list.
 *
 * @param name the fullest name the article gives
 * @param role what they are, verbatim
 * @param quotes how many quotes are theirs, those in quotation marks; 0 when their words are only
 *     reported
 */
public record SpeakerLine(String name, Optional<String> role, int quotes) {
  static final Comparator<SpeakerLine> MOST_QUOTED_FIRST =
      Comparator.comparing(SpeakerLine::quotes).reversed();

  private static final int MAX_NAME_LENGTH = 100;
  private static final int MAX_ROLE_LENGTH = 150;

  /** "1 quote", "3 quotes", or that there are none in quotation marks. */
  public String said() {
    return switch (quotes) {
      case 0 -> "in reported speech";
      case 1 -> "1 quote";
      default -> quotes + " quotes";
    };
  }

  /** The speakers of {@code analysis} whom it can name, most quoted first. */
  static List<SpeakerLine> named(Analysis analysis) {
    return analysis.speakers().stream()
        .filter(speaker -> speaker.kind() != Speaker.Kind.UNKNOWN)
        .map(speaker -> of(analysis, speaker))
        .sorted(MOST_QUOTED_FIRST)
        .toList();
  }

  static SpeakerLine of(Analysis analysis, Speaker speaker) {
    String name = Shown.line(speaker.name(), MAX_NAME_LENGTH);
    return new SpeakerLine(
        name,
        speaker
            .role()
            .map(role -> Shown.line(role, MAX_ROLE_LENGTH))
            .filter(role -> !role.isEmpty() && !role.equalsIgnoreCase(name)),
        (int)
            analysis.quotes().stream()
                .filter(quote -> !QuoteLine.isReported(quote))
                .filter(quote -> quote.speaker().equals(Optional.of(speaker)))
                .count());
  }
}
