package app.copydesk.bot.web.guard;

import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decides links as the guarded client would, opening no connection to them. Not thread-safe.
 *
 * <p>With a fixture, names answer as it says, and the hosts it lists by name redirect as their
 * links ask: {@code /redir?to=LINK} to that link, {@code /redirloop} to itself, {@code /chain?n=N}
 * to {@code /chain?n=N-1} until N is 0.
 */
public final class LinkCheck {
  private final GuardedResolver resolver;
  private final Redirects redirects =
      new Redirects(LinkRules.OPEN_WEB, FetchLimits.DEFAULT.maxRedirects());
  private final Optional<FixtureNames> fixture;

  private LinkCheck(Names names, Optional<FixtureNames> fixture) {
    this.resolver = new GuardedResolver(names, AddressRules.OPEN_WEB, FetchLimits.DEFAULT.dns());
    this.fixture = fixture;
  }

  /** Asks the machine's own name service. */
  public static LinkCheck bySystem() {
    return new LinkCheck(Names.SYSTEM, Optional.empty());
  }

  /**
   * Asks a file: {@code name<TAB>address,address|next answer} a line; {@code *} is any other name,
   * {@code NXDOMAIN} no such name, {@code EMPTY} no address.
   *
   * @throws IllegalArgumentException for a line that cannot be read, with its number
   */
  public static LinkCheck byFixture(List<String> lines) {
    FixtureNames names = new FixtureNames(lines);
    return new LinkCheck(names, Optional.of(names));
  }

  /** Decides one link; every link begins with the first answers of its names. */
  public Decision decide(String text) {
    fixture.ifPresent(FixtureNames::rewind);
    Decision decision = Link.parse(text);
    int followed = 0;
    while (decision instanceof Link link) {
      Optional<Refusal> refusal = refusal(link);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      Optional<String> location = location(link);
      if (location.isEmpty()) {
        return link;
      }
      decision = redirects.follow(link, location.get(), followed);
      followed++;
    }
    return decision;
  }

  private Optional<Refusal> refusal(Link link) {
    try {
      resolver.checked(link.host());
      return Optional.empty();
    } catch (RefusedAddressException e) {
      return Optional.of(e.refusal());
    } catch (UnknownHostException e) {
      return Optional.of(
          new Refusal("its host name is not known, or the name server does not answer"));
    }
  }

  private Optional<String> location(Link link) {
    if (fixture.isEmpty() || !fixture.get().names().contains(link.host())) {
      return Optional.empty();
    }
    String target = link.target();
    if (target.startsWith("/redir?to=")) {
      return Optional.of(
          URLDecoder.decode(target.substring("/redir?to=".length()), StandardCharsets.UTF_8));
    }
    if (target.equals("/redirloop")) {
      return Optional.of(target);
    }
    if (target.matches("/chain\\?n=[1-9][0-9]{0,5}")) {
      int n = Integer.parseInt(target.substring("/chain?n=".length()));
      return Optional.of("/chain?n=" + (n - 1));
    }
    return Optional.empty();
  }
}
