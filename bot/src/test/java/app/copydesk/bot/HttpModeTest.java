package app.copydesk.bot;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.web.Reading;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What arrives over HTTP: signed or not, twice, too large; and what an operator asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HttpModeTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private Room room;

  @BeforeAll
  void open() {
    room =
        Room.open(
            Playground.Mode.HTTP,
            link ->
                new Reading.Unreadable(Reading.Reason.UNREACHABLE, "Nothing is reached from here."),
            Map.of());
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void aDeliveryThatComesTwiceIsAnsweredOnce() throws Exception {
    String ts = chat("A message.");
    String event = event("Ev1", ts, "Read https://example.com/once");

    assertThat(deliver(event).statusCode()).isEqualTo(200);
    assertThat(deliver(event).statusCode()).isEqualTo(200);
    room.settle();

    assertThat(room.thread(ts)).hasSize(1);
  }

  @Test
  void theSameMessageInAnotherDeliveryIsAnsweredOnce() throws Exception {
    String ts = chat("Another message.");

    deliver(event("Ev2", ts, "Read https://example.com/twice"));
    deliver(event("Ev3", ts, "Read https://example.com/twice"));
    room.settle();

    assertThat(room.thread(ts)).hasSize(1);
  }

  @Test
  void aRetryIsAnsweredWhenNothingCameBefore() throws Exception {
    String ts = chat("A third message.");

    HttpRequest.Builder retry =
        signed(event("Ev4", ts, "Read https://example.com/retry"), Instant.now());
    retry.header("X-Slack-Retry-Num", "1").header("X-Slack-Retry-Reason", "http_timeout");
    assertThat(send(retry).statusCode()).isEqualTo(200);

    assertThat(room.answer(ts).path("text").asText()).isEqualTo("Nothing is reached from here.");
  }

  @Test
  void anUnsignedRequestIsRefused() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url("/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofString("{\"type\":\"url_verification\"}"));

    assertThat(send(request).statusCode()).isEqualTo(401);
  }

  @Test
  void anOldRequestIsRefused() throws Exception {
    assertThat(send(signed("{}", Instant.now().minusSeconds(301))).statusCode()).isEqualTo(401);
  }

  @Test
  void curlyQuotesDoNotBreakTheSignature() throws Exception {
    String ts = chat("A fourth message.");

    assertThat(deliver(event("Ev5", ts, "“Quoted” https://example.com/ü")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRequestLargerThanIsTakenIsRefused() throws Exception {
    assertThat(deliver("x".repeat(1_024 * 1_024 + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void theRefusalOfALargeRequestReachesWhoIsStillSending() throws Exception {
    URI url = url("/slack/events");
    byte[] half = new byte[1_024 * 1_024];
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(head("Content-Length: " + 2 * half.length));
      out.write(half);
      out.flush();
      Thread.sleep(300); // a server that answers at once has closed by now
      out.write(half);
      out.flush();

      assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 413 Payload Too Large");
    }
  }

  @Test
  void aRequestInChunksThatIsTooLargeIsRefusedToo() throws Exception {
    HttpRequest.BodyPublisher body =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(new byte[3 * 1_024 * 1_024]));

    assertThat(send(HttpRequest.newBuilder(url("/slack/events")).POST(body)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aRequestTooLargeToReadToItsEndIsRefusedUnread() throws Exception {
    URI url = url("/slack/events");
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head("Content-Length: 100000000"));

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
          .startsWith("HTTP/1.1 413 Payload Too Large")
          .containsIgnoringCase("Connection: close");
    }
  }

  private static byte[] head(String length) {
    return ("POST /slack/events HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String firstLine(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
        .readLine();
  }

  @Test
  void anotherMethodIsRefused() throws Exception {
    assertThat(send(HttpRequest.newBuilder(url("/slack/events"))).statusCode()).isEqualTo(405);
  }

  @Test
  void theProcessSaysThatItIsWellAndReady() throws Exception {
    assertThat(send(HttpRequest.newBuilder(url("/healthz"))).body()).isEqualTo("ok\n");
    room.settle();
    assertThat(send(HttpRequest.newBuilder(url("/readyz"))).body()).isEqualTo("ready\n");
  }

  @Test
  void whatWasDoneIsCounted() throws Exception {
    room.settle();

    assertThat(send(HttpRequest.newBuilder(url("/metrics"))).body())
        .containsPattern("copydesk_jobs_done_total [1-9]")
        .contains("# TYPE copydesk_jobs_waiting gauge", "copydesk_jobs_failed_total 0");
  }

  /** Posts a message that asks for nothing, and waits until its own delivery was dealt with. */
  private String chat(String text) {
    String ts = room.say(text);
    room.settle();
    return ts;
  }

  private HttpResponse<String> deliver(String body) throws Exception {
    return send(signed(body, Instant.now()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder signed(String body, Instant at) throws GeneralSecurityException {
    String timestamp = String.valueOf(at.getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            room.playground().signingSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(url("/slack/events"))
        .header("Content-Type", "application/json")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", "v0=" + HexFormat.of().formatHex(hash))
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private URI url(String path) {
    return room.copydesk().eventsUrl().orElseThrow().resolve(path);
  }

  private static String event(String id, String ts, String text) {
    return """
        {"type":"event_callback","event_id":"%s","team_id":"TPLAYGROUND","api_app_id":"APLAYGROUND",
         "authorizations":[{"team_id":"TPLAYGROUND","user_id":"UBOT","is_bot":true}],
         "event":{"type":"message","channel":"CNEWSROOM","channel_type":"channel","user":"UEDIE",
                  "text":"%s","ts":"%s","event_ts":"%s"}}"""
        .formatted(id, text, ts, ts);
  }
}
