package app.copydesk.bot.playground;

import java.security.SecureRandom;

/** Identifiers as Slack makes them: a letter for the kind, then capitals and digits. */
final class Ids {

  /** The one workspace. */
  static final String TEAM = "TPLAYGROUND";

  /** The one app. */
  static final String APP = "APLAYGROUND";

  /** The app's bot as a user: who is mentioned, who posts. */
  static final String BOT_USER = "UBOT";

  /** The app's bot as a bot: what {@code bot_id} says. */
  static final String BOT = "BBOT";

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new identifier: {@code prefix} and ten characters. */
  static String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < 10; i++) {
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
