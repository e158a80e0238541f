package app.copydesk.bot.playground;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The tokens of the one app in the workspace. Good for this playground only. */
record Secrets(String botToken, String appToken, String signingSecret) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Secrets random() {
    return new Secrets("xoxb-playground-" + hex(12), "xapp-playground-" + hex(12), hex(16));
  }

  /** {@code bytes} random bytes as lower-case hexadecimal digits. */
  static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  @Override
  public String toString() {
    return "Secrets[hidden]";
  }
}
