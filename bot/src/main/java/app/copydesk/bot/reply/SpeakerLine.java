package app.copydesk.bot.reply;

import app.copydesk.nlp.speakers.Speaker;
import java.util.Optional;

/**
 * A speaker as shown in a list.
 *
 * @param name the fullest name the article gives
 * @param role what they are, verbatim
 * @param quotes how many quotes are theirs
 */
public record SpeakerLine(String name, Optional<String> role, int quotes) {
  private static final int MAX_NAME_LENGTH = 100;
  private static final int MAX_ROLE_LENGTH = 150;

  static SpeakerLine of(Speaker speaker) {
    String name = Shown.line(speaker.name(), MAX_NAME_LENGTH);
    return new SpeakerLine(
        name,
        speaker
            .role()
            .map(role -> Shown.line(role, MAX_ROLE_LENGTH))
            .filter(role -> !role.isEmpty() && !role.equalsIgnoreCase(name)),
        speaker.quotes());
  }
}
