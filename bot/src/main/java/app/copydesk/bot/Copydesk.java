package app.copydesk.bot;

import app.copydesk.bot.desk.Desk;
import app.copydesk.bot.jobs.JobQueue;
import app.copydesk.bot.jobs.MemoryJobQueue;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.settings.Settings;
import app.copydesk.bot.slack.SlackApp;
import app.copydesk.bot.slack.SlackNewsroom;
import app.copydesk.bot.slack.Socket;
import app.copydesk.bot.slack.http.HttpServer;
import app.copydesk.bot.store.Analyses;
import app.copydesk.bot.store.Store;
import app.copydesk.bot.web.ArticleSource;
import app.copydesk.nlp.ArticleAnalyzer;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The Slack app, running: makes every part and puts them together. */
public final class Copydesk implements AutoCloseable {
  private static final int ASIDE_THREADS = 2;
  private static final int ASIDE_WAITING = 200;

  private final JobQueue queue;
  private final ExecutorService aside;
  private final Optional<Socket> socket;
  private final Optional<HttpServer> http;
  private final Slack slack;

  private Copydesk(
      JobQueue queue,
      ExecutorService aside,
      Optional<Socket> socket,
      Optional<HttpServer> http,
      Slack slack) {
    this.queue = queue;
    this.aside = aside;
    this.socket = socket;
    this.http = http;
    this.slack = slack;
  }

  /**
   * Starts and returns once Slack can reach it.
   *
   * @param analyzer gives the one to use now, which changes with the newsroom's rules
   * @throws NotConnected when Slack does not let it in, or the port cannot be had
   */
  public static Copydesk start(
      Settings settings,
      Connection connection,
      ArticleSource links,
      Supplier<ArticleAnalyzer> analyzer) {
    Slack slack = Slack.getInstance(slackConfig(connection.api()));
    introduce(slack, connection);
    Metrics metrics = new Metrics();
    Settings.Keeps keep = settings.keep();
    Store store =
        Store.inMemory(
            keep.replies(),
            keep.messages(),
            keep.deliveries(),
            settings.feeds(),
            settings.lengths(),
            settings.sentences());
    SlackNewsroom newsroom =
        new SlackNewsroom(
            slack.methods(connection.botToken()),
            connection.botToken(),
            connection.api(),
            settings.postsPerSecond(),
            metrics);
    Desk desk =
        new Desk(
            newsroom,
            store,
            new Analyses(keep.analyses(), analyzer),
            links,
            settings.reading(),
            metrics,
            Clock.systemUTC());
    JobQueue queue =
        new MemoryJobQueue(settings.threads(), settings.queue(), desk::work, Clock.systemUTC());
    metrics.gauge("jobs_waiting", queue::waiting);
    ExecutorService aside = aside();
    App app =
        SlackApp.create(
            slack,
            connection.botToken(),
            settings.reading(),
            settings.reactions(),
            queue,
            store,
            newsroom,
            aside,
            metrics);
    try {
      return connect(settings, connection, app, metrics, queue, aside, slack);
    } catch (UncheckedIOException | IllegalStateException e) {
      queue.close();
      aside.shutdown();
      throw new NotConnected(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static Copydesk connect(
      Settings settings,
      Connection connection,
      App app,
      Metrics metrics,
      JobQueue queue,
      ExecutorService aside,
      Slack slack) {
    if (connection.way() instanceof Connection.Way.Http way) {
      HttpServer http =
          HttpServer.start(
              new HttpServer.Options(
                  way.host(),
                  way.port(),
                  settings.maxBodyBytes(),
                  Optional.of(way.signingSecret())),
              app.start(),
              () -> true,
              metrics);
      return new Copydesk(queue, aside, Optional.empty(), Optional.of(http), slack);
    }
    Connection.Way.Socket way = (Connection.Way.Socket) connection.way();
    Socket socket = Socket.open(app, way.appToken());
    Optional<HttpServer> status =
        way.statusPort()
            .map(
                port ->
                    HttpServer.start(
                        new HttpServer.Options(
                            settings.host(), port, settings.maxBodyBytes(), Optional.empty()),
                        app,
                        socket::isConnected,
                        metrics));
    return new Copydesk(queue, aside, Optional.of(socket), status, slack);
  }

  /** Where Slack's requests go, as seen from this machine, in HTTP mode. */
  public Optional<URI> eventsUrl() {
    return http.map(HttpServer::eventsUrl);
  }

  /** Takes nothing more, ends what is under way, and frees what it holds. */
  @Override
  public void close() {
    socket.ifPresent(Socket::close);
    http.ifPresent(HttpServer::close);
    queue.close();
    aside.shutdown();
    try {
      slack.close();
    } catch (Exception e) { // declared by AutoCloseable
      throw new IllegalStateException("Slack's client did not close", e);
    }
  }

  /** Asks Slack whether it knows the bot's token, before anything depends on it. */
  private static void introduce(Slack slack, Connection connection) {
    try {
      AuthTestResponse answer = slack.methods(connection.botToken()).authTest(request -> request);
      if (!answer.isOk()) {
        throw new NotConnected("Slack does not accept SLACK_BOT_TOKEN: " + answer.getError());
      }
    } catch (IOException | SlackApiException e) {
      throw new NotConnected(
          "Slack cannot be reached at " + connection.api() + ": " + e.getClass().getSimpleName());
    }
  }

  /** Slack cannot be reached, or cannot reach the app. The message is one line that says why. */
  public static final class NotConnected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConnected(String message) {
      super(message);
    }
  }

  private static SlackConfig slackConfig(URI api) {
    SlackConfig config = new SlackConfig(); // the shared default cannot be changed
    config.setMethodsEndpointUrlPrefix(api.toString());
    config.setHttpClientCallTimeoutMillis(30_000);
    config.setStatsEnabled(false); // they cost a call to auth.test and are read by nobody
    return config;
  }

  /** For the few calls that are no jobs; beyond its room they run where they were made. */
  private static ExecutorService aside() {
    return new ThreadPoolExecutor(
        ASIDE_THREADS,
        ASIDE_THREADS,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(ASIDE_WAITING),
        task -> {
          Thread thread = new Thread(task, "aside");
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.CallerRunsPolicy());
  }
}
