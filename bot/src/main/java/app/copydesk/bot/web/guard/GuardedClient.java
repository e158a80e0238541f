package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
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
  private final CloseableHttpClient client;
  private final ExecutorService fetches =
      Executors.newCachedThreadPool(Daemons.named("copydesk-fetch"));

  private GuardedClient(
      LinkRules rules, GuardedResolver resolver, FetchLimits limits, String userAgent) {
    this.rules = rules;
    this.limits = limits;
    this.client = client(resolver, limits, userAgent);
  }

  /**
   * A client for the open web.
   *
   * @param userAgent how it introduces itself, with a contact for whoever runs a site
   */
  public static GuardedClient forOpenWeb(FetchLimits limits, String userAgent) {
    return new GuardedClient(
        LinkRules.OPEN_WEB,
        new GuardedResolver(Names.SYSTEM, AddressRules.OPEN_WEB, limits.dns()),
        limits,
        userAgent);
  }

  /** The same client by other rules and with another name service. For tests on loopback. */
  static GuardedClient with(
      LinkRules rules, GuardedResolver resolver, FetchLimits limits, String userAgent) {
    return new GuardedClient(rules, resolver, limits, userAgent);
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
            PoolingHttpClientConnectionManagerBuilder.create()
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

  /** Decides {@code link} and fetches it. Never throws for what the link or the network does. */
  public Fetched fetch(String link) {
    Decision decision = rules.parse(link);
    return decision instanceof Link decided ? fetch(decided) : Fetch.refused((Refusal) decision);
  }

  /** Fetches {@code link}, which was decided before. */
  public Fetched fetch(Link link) {
    Fetch fetch =
        new Fetch(client, new Redirects(rules, limits.maxRedirects()), limits, Clock.systemUTC());
    Future<Fetched> answer = fetches.submit(() -> fetch.run(link));
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
