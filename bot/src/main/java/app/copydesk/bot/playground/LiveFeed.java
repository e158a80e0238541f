package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Tells every open page what changed, over a web-socket of its own. */
final class LiveFeed implements Consumer<Change> {

  private final Views views;
  private final List<Session> pages = new CopyOnWriteArrayList<>();

  LiveFeed(Views views) {
    this.views = views;
  }

  Session.Listener newPage() {
    return new PageSocket();
  }

  @Override
  public void accept(Change change) {
    String news = Json.write(news(change));
    pages.forEach(page -> page.sendText(news, Callback.NOOP));
  }

  private ObjectNode news(Change change) {
    if (change instanceof Change.Posted posted) {
      return message(posted.channel(), posted.message());
    } else if (change instanceof Change.Edited edited) {
      return message(edited.channel(), edited.after());
    } else if (change instanceof Change.Touched touched) {
      return message(touched.channel(), touched.message());
    } else if (change instanceof Change.Deleted deleted) {
      return of("deleted", deleted.channel()).put("ts", deleted.message().ts());
    } else if (change instanceof Change.Status status) {
      return of("status", status.channel())
          .put("thread_ts", status.threadTs())
          .put("status", status.status());
    } else if (change instanceof Change.Joined joined) {
      return of("joined", joined.channel()).put("user", joined.user());
    } else if (change instanceof Change.Reacted reacted) {
      return of("reacted", reacted.channel()).put("ts", reacted.message().ts());
    }
    ObjectNode news = Json.object().put("type", "views");
    news.set("views", ControlApi.viewsJson(views.all()));
    return news;
  }

  private static ObjectNode message(Channel channel, Message message) {
    return of("message", channel).set("message", message.json());
  }

  private static ObjectNode of(String type, Channel channel) {
    return Json.object().put("type", type).put("channel", channel.id);
  }

  /** Closes every page's web-socket. */
  void close() {
    pages.forEach(page -> page.close(1001, "closing", Callback.NOOP));
  }

  /** One open page; public because Jetty calls it through a public lookup. */
  public final class PageSocket implements Session.Listener.AutoDemanding {
    private final List<Session> mine = new CopyOnWriteArrayList<>();

    @Override
    public void onWebSocketOpen(Session session) {
      mine.add(session);
      pages.add(session);
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
      pages.removeAll(mine);
      callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
      pages.removeAll(mine);
    }
  }
}
