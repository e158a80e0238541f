package app.copydesk.bot.slack;

import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.web.Reading;
import app.copydesk.bot.web.Reading.Reason;
import app.copydesk.bot.web.file.ArticleFiles;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.files.FilesInfoResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads files shared in Slack. The bot's token goes to Slack's own hosts and to no other, and a
 * redirect is never followed.
 */
final class SlackFiles {
  static final Duration TIMEOUT = Duration.ofSeconds(15);

  private static final int OK = 200;

  private final MethodsClient client;
  private final Calls calls;
  private final String token;
  private final URI api;
  private final Duration timeout;
  private final HttpClient http;

  /**
   * A reader.
   *
   * @param api where the Web API is, whose host is trusted as Slack's are
   * @param timeout the longest wait for the headers, and for the file behind them
   */
  SlackFiles(MethodsClient client, Calls calls, String token, URI api, Duration timeout) {
    this.client = client;
    this.calls = calls;
    this.token = token;
    this.api = api;
    this.timeout = timeout;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Reading read(SharedFile shared) {
    SharedFile file = shared.download().isEmpty() ? info(shared) : shared;
    if (file.bytes() > ArticleFiles.MAX_BYTES) {
      return ArticleFiles.tooLarge(file.name());
    }
    if (file.download().isEmpty() || !isSlack(file.download())) {
      return unreadable("I can’t get " + name(file) + " from Slack; please paste its text.");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(file.download()))
            .timeout(timeout)
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = inTime(response.body())) {
        return response.statusCode() == OK
            ? ArticleFiles.read(file.name(), body.readNBytes(ArticleFiles.MAX_BYTES + 1))
            : unreadable("Slack did not give me " + name(file) + "; please share it again.");
      }
    } catch (IOException e) {
      return unreadable("Slack did not give me " + name(file) + " in time; please share it again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a file", e);
    }
  }

  /** The limit of a request ends with the headers; a body that stops coming is closed. */
  private InputStream inTime(InputStream body) {
    CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              try {
                body.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return body;
  }

  /** Files shared from another workspace come without an address until asked for. */
  private SharedFile info(SharedFile shared) {
    FilesInfoResponse info =
        calls.make(() -> client.filesInfo(request -> request.file(shared.id())));
    return info.isOk() ? SlackMessage.file(info.getFile()) : shared;
  }

  private boolean isSlack(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost() == null ? "" : uri.getHost();
      boolean isSlacks =
          "https".equals(uri.getScheme())
              && (host.equals("slack.com") || host.endsWith(".slack.com"));
      return isSlacks
          || (host.equals(api.getHost())
              && uri.getPort() == api.getPort()
              && api.getScheme().equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String name(SharedFile file) {
    return file.name().isEmpty() ? "that file" : file.name();
  }

  private static Reading unreadable(String words) {
    return new Reading.Unreadable(Reason.UNREACHABLE, words);
  }
}
