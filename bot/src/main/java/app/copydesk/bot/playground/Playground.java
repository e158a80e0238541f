package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A running look-alike of Slack, bound to 127.0.0.1. Safe to share between threads.
 *
 * <p>An app reaches it as it reaches Slack: point its client at {@link #apiUrl()} with {@link
 * #botToken()} and, for Socket Mode, {@link #appToken()}. In HTTP mode tell the playground where
 * the app listens ({@link #setRequestUrl}); requests are signed with {@link #signingSecret()}.
 */
public final class Playground implements AutoCloseable {

  /** How the app is connected. */
  public enum Mode {
    /** The app opens a web-socket ({@code apps.connections.open}). */
    SOCKET,
    /** The playground posts signed requests to the app's request URL. */
    HTTP
  }

  /** A text for the page's "Paste the sample" button. */
  public record Sample(String title, String text) {}

  /**
   * How patient the playground is with the app.
   *
   * @param acknowledgement how long a delivery may stay unanswered; Slack waits 3 seconds
   * @param retries how long to wait before each further attempt at an event; Slack tries again at
   *     once, after one minute and after five
   * @param unfurl how long after a message with a link its unfurl arrives
   */
  public record Patience(Duration acknowledgement, List<Duration> retries, Duration unfurl) {
    /**
     * Slack's three seconds, its three retries (the later ones sooner), an unfurl in half a second.
     */
    public static final Patience DEFAULT =
        new Patience(
            Duration.ofSeconds(3),
            List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5)),
            Duration.ofMillis(500));

    public Patience {
      retries = List.copyOf(retries);
    }
  }

  /**
   * What to start.
   *
   * @param port 0 takes any free one
   * @param mode how the app is connected
   * @param manifest the app's manifest as Slack takes it: its name, commands, shortcuts, scopes and
   *     events; without one, an app called "copydesk" with {@code /summarize}, every event and
   *     every scope
   * @param sample what the page's "Paste the sample" button pastes
   * @param patience limits of time
   */
  public record Options(
      int port,
      Mode mode,
      Optional<JsonNode> manifest,
      Optional<Sample> sample,
      Patience patience) {

    /** Any free port, Socket Mode, no manifest, no sample. */
    public static Options defaults() {
      return new Options(0, Mode.SOCKET, Optional.empty(), Optional.empty(), Patience.DEFAULT);
    }

    public Options withPort(int port) {
      return new Options(port, mode, manifest, sample, patience);
    }

    public Options withMode(Mode mode) {
      return new Options(port, mode, manifest, sample, patience);
    }

    public Options withManifest(JsonNode manifest) {
      return new Options(port, mode, Optional.of(manifest), sample, patience);
    }

    public Options withSample(String title, String text) {
      return new Options(port, mode, manifest, Optional.of(new Sample(title, text)), patience);
    }

    public Options withPatience(Patience patience) {
      return new Options(port, mode, manifest, sample, patience);
    }
  }

  private final Secrets secrets = Secrets.random();
  private final ScheduledExecutorService scheduler =
      Executors.newScheduledThreadPool(2, Playground::daemon);
  private final ExecutorService senders = Executors.newCachedThreadPool(Playground::daemon);
  private final PortServer server;
  private final Transport transport;
  private final LiveFeed feed;

  private Playground(Options options) {
    Clock clock = Clock.systemUTC();
    Manifest manifest = options.manifest().map(Manifest::read).orElseGet(Manifest::unknown);
    server = PortServer.bind(options.port());
    Workspace workspace = new Workspace(clock, manifest.name());
    Views views = new Views(workspace);
    Files files = new Files();
    Triggers triggers = new Triggers(clock);
    AppMessages messages = new AppMessages(workspace.theApp());
    ResponseUrls responseUrls = new ResponseUrls(workspace, messages, clock, url());
    WebApi api = new WebApi(secrets, manifest);
    SocketTransport sockets =
        new SocketTransport(url(), options.patience().acknowledgement(), scheduler);
    transport =
        options.mode() == Mode.SOCKET
            ? sockets
            : new HttpTransport(
                secrets.signingSecret(), options.patience().acknowledgement(), clock, senders);
    Dispatcher dispatcher = new Dispatcher(transport, scheduler, options.patience().retries());
    AppEvents events = new AppEvents(workspace, manifest, dispatcher);
    feed = new LiveFeed(views);
    workspace.onChange(feed);
    workspace.onChange(events);

    Lookup lookup = new Lookup(workspace, url());
    Unfurls unfurls = new Unfurls(workspace, scheduler, options.patience().unfurl());
    FileMethods fileMethods = new FileMethods(workspace, lookup, files, secrets, url());
    new PeopleMethods(workspace, lookup, secrets, manifest, url()).addTo(api);
    new ChatMethods(workspace, lookup, messages, unfurls).addTo(api);
    new ConversationMethods(workspace, lookup, api).addTo(api);
    new ReactionMethods(workspace, lookup).addTo(api);
    new ViewMethods(views, triggers, lookup).addTo(api);
    new AssistantMethods(workspace, lookup).addTo(api);
    fileMethods.addTo(api);
    sockets.addTo(api);

    Interactions interactions =
        new Interactions(workspace, views, triggers, responseUrls, dispatcher);
    People people =
        new People(workspace, files, views, unfurls, interactions, events, manifest, url());
    Router router = new Router();
    router.add("/api/", api);
    router.add("/control/", new ControlApi(workspace, people, views, interactions, sockets));
    router.add(ResponseUrls.PATH, responseUrls);
    router.add("/upload/", fileMethods::upload);
    router.add("/files-pri/", fileMethods::download);
    new FrontPage(workspace, views, files, manifest, options.sample()).addTo(router);
    server.serve(router, sockets, feed);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "playground");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts and returns once it takes requests.
   *
   * @throws java.io.UncheckedIOException if the port is taken
   */
  public static Playground start(Options options) {
    return new Playground(options);
  }

  /** The port it took. */
  public int port() {
    return server.port();
  }

  /** The page, for example {@code http://127.0.0.1:3000}: no slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** The Web API's prefix, for example {@code http://127.0.0.1:3000/api/}. */
  public String apiUrl() {
    return url() + "/api/";
  }

  /** The bot's token ({@code xoxb-...}), new at every start. */
  public String botToken() {
    return secrets.botToken();
  }

  /** The app-level token ({@code xapp-...}) for {@code apps.connections.open}. */
  public String appToken() {
    return secrets.appToken();
  }

  /** What HTTP mode signs its requests with. */
  public String signingSecret() {
    return secrets.signingSecret();
  }

  /**
   * In HTTP mode: where events, interactions and commands are posted, all to the one URL. Asks the
   * app for Slack's {@code url_verification} challenge first.
   *
   * @throws IllegalStateException if nothing there answers the challenge
   */
  public void setRequestUrl(URI url) {
    if (!(transport instanceof HttpTransport http)) {
      throw new IllegalStateException("only HTTP mode has a request URL");
    }
    http.verify(url);
  }

  /** Ends every connection and frees the port. */
  @Override
  public void close() {
    scheduler.shutdownNow();
    feed.close();
    transport.close();
    server.close();
    senders.shutdownNow();
  }
}
