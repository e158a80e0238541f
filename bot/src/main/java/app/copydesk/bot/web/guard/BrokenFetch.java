package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import app.copydesk.bot.web.guard.GuardedResolver.TooManyNamesException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** What went wrong between us and a site, in words for the person who asked. */
final class BrokenFetch {
  private BrokenFetch() {}

  /** What {@code e} means; {@code limits} are those it ran into. */
  static Failed failure(IOException e, FetchLimits limits) {
    if (e instanceof RefusedAddressException refused) {
      return Fetch.refused(refused.refusal());
    }
    String words;
    if (e instanceof TooManyNamesException || e instanceof ConnectionRequestTimeoutException) {
      words = "Too many pages are being fetched at the moment; try again later.";
    } else if (e instanceof UnknownHostException) {
      words = "There is no site by that name, or its name server does not answer.";
    } else if (e instanceof ConnectTimeoutException) {
      words =
          "The site did not accept a connection within " + Fetch.seconds(limits.connect()) + ".";
    } else if (e instanceof SocketTimeoutException) {
      words = "The site did not answer within " + Fetch.seconds(limits.firstByte()) + ".";
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
  static String named(String mimeType) {
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
}
