package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/** The page in an answer, as far as it is one and within the limits. */
final class PageAnswer {
  private static final Set<String> PAGE_TYPES = Set.of("text/html", "application/xhtml+xml");

  private PageAnswer() {}

  /**
   * The page that {@code response} brings.
   *
   * @param link where it was found
   * @throws IOException when the connection fails otherwise than in the middle of the page
   */
  static Fetched read(Link link, ClassicHttpResponse response, FetchLimits limits)
      throws IOException {
    HttpEntity entity = response.getEntity();
    ContentType type =
        ContentType.parseLenient(Fetch.header(response, HttpHeaders.CONTENT_TYPE).orElse(""));
    String mimeType = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
    if (!PAGE_TYPES.contains(mimeType)) {
      return new Failed(
          Failure.NOT_A_PAGE,
          "The link leads to " + BrokenFetch.named(mimeType) + ", not to a web page.");
    }
    if (entity == null) {
      return new Failed(Failure.NOT_A_PAGE, "The site sent an empty page.");
    }
    if (entity.getContentLength() > limits.maxBytes()) {
      return tooLarge(limits);
    }
    try {
      // not closed here: closing would read on to the end of the body, however far that is
      InputStream body = entity.getContent();
      byte[] bytes =
          BoundedBody.read(
              body,
              Fetch.header(response, HttpHeaders.CONTENT_ENCODING).orElse(""),
              limits.maxBytes());
      return new Fetched.Page(
          link, charset(response), ByteBuffer.wrap(bytes).asReadOnlyBuffer(), version(response));
    } catch (BoundedBody.TooLargeException e) {
      return tooLarge(limits);
    } catch (BoundedBody.UnknownCodingException e) {
      return new Failed(
          Failure.UNREACHABLE, "The site sent the page packed in a way that is not read.");
    } catch (SocketTimeoutException e) {
      return new Failed(
          Failure.UNREACHABLE,
          "The site began the page and then sent nothing for "
              + Fetch.seconds(limits.firstByte())
              + ".");
    } catch (ZipException e) {
      return new Failed(Failure.UNREACHABLE, "The site sent a page that cannot be unpacked.");
    } catch (ConnectionClosedException | MalformedChunkCodingException | EOFException e) {
      return new Failed(Failure.UNREACHABLE, "The site broke off in the middle of the page.");
    }
  }

  private static Failed tooLarge(FetchLimits limits) {
    return new Failed(
        Failure.TOO_LARGE,
        "The page is larger than " + limits.maxBytes() / 1_000_000 + " MB, the most that is read.");
  }

  private static Optional<String> charset(ClassicHttpResponse response) {
    // not ContentType.getCharset(): it throws for a name the JDK does not know
    return Fetch.header(response, HttpHeaders.CONTENT_TYPE)
        .map(
            type -> type.replaceFirst("(?is).*;\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40}).*", "$1"))
        .filter(charset -> charset.matches("[\\w.:-]{1,40}"));
  }

  private static Version version(ClassicHttpResponse response) {
    return new Version(
        Fetch.header(response, HttpHeaders.ETAG),
        Fetch.header(response, HttpHeaders.LAST_MODIFIED));
  }
}
