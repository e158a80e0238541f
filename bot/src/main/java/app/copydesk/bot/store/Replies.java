package app.copydesk.bot.store;

import app.copydesk.bot.jobs.MessageRef;
import java.util.List;
import java.util.Optional;

/** The answers that were posted, by the message they answer. Safe to share between threads. */
public interface Replies {

  /** The answers to {@code source}, in no particular order. */
  List<PostedReply> to(MessageRef source);

  /** The answer that was posted as {@code reply}. */
  Optional<PostedReply> at(MessageRef reply);

  /** Remembers {@code posted} in place of an earlier one for the same article and part. */
  void remember(PostedReply posted);

  /** Forgets {@code posted}. */
  void forget(PostedReply posted);
}
