package app.copydesk.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.nlp.Article;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CachedSourceTest {
  private final List<String> read = new CopyOnWriteArrayList<>();

  private Reading page(String link) {
    read.add(link);
    return new Reading.Page(link, Article.of("text"), Optional.empty(), Optional.empty());
  }

  private static CachedSource cached(ArticleSource source) {
    return new CachedSource(source, 10, Duration.ofHours(1));
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
}
