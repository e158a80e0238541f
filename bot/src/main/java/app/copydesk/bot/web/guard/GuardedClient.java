package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches web pages that strangers name. No cookies, no credentials, no proxy, no connection kept;
 * each redirect is decided anew. Whatever the other side does, {@link #fetch} returns within the
 * total time of its limits. Safe to share between threads.
 */
public final class GuardedClient implements Closeable {
  private static final int MAX_CONNECTIONS = 32;
  private static final int MAX_CONNECTIONS_A_SITE = 4;
  private static final int MAX_HEADERS = 100;
  private static final int MAX_HEADER_LENGTH = 16_384;

  private final LinkRules rules;
  private final FetchLimits limits;
  private final Optional<RobotsGate> robots;
  private final CloseableHttpClient client;
  private final ExecutorService fetches =
      Executors.newCachedThreadPool(Daemons.named("copydesk-fetch"));

  private GuardedClient(
      LinkRules rules,
      GuardedResolver resolver,
      FetchLimits limits,
      String userAgent,
      Optional<RobotsGate> robots) {
    this.rules = rules;
    this.limits = limits;
    this.robots = robots;
    this.client = client(resolver, limits, userAgent);
  }

  /**
   * A client for the open web that reads what the sites' robots.txt lets it.
   *
   * @param userAgent how it introduces itself, with a contact for whoever runs a site; its first
   *     word is the name that robots.txt may name
   */
  public static GuardedClient forOpenWeb(FetchLimits limits, String userAgent) {
    return new GuardedClient(
        LinkRules.OPEN_WEB,
        new GuardedResolver(Names.SYSTEM, AddressRules.OPEN_WEB, limits.dns()),
        limits,
        userAgent,
        Optional.of(new RobotsGate(userAgent.replaceFirst("[ /(].*", ""))));
  }

  /** The same client by other rules and with another name service. For tests on loopback. */
  static GuardedClient with(
      LinkRules rules,
      GuardedResolver resolver,
      FetchLimits limits,
      String userAgent,
      Optional<RobotsGate> robots) {
    return new GuardedClient(rules, resolver, limits, userAgent, robots);
  }

  private static CloseableHttpClient client(
      GuardedResolver resolver, FetchLimits limits, String userAgent) {
    Timeout connect = Timeout.of(limits.connect());
    Timeout firstByte = Timeout.of(limits.firstByte());
    Http1Config http1 =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_LENGTH)
            .build();
    return HttpClients.custom()
        .setConnectionManager(
            new DirectConnections()
                .setDnsResolver(resolver)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(http1).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(firstByte)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS_A_SITE)
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(connect)
                .setResponseTimeout(firstByte)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setHardCancellationEnabled(true)
                .build())
        .setRoutePlanner(new DefaultRoutePlanner(null)) // straight there: no proxy of any kind
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setUserAgent(userAgent)
        .setDefaultHeaders(
            List.of(
                new BasicHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml;q=0.9"),
                new BasicHeader(HttpHeaders.ACCEPT_LANGUAGE, "en, *;q=0.5"),
                new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate")))
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression() // BoundedBody unpacks, and counts
        .disableConnectionState()
        .build();
  }

  /**
   * A socket of the JDK's goes by way of the SOCKS proxy that a system property names; not ours.
   */
  private static final class DirectConnections extends PoolingHttpClientConnectionManagerBuilder {
    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
        SchemePortResolver ports, DnsResolver resolver, TlsSocketStrategy tls) {
      return new DefaultHttpClientConnectionOperator(
          proxy -> new Socket(Proxy.NO_PROXY),
          ports,
          resolver,
          RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build());
    }
  }

  /** Decides {@code link} and fetches it. Never throws for what the link or the network does. */
  public Fetched fetch(String link) {
    return fetch(link, Version.UNKNOWN);
  }

  /**
   * Decides {@code link} and fetches it, unless it still is the version {@code known}; then the
   * answer is {@link Fetched.Unchanged}.
   */
  public Fetched fetch(String link, Version known) {
    Decision decision = rules.parse(link);
    return decision instanceof Link decided
        ? fetch(decided, known)
        : Fetch.refused((Refusal) decision);
  }

  private Fetched fetch(Link link, Version known) {
    Redirects redirects = new Redirects(rules, limits.maxRedirects());
    Fetch fetch = new Fetch(client, redirects, limits, Clock.systemUTC(), robots);
    Future<Fetched> answer = fetches.submit(() -> fetch.run(link, known));
    try {
      return answer.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Failed(
          Failure.UNREACHABLE,
          "The page took longer than " + Fetch.seconds(limits.total()) + " to arrive.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed(Failure.UNREACHABLE, "Fetching the page was interrupted.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("fetching failed in a way it never should", e.getCause());
    } finally {
      answer.cancel(true);
      fetch.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    fetches.shutdownNow();
    client.close();
  }
}
