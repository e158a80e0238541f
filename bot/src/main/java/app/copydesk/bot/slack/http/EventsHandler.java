package app.copydesk.bot.slack.http;

import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.metrics.Metrics.Counter;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's one request URL: verifies the raw bytes, hands them to the Bolt app, copies its answer.
 */
final class EventsHandler extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(EventsHandler.class);

  /** So much of a body that is not taken is read all the same. */
  private static final int MAX_DROPPED_BYTES = 8 * 1024 * 1024;

  private final App app;
  private final SlackRequestParser parser;
  private final Signature signature;
  private final int maxBodyBytes;
  private final Metrics metrics;

  EventsHandler(App app, Signature signature, int maxBodyBytes, Metrics metrics) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signature = signature;
    this.maxBodyBytes = maxBodyBytes;
    this.metrics = metrics;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    if (!request.getMethod().equals("POST")) {
      response.getHeaders().put(HttpHeader.ALLOW, "POST");
      refuse(HttpStatus.METHOD_NOT_ALLOWED_405, response, callback);
      return true;
    }
    Optional<byte[]> body = body(request);
    if (body.isEmpty()) {
      if (!isDropped(request)) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
      }
      refuse(HttpStatus.PAYLOAD_TOO_LARGE_413, response, callback);
      return true;
    }
    HttpFields headers = request.getHeaders();
    if (!signature.isValid(
        headers.get("X-Slack-Request-Timestamp"), headers.get("X-Slack-Signature"), body.get())) {
      refuse(HttpStatus.UNAUTHORIZED_401, response, callback);
      return true;
    }
    answer(request, body.get(), response, callback);
    return true;
  }

  private void answer(Request request, byte[] body, Response response, Callback callback) {
    com.slack.api.bolt.response.Response answer;
    try {
      answer =
          app.run(
              parser.parse(
                  SlackRequestParser.HttpRequest.builder()
                      .requestUri(request.getHttpURI().getPath())
                      .queryString(Map.of())
                      .requestBody(new String(body, StandardCharsets.UTF_8))
                      .headers(headers(request))
                      .remoteAddress(Request.getRemoteAddr(request))
                      .build()));
    } catch (Exception e) { // Bolt declares no narrower one; Slack sends it again on a 500
      LOG.error("a request of Slack's failed: {}", e.getClass().getName());
      refuse(HttpStatus.INTERNAL_SERVER_ERROR_500, response, callback);
      return;
    }
    response.setStatus(answer.getStatusCode());
    if (answer.getContentType() != null) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
    }
    Content.Sink.write(response, true, answer.getBody() == null ? "" : answer.getBody(), callback);
  }

  /** The raw bytes; empty when there are more than are taken. */
  private Optional<byte[]> body(Request request) throws IOException {
    if (request.getLength() > maxBodyBytes) {
      return Optional.empty();
    }
    // not closed: what is left over may have to be dropped
    byte[] bytes = Content.Source.asInputStream(request).readNBytes(maxBodyBytes + 1);
    return bytes.length > maxBodyBytes ? Optional.empty() : Optional.of(bytes);
  }

  /**
   * Reads the rest of the body to its end: a connection closed on bytes still on their way is
   * reset, and the answer is lost with it. False when the rest is too long for that.
   */
  private static boolean isDropped(Request request) throws IOException {
    if (request.getLength() > MAX_DROPPED_BYTES) {
      return false;
    }
    InputStream in = Content.Source.asInputStream(request);
    byte[] dropped = new byte[8 * 1024];
    for (int left = MAX_DROPPED_BYTES; left > 0; ) {
      int read = in.read(dropped, 0, Math.min(dropped.length, left));
      if (read < 0) {
        return true;
      }
      left -= read;
    }
    return false;
  }

  private static RequestHeaders headers(Request request) {
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName(), request.getHeaders().getValuesList(field.getName()));
    }
    return new RequestHeaders(headers);
  }

  private void refuse(int status, Response response, Callback callback) {
    metrics.count(Counter.REQUESTS_REFUSED);
    response.setStatus(status);
    Content.Sink.write(response, true, "", callback);
  }
}
