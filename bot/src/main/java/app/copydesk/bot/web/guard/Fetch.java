package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One link on its way to a page, over its redirects. For one use; {@link #cancel} from anywhere.
 */
final class Fetch {
  private final CloseableHttpClient client;
  private final Redirects redirects;
  private final FetchLimits limits;
  private final Clock clock;
  private final Optional<RobotsGate> robots;
  private final AtomicReference<@Nullable HttpGet> current = new AtomicReference<>();
  private volatile boolean isCancelled;

  /**
   * A fetch.
   *
   * @param robots asked before every page; empty to ask nobody
   */
  Fetch(
      CloseableHttpClient client,
      Redirects redirects,
      FetchLimits limits,
      Clock clock,
      Optional<RobotsGate> robots) {
    this.client = client;
    this.redirects = redirects;
    this.limits = limits;
    this.clock = clock;
    this.robots = robots;
  }

  /**
   * The page behind {@code start}.
   *
   * @param known the version there already is
   */
  Fetched run(Link start, Version known) {
    Link link = start;
    int followed = 0;
    boolean triedAgain = false;
    while (true) {
      if (!isWelcome(link)) {
        return new Failed(
            Failure.WALLED,
            "The site's robots.txt asks programs like this one not to read the page; paste its text"
                + " instead.");
      }
      Step step = get(link, triedAgain, known);
      if (step instanceof Done done) {
        return done.fetched();
      }
      if (step instanceof Moved moved) {
        Decision next = redirects.follow(link, moved.location(), followed);
        if (next instanceof Refusal refusal) {
          return refused(refusal);
        }
        link = (Link) next;
        followed++;
      } else {
        triedAgain = true;
      }
    }
  }

  /** Lets go of the connection, whatever it is doing. */
  void cancel() {
    isCancelled = true;
    HttpGet request = current.get();
    if (request != null) {
      request.cancel();
    }
  }

  /** Makes {@code request} the one to cancel; between two of them there may have been none. */
  private void begin(HttpGet request) {
    current.set(request);
    if (isCancelled) {
      request.cancel();
    }
  }

  static Failed refused(Refusal refusal) {
    return new Failed(Failure.REFUSED, "This link is not followed: " + refusal.why() + ".");
  }

  static String seconds(Duration time) {
    return time.toSeconds() == 1 ? "a second" : time.toSeconds() + " seconds";
  }

  private sealed interface Step {}

  private record Done(Fetched fetched) implements Step {}

  private record Moved(String location) implements Step {}

  private record Again() implements Step {}

  private boolean isWelcome(Link link) {
    return robots.map(gate -> gate.lets(link, this::robotsTxt)).orElse(true);
  }

  /** The robots.txt at {@code address}, over its redirects. */
  private RobotsGate.Answer robotsTxt(Link address) {
    Link link = address;
    for (int followed = 0; ; followed++) {
      HttpGet request = new HttpGet(URI.create(link.toString()));
      request.setHeader(HttpHeaders.ACCEPT, "text/plain, */*;q=0.1");
      begin(request);
      try {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        Optional<String> location = header(response, HttpHeaders.LOCATION);
        if (!Status.isRedirect(response.getCode()) || location.isEmpty()) {
          return robotsTxt(response);
        }
        if (!(redirects.follow(link, utf8(location.get()), followed) instanceof Link next)) {
          return new RobotsGate.Answer(Optional.empty(), true);
        }
        link = next;
      } catch (IOException e) {
        return new RobotsGate.Answer(Optional.empty(), false);
      } finally {
        request.cancel();
      }
    }
  }

  private static RobotsGate.Answer robotsTxt(ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    HttpEntity entity = response.getEntity();
    if (status != 200 || entity == null) {
      return new RobotsGate.Answer(Optional.empty(), status < 500 && status != 429);
    }
    byte[] bytes =
        BoundedBody.beginning(
            entity.getContent(),
            header(response, HttpHeaders.CONTENT_ENCODING).orElse(""),
            RobotsGate.MAX_BYTES);
    return new RobotsGate.Answer(Optional.of(new String(bytes, StandardCharsets.UTF_8)), true);
  }

  private Step get(Link link, boolean triedAgain, Version known) {
    HttpGet request = new HttpGet(URI.create(link.toString()));
    known.etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
    known.lastModified().ifPresent(day -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, day));
    begin(request);
    try {
      return step(link, client.executeOpen(null, request, null), triedAgain);
    } catch (IOException e) {
      return new Done(BrokenFetch.failure(e, limits));
    } finally {
      // gives the connection back; closing the response would first read what is left of the body
      request.cancel();
    }
  }

  private Step step(Link link, ClassicHttpResponse response, boolean triedAgain)
      throws IOException {
    int status = response.getCode();
    Optional<String> location = header(response, HttpHeaders.LOCATION);
    if (Status.isRedirect(status) && location.isPresent()) {
      return new Moved(utf8(location.get()));
    }
    if (status == 200 || status == 203) {
      return new Done(PageAnswer.read(link, response, limits));
    }
    if (status == 304) {
      return new Done(new Fetched.Unchanged());
    }
    Optional<String> retryAfter = header(response, HttpHeaders.RETRY_AFTER);
    if (!triedAgain && Status.isWorthAnotherTry(status, retryAfter)) {
      return new Again();
    }
    return new Done(Status.failure(status, retryAfter, clock));
  }

  /** The first header of that name. */
  static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /** Servers put UTF-8 into a header that the client has read as ISO 8859-1. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
