package app.copydesk.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.web.Reading;
import com.slack.api.Slack;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SlackFilesTest {
  @Test
  @Timeout(20)
  void aFileThatStopsComingIsGivenUpInTime() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread slack = new Thread(() -> beginsAFile(server));
      slack.setDaemon(true);
      slack.start();
      URI api = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
      SlackFiles files =
          new SlackFiles(
              Slack.getInstance().methods("xoxb-1"),
              new Calls(new Metrics()),
              "xoxb-1",
              api,
              Duration.ofSeconds(1));

      Reading reading =
          files.read(
              new SharedFile("F1", "a.txt", "text/plain", 10, api.resolve("/a.txt").toString()));

      assertThat(reading)
          .isInstanceOfSatisfying(
              Reading.Unreadable.class,
              unreadable ->
                  assertThat(unreadable.words())
                      .isEqualTo("Slack did not give me a.txt in time; please share it again."));
    }
  }

  /** Promises a hundred characters and sends three. */
  private static void beginsAFile(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket
          .getOutputStream()
          .write(
              "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nThe"
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the reader has gone
    }
  }
}
