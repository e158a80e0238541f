package app.copydesk.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.bot.web.guard.Version;
import app.copydesk.nlp.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CachedSourceTest {
  private final List<String> read = new CopyOnWriteArrayList<>();

  private Instant now = Instant.parse("2026-03-05T08:00:00Z");

  private Copy page(String link) {
    read.add(link);
    return Copy.of(reading(link, "text"), now);
  }

  private static Reading.Page reading(String link, String text) {
    return new Reading.Page(link, Article.of(text), Optional.empty(), Optional.empty());
  }

  private CachedSource cached(Function<String, Copy> source) {
    return cached((link, earlier) -> source.apply(link));
  }

  private CachedSource cached(Pages source) {
    InstantSource time = () -> now;
    return new CachedSource(source, 10, Duration.ofHours(1), time.withZone(ZoneOffset.UTC));
  }

  @Test
  void aPageWhoseTimeIsUpIsAskedForByItsVersion() {
    Version version = new Version(Optional.of("\"7\""), Optional.empty());
    ArticleSource source =
        cached(
            (link, earlier) -> {
              read.add(earlier.map(copy -> copy.version().etag().orElse("")).orElse("first"));
              return earlier
                  .map(copy -> copy.at(now))
                  .orElse(new Copy(reading(link, "text"), version, Optional.empty(), now));
            });
    Reading first = source.read("https://news.example/a");
    now = now.plus(Duration.ofMinutes(59));
    assertThat(source.read("https://news.example/a")).isSameAs(first);
    now = now.plus(Duration.ofMinutes(2));
    assertThat(source.read("https://news.example/a")).isSameAs(first);
    now = now.plus(Duration.ofMinutes(59));
    assertThat(source.read("https://news.example/a")).isSameAs(first);
    assertThat(read).containsExactly("first", "\"7\"");
  }

  @Test
  void aPageWithoutAVersionIsReadAnewWhenItsTimeIsUp() {
    ArticleSource source = cached(this::page);
    Reading first = source.read("https://news.example/a");
    now = now.plus(Duration.ofMinutes(61));
    assertThat(source.read("https://news.example/a")).isNotSameAs(first);
  }

  @Test
  void theCanonicalLinkJoinsTwoLinksToOneArticle() {
    ArticleSource source =
        cached(
            link ->
                new Copy(
                    reading(link, "text"),
                    Version.UNKNOWN,
                    Optional.of("https://news.example/a"),
                    now));
    Reading first = source.read("https://news.example/amp/a");
    assertThat(source.read("https://news.example/a?page=all")).isSameAs(first);
  }

  @Test
  void aPageThatOnlyClaimsToBeAnotherIsNotTakenForIt() {
    ArticleSource source =
        cached(
            link ->
                new Copy(
                    reading(link, "text of " + link),
                    Version.UNKNOWN,
                    Optional.of("https://news.example/a"),
                    now));
    Reading claims = source.read("https://forger.example/x");
    assertThat(source.read("https://news.example/a")).isNotEqualTo(claims);
  }

  @Test
  void linksThatDifferOnlyInWhoSharedThemAreReadOnce() {
    ArticleSource source = cached(this::page);
    Reading first = source.read("https://News.example/a?utm_source=slack&id=1#top");
    assertThat(source.read("https://news.example:443/a?id=1&fbclid=x")).isSameAs(first);
    assertThat(read).containsExactly("https://news.example/a?id=1");
  }

  @Test
  void aLinkThatIsBeingReadIsNotReadASecondTime() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ArticleSource source =
        cached(
            link -> {
              started.countDown();
              awaitLatch(goOn);
              return page(link);
            });
    CompletableFuture<Reading> one =
        CompletableFuture.supplyAsync(() -> source.read("https://news.example/a"));
    awaitLatch(started);
    CompletableFuture<Reading> two =
        CompletableFuture.supplyAsync(() -> source.read("https://news.example/a#x"));
    goOn.countDown();
    assertThat(two.get(5, TimeUnit.SECONDS)).isSameAs(one.get(5, TimeUnit.SECONDS));
    assertThat(read).hasSize(1);
  }

  @Test
  void aBugIsNotRemembered() {
    ArticleSource source =
        cached(
            link -> {
              if (read.isEmpty()) {
                read.add("failed");
                throw new IllegalStateException("a bug");
              }
              return page(link);
            });
    assertThatThrownBy(() -> source.read("https://news.example/a")).hasMessage("a bug");
    assertThat(source.read("https://news.example/a")).isInstanceOf(Reading.Page.class);
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCopyOfAnArticleElsewhereDoesNotPutItsLinkInThePlaceOfTheArticles() {
    ArticleSource source =
        cached(
            link ->
                new Copy(
                    reading(link, "text"),
                    Version.UNKNOWN,
                    Optional.of("https://www.news.example/a"),
                    now));
    source.read("https://forger.example/x");
    Reading.Page page = (Reading.Page) source.read("https://www.news.example/a");
    assertThat(page.link()).isEqualTo("https://www.news.example/a");
    assertThat(source.read("https://m.news.example/a")).isSameAs(page);
  }
}
