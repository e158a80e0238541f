package app.copydesk.bot.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** With the example of Slack's own documentation. */
final class SignatureTest {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String TIMESTAMP = "1531420618";
  private static final String SIGNED =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  private static final byte[] BODY =
      ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
              + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
              + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
              + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
              + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void slacksOwnExampleIsValid() {
    assertThat(at(1531420618).isValid(TIMESTAMP, SIGNED, BODY)).isTrue();
  }

  @Test
  void anotherBodyIsNot() {
    assertThat(
            at(1531420618).isValid(TIMESTAMP, SIGNED, "token=x".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void fiveMinutesLaterItStillIsAndThenNoMore() {
    assertThat(at(1531420618 + 300).isValid(TIMESTAMP, SIGNED, BODY)).isTrue();
    assertThat(at(1531420618 + 301).isValid(TIMESTAMP, SIGNED, BODY)).isFalse();
  }

  @Test
  void theFutureIsNoBetter() {
    assertThat(at(1531420618 - 301).isValid(TIMESTAMP, SIGNED, BODY)).isFalse();
  }

  @Test
  void missingOrMangledHeadersAreNot() {
    assertThat(at(1531420618).isValid(null, SIGNED, BODY)).isFalse();
    assertThat(at(1531420618).isValid(TIMESTAMP, null, BODY)).isFalse();
    assertThat(at(1531420618).isValid("-1", SIGNED, BODY)).isFalse();
    assertThat(at(1531420618).isValid(TIMESTAMP, "v0=é", BODY)).isFalse();
  }

  private static Signature at(long epochSecond) {
    return new Signature(SECRET, Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC));
  }
}
