package app.copydesk.bot.store;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import com.github.benmanes.caffeine.cache.Cache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/** Finished analyses by the content of the article. Safe to share between threads. */
public final class Analyses {
  private final Cache<String, Analysis> cache;
  private final Function<Article, Analysis> analyzer;

  public Analyses(Keep keep, Function<Article, Analysis> analyzer) {
    this.cache = keep.cache();
    this.analyzer = analyzer;
  }

  /** The analysis of {@code article}, made once for the same content. */
  public Analysis of(Article article) {
    return cache.get(contentHash(article), hash -> analyzer.apply(article));
  }

  /** Names the content of {@code article}: the same for the same title, day and text. */
  public static String contentHash(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {article.title(), article.published().toString(), article.text()}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
