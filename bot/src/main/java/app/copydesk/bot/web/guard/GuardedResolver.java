package app.copydesk.bot.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once and hands out its addresses only if every one of them is on the open web.
 * The client connects to the very addresses that were checked, so a name that changes its answer
 * between check and connection gains nothing. Asked for address literals too.
 */
final class GuardedResolver implements DnsResolver {
  /** More would let one name with dead servers use up the time of the whole fetch. */
  private static final int MAX_ADDRESSES = 2;

  /** A look-up that hangs cannot be called off, so there is room for many that do. */
  private static final int MAX_LOOK_UPS_AT_ONCE = 100;

  private final Names names;
  private final AddressRules rules;
  private final Duration deadline;
  private final ThreadPoolExecutor lookUps =
      new ThreadPoolExecutor(
          0,
          MAX_LOOK_UPS_AT_ONCE,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Daemons.named("copydesk-dns"));

  /** So many names hang that no other can be looked up. */
  static final class TooManyNamesException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    TooManyNamesException() {
      super("too many names are being looked up");
    }
  }

  GuardedResolver(Names names, AddressRules rules, Duration deadline) {
    this.names = names;
    this.rules = rules;
    this.deadline = deadline;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return checked(host).stream()
        .limit(MAX_ADDRESSES)
        .map(Address::inet)
        .toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /**
   * The addresses of {@code host}, all of the open web.
   *
   * @throws RefusedAddressException when one of them is not, or there is none
   */
  List<Address> checked(String host) throws UnknownHostException {
    List<Address> addresses = addresses(host);
    if (addresses.isEmpty()) {
      throw new RefusedAddressException(new Refusal("its host name has no address"));
    }
    for (Address address : addresses) {
      Optional<String> special = rules.special(address);
      if (special.isPresent()) {
        throw new RefusedAddressException(
            new Refusal("its host has an address that is " + special.get()));
      }
    }
    return addresses;
  }

  private List<Address> addresses(String host) throws UnknownHostException {
    boolean bracketed = host.startsWith("[") && host.endsWith("]");
    String bare = bracketed ? host.substring(1, host.length() - 1) : host;
    Optional<Address> literal = Address.parse(bare);
    return literal.isPresent() ? List.of(literal.get()) : lookUp(host);
  }

  private List<Address> lookUp(String host) throws UnknownHostException {
    try {
      Future<List<Address>> answer = lookUps.submit(() -> names.lookUp(host));
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnknownHostException("the name server did not answer in time");
    } catch (RejectedExecutionException e) {
      throw new TooManyNamesException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownHostException unknown) {
        throw unknown;
      }
      throw new IllegalStateException("looking up a name failed", e.getCause());
    }
  }
}
