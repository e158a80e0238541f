package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/**
 * One link on its way to a page, over its redirects. For one use; {@link #cancel} from anywhere.
 */
final class Fetch {
  private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml");

  private final CloseableHttpClient client;
  private final Redirects redirects;
  private final FetchLimits limits;
  private final Clock clock;
  private final AtomicReference<@Nullable HttpGet> current = new AtomicReference<>();

  Fetch(CloseableHttpClient client, Redirects redirects, FetchLimits limits, Clock clock) {
    this.client = client;
    this.redirects = redirects;
    this.limits = limits;
    this.clock = clock;
  }

  Fetched run(Link start) {
    Link link = start;
    int followed = 0;
    boolean triedAgain = false;
    while (true) {
      Step step = get(link, triedAgain);
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
    HttpGet request = current.get();
    if (request != null) {
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

  private Step get(Link link, boolean triedAgain) {
    HttpGet request = new HttpGet(URI.create(link.toString()));
    current.set(request);
    try {
      return step(link, client.executeOpen(null, request, null), triedAgain);
    } catch (IOException e) {
      return new Done(failure(e));
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
      return new Done(page(link, response));
    }
    Optional<String> retryAfter = header(response, HttpHeaders.RETRY_AFTER);
    if (!triedAgain && Status.isWorthAnotherTry(status, retryAfter)) {
      return new Again();
    }
    return new Done(Status.failure(status, retryAfter, clock));
  }

  private Fetched page(Link link, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    ContentType type =
        ContentType.parseLenient(header(response, HttpHeaders.CONTENT_TYPE).orElse(""));
    String mimeType = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
    if (!PAGE_TYPES.contains(mimeType)) {
      return new Failed(
          Failure.NOT_A_PAGE, "The link leads to " + named(mimeType) + ", not to a web page.");
    }
    if (entity == null) {
      return new Failed(Failure.NOT_A_PAGE, "The site sent an empty page.");
    }
    if (entity.getContentLength() > limits.maxBytes()) {
      return tooLarge();
    }
    try {
      // not closed here: closing would read on to the end of the body, however far that is
      InputStream body = entity.getContent();
      byte[] bytes =
          BoundedBody.read(
              body, header(response, HttpHeaders.CONTENT_ENCODING).orElse(""), limits.maxBytes());
      return new Fetched.Page(link, charset(response), ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    } catch (BoundedBody.TooLargeException e) {
      return tooLarge();
    } catch (BoundedBody.UnknownCodingException e) {
      return new Failed(
          Failure.UNREACHABLE, "The site sent the page packed in a way that is not read.");
    } catch (ZipException e) {
      return new Failed(Failure.UNREACHABLE, "The site sent a page that cannot be unpacked.");
    } catch (ConnectionClosedException | MalformedChunkCodingException | EOFException e) {
      return new Failed(Failure.UNREACHABLE, "The site broke off in the middle of the page.");
    }
  }

  private Failed tooLarge() {
    return new Failed(
        Failure.TOO_LARGE,
        "The page is larger than " + limits.maxBytes() / 1_000_000 + " MB, the most that is read.");
  }

  private Failed failure(IOException e) {
    if (e instanceof RefusedAddressException refused) {
      return refused(refused.refusal());
    }
    String words;
    if (e instanceof UnknownHostException) {
      words = "There is no site by that name, or its name server does not answer.";
    } else if (e instanceof ConnectTimeoutException) {
      words = "The site did not accept a connection within " + seconds(limits.connect()) + ".";
    } else if (e instanceof SocketTimeoutException) {
      words = "The site did not answer within " + seconds(limits.firstByte()) + ".";
    } else if (e instanceof SSLException) {
      words = "A secure connection to the site could not be made.";
    } else if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      words = "The site does not accept connections.";
    } else if (e instanceof NoHttpResponseException || e instanceof ConnectionClosedException) {
      words = "The site closed the connection without an answer.";
    } else {
      words = "The site's answer could not be read.";
    }
    return new Failed(Failure.UNREACHABLE, words);
  }

  /**
   * The sort of thing in words; a type comes from a stranger and is shown only if it looks like
   * one.
   */
  private static String named(String mimeType) {
    if (mimeType.equals("application/pdf")) {
      return "a PDF";
    }
    if (mimeType.matches("(image|audio|video)/.*")) {
      return mimeType.startsWith("image")
          ? "a picture"
          : mimeType.startsWith("audio") ? "sound" : "a film";
    }
    return mimeType.matches("[a-z]{1,20}/[a-z0-9.+-]{1,40}")
        ? mimeType
        : "something without a type";
  }

  private static Optional<String> charset(ClassicHttpResponse response) {
    // not ContentType.getCharset(): it throws for a name the JDK does not know
    return header(response, HttpHeaders.CONTENT_TYPE)
        .map(
            type -> type.replaceFirst("(?is).*;\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40}).*", "$1"))
        .filter(charset -> charset.matches("[\\w.:-]{1,40}"));
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /** Servers put UTF-8 into a header that the client has read as ISO 8859-1. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
