package app.copydesk.bot.store;

import app.copydesk.bot.jobs.MessageRef;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replies in memory. */
final class MemoryReplies implements Replies {
  private final Cache<MessageRef, List<PostedReply>> bySource;
  private final Cache<MessageRef, PostedReply> byReply;

  MemoryReplies(Keep keep) {
    bySource = keep.cache();
    byReply = keep.cache();
  }

  @Override
  public List<PostedReply> to(MessageRef source) {
    return Optional.ofNullable(bySource.getIfPresent(source)).orElse(List.of());
  }

  @Override
  public Optional<PostedReply> at(MessageRef reply) {
    return Optional.ofNullable(byReply.getIfPresent(reply));
  }

  @Override
  public void remember(PostedReply posted) {
    bySource
        .asMap()
        .merge(
            posted.source(),
            List.of(posted),
            (earlier, one) ->
                Stream.concat(
                        earlier.stream().filter(other -> !isSameSlot(other, posted)), one.stream())
                    .toList());
    byReply.put(posted.reply(), posted);
  }

  @Override
  public void forget(PostedReply posted) {
    bySource
        .asMap()
        .computeIfPresent(
            posted.source(),
            (source, replies) ->
                replies.stream().filter(other -> !isSameSlot(other, posted)).toList());
    byReply.invalidate(posted.reply());
  }

  private static boolean isSameSlot(PostedReply one, PostedReply other) {
    return one.position() == other.position() && one.part() == other.part();
  }
}
