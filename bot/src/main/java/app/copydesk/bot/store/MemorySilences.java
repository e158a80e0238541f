package app.copydesk.bot.store;

import app.copydesk.bot.jobs.MessageRef;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;

/** Silences in memory: forgotten when the process ends. */
final class MemorySilences implements Silences {
  /** More than the editors of a house press in the life of a process. */
  private static final Keep KEEP = new Keep(10_000, Duration.ofDays(365));

  private final Cache<String, Boolean> silenced = KEEP.cache();

  @Override
  public boolean isSilenced(MessageRef where, String mark) {
    return silenced.getIfPresent(key(where, mark)) != null;
  }

  @Override
  public void silence(MessageRef where, String mark) {
    silenced.put(key(where, mark), true);
  }

  private static String key(MessageRef where, String mark) {
    return where.team() + "/" + where.channel() + "/" + mark;
  }
}
