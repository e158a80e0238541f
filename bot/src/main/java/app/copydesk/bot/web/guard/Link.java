package app.copydesk.bot.web.guard;

import java.util.Locale;

/**
 * A link whose letters are in order: http or https, a public-looking host, an allowed port, no
 * credentials. Whether its host leads into our own network is known only once the name is resolved.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in ASCII and lower case without a trailing dot; an IPv6 address in brackets
 * @param port the port, always given
 * @param target path and query as sent to the server, in ASCII; begins with a slash, no fragment
 */
public record Link(String scheme, String host, int port, String target) implements Decision {

  /**
   * Decides any string by the rules for the open web. International names are mapped to ASCII;
   * letters of path and query that may not stand there are percent-encoded.
   */
  public static Decision parse(String text) {
    return LinkRules.OPEN_WEB.parse(text);
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  /** Scheme, host and port, as a robots.txt covers them. */
  String origin() {
    boolean usual = port == (isSecure() ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }

  /** The link without the parts that only say who shared it and where. */
  public Link withoutTracking() {
    return new Link(scheme, host, port, Tracking.dropFrom(target));
  }

  /** The path without the query, in lower case. */
  public String path() {
    int query = target.indexOf('?');
    return (query < 0 ? target : target.substring(0, query)).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
