package app.copydesk.bot.playground;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How Slack signs: HMAC-SHA256 over {@code v0:TIMESTAMP:BODY} (api.slack.com, "Verifying requests
 * from Slack").
 */
final class Signature {

  static final String HEADER = "X-Slack-Signature";
  static final String TIMESTAMP_HEADER = "X-Slack-Request-Timestamp";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  static String of(String signingSecret, String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      String signed = "v0:" + timestamp + ":" + body;
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
