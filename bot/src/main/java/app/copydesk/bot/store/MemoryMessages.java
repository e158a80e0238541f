package app.copydesk.bot.store;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;

/** Recent messages in memory. */
final class MemoryMessages implements RecentMessages {
  private final Cache<MessageRef, Message> messages;

  MemoryMessages(Keep keep) {
    messages = keep.cache();
  }

  @Override
  public Optional<Message> find(MessageRef ref) {
    return Optional.ofNullable(messages.getIfPresent(ref));
  }

  @Override
  public void remember(Message message) {
    messages.put(message.ref(), message);
  }

  @Override
  public void forget(MessageRef ref) {
    messages.invalidate(ref);
  }
}
