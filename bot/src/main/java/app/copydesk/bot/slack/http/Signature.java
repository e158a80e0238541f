package app.copydesk.bot.slack.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from Slack: an HMAC-SHA256 over the raw bytes of the body with the
 * app's signing secret, not older than five minutes, compared in constant time. Immutable.
 *
 * <p>Slack's "Verifying requests from Slack", scheme v0.
 */
final class Signature {
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec secret;
  private final Clock clock;

  Signature(String signingSecret, Clock clock) {
    this.secret = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), HMAC);
    this.clock = clock;
  }

  /**
   * True when {@code signature} is right for {@code body} and {@code timestamp} (seconds since
   * 1970) is recent.
   */
  boolean isValid(@Nullable String timestamp, @Nullable String signature, byte[] body) {
    if (timestamp == null || signature == null || !timestamp.matches("\\d{1,11}")) {
      return false;
    }
    long age = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    byte[] expected =
        ("v0=" + HexFormat.of().formatHex(hmac(timestamp, body))).getBytes(StandardCharsets.UTF_8);
    boolean isRight = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    return isRight && age <= WINDOW.toSeconds();
  }

  private byte[] hmac(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
