package app.copydesk.bot.rules;

import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.phrasing.RuleException;
import app.copydesk.nlp.phrasing.RuleFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An analyzer with the newsroom's rules as they stand in a folder: looks at it every so often and
 * takes over what changed; what cannot be used is logged, and the rules before it stay in force.
 * Safe to share between threads.
 *
 * <p>The contents are compared, and no file system is asked to report changes: mounted config maps
 * are exchanged behind a link, network mounts report nothing, editors rename. The files are a few
 * kilobytes. A change is taken over once it was seen twice, so that none is read half-written.
 */
public final class RuleWatch implements Supplier<ArticleAnalyzer>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);

  /** How often the folder is looked at when nobody says otherwise. */
  public static final Duration EVERY = Duration.ofSeconds(1);

  private final Path folder;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rules");
            thread.setDaemon(true);
            return thread;
          });

  private volatile ArticleAnalyzer analyzer;
  private String seen;
  private String tried;

  private RuleWatch(Path folder, ArticleAnalyzer analyzer) {
    this.folder = folder;
    this.analyzer = analyzer;
    this.seen = analyzer.rules().version();
    this.tried = seen;
  }

  /**
   * Reads the rules in {@code folder}, which need not be there, and goes on looking at it.
   *
   * @throws RuleException when they cannot be used
   */
  public static RuleWatch start(ArticleAnalyzer analyzer, Path folder, Duration every) {
    RuleWatch watch = new RuleWatch(folder, analyzer.withRules(RuleFiles.in(folder)));
    if (watch.get().rules().size() > 0) {
      LOG.info("rules of the newsroom in force: {}, from {}", watch.get().rules().size(), folder);
    }
    var unused =
        watch.looking.scheduleWithFixedDelay(
            watch::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  /** The analyzer with the rules in force now. */
  @Override
  public ArticleAnalyzer get() {
    return analyzer;
  }

  /** Reads the folder; takes it over when it was the same the last time and is not in force. */
  synchronized void look() {
    try {
      RuleFiles files = RuleFiles.in(folder);
      boolean isSettled = files.version().equals(seen);
      seen = files.version();
      if (isSettled && !seen.equals(tried)) {
        tried = seen;
        analyzer = analyzer.withRules(files);
        LOG.info("rules changed; now in force: {}, from {}", analyzer.rules().size(), folder);
      }
    } catch (RuleException e) {
      LOG.error(
          "rules changed and cannot be used; those before stay in force: {}\n{}",
          analyzer.rules().size(),
          e.getMessage());
    } catch (RuntimeException e) { // the folder is looked at again all the same
      LOG.error("the rules in {} could not be looked at: {}", folder, e.getClass().getName());
    }
  }

  /** Looks no more; the rules in force stay. */
  @Override
  public void close() {
    looking.shutdownNow();
  }
}
