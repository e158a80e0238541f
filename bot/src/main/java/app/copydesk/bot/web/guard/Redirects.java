package app.copydesk.bot.web.guard;

/** Where a redirect leads: each is decided like a link of its own. */
final class Redirects {
  private final LinkRules rules;
  private final int maxRedirects;

  Redirects(LinkRules rules, int maxRedirects) {
    this.rules = rules;
    this.maxRedirects = maxRedirects;
  }

  /**
   * The next link.
   *
   * @param from the link that answered
   * @param location the {@code Location} it gave, absolute or relative
   * @param followed how many redirects were followed before this one
   */
  Decision follow(Link from, String location, int followed) {
    if (followed >= maxRedirects) {
      return new Refusal("it redirects more than " + maxRedirects + " times");
    }
    Decision next = rules.parse(resolve(from, location.strip()));
    if (next instanceof Refusal refusal) {
      return new Refusal("it redirects to a link that is not followed: " + refusal.why());
    }
    if (next instanceof Link link && from.isSecure() && !link.isSecure()) {
      return new Refusal("it redirects from https to http");
    }
    return next;
  }

  /** RFC 3986, section 5.2, without removing dot segments, which {@link LinkRules} does. */
  private static String resolve(Link from, String location) {
    if (location.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return location;
    }
    if (location.startsWith("//")) {
      return from.scheme() + ":" + location;
    }
    if (location.startsWith("/")) {
      return from.origin() + location;
    }
    int query = from.target().indexOf('?');
    String path = query < 0 ? from.target() : from.target().substring(0, query);
    if (location.isEmpty() || location.startsWith("?") || location.startsWith("#")) {
      return from.origin() + path + location;
    }
    return from.origin() + path.substring(0, path.lastIndexOf('/') + 1) + location;
  }
}
