package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A little after a message with a link Slack adds what it found behind it: the message changes, its
 * text does not. The playground fetches nothing; the unfurl says only where the link goes, unless a
 * script says what is there.
 */
final class Unfurls {

  private static final Pattern LINK = Pattern.compile("<(https?://[^|>\\s]+)(?:\\|[^>]*)?>");
  private static final int MOST = 5;

  private final Workspace workspace;
  private final ScheduledExecutorService scheduler;
  private final Duration delay;

  Unfurls(Workspace workspace, ScheduledExecutorService scheduler, Duration delay) {
    this.workspace = workspace;
    this.scheduler = scheduler;
    this.delay = delay;
  }

  void expect(Channel channel, Message message) {
    List<String> links =
        LINK.matcher(message.text())
            .results()
            .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
            .distinct()
            .limit(MOST)
            .toList();
    if (!links.isEmpty()) {
      var unused =
          scheduler.schedule(
              () -> add(channel, message.ts(), links), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void add(Channel channel, String ts, List<String> links) {
    ArrayNode attachments = Json.array();
    for (String link : links) {
      String host = host(link);
      attachments
          .addObject()
          .put("id", attachments.size())
          .put("from_url", link)
          .put("original_url", link)
          .put("service_name", host)
          .put("title", host)
          .put("title_link", link)
          .put("fallback", host);
    }
    var unused = workspace.edit(channel, ts, json -> json.set("attachments", attachments));
  }

  /** What Slack found behind {@code link} is there at once. */
  void show(Channel channel, Message message, String link, String title, String text) {
    var unused =
        workspace.edit(
            channel,
            message.ts(),
            json ->
                json.withArrayProperty("attachments")
                    .addObject()
                    .put("from_url", link)
                    .put("original_url", link)
                    .put("service_name", host(link))
                    .put("title", title)
                    .put("title_link", link)
                    .put("text", text)
                    .put("fallback", title));
  }

  private static String host(String link) {
    try {
      String host = URI.create(link).getHost();
      return host == null ? link : host;
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
