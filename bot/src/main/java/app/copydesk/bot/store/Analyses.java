package app.copydesk.bot.store;

import app.copydesk.nlp.Analysis;
import app.copydesk.nlp.Article;
import app.copydesk.nlp.ArticleAnalyzer;
import com.github.benmanes.caffeine.cache.Cache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Finished analyses by the content of the article and the rules in force. Safe to share between
 * threads.
 */
public final class Analyses {
  private final Cache<String, Analysis> cache;
  private final Supplier<ArticleAnalyzer> analyzer;

  /**
   * No analyses yet.
   *
   * @param analyzer gives the one to use now, which changes with the newsroom's rules
   */
  public Analyses(Keep keep, Supplier<ArticleAnalyzer> analyzer) {
    this.cache = keep.cache();
    this.analyzer = analyzer;
  }

  /** The analysis of {@code article}, made once for the same content and the same rules. */
  public Analysis of(Article article) {
    ArticleAnalyzer now = analyzer.get();
    return cache.get(
        contentHash(article) + ":" + now.rules().version(), key -> now.analyze(article));
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
