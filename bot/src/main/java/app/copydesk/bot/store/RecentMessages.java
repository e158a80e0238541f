package app.copydesk.bot.store;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import java.util.Optional;

/** The messages of late, so that a reaction needs no call to Slack. Safe to share. */
public interface RecentMessages {

  /** The message at {@code ref}, as last heard of. */
  Optional<Message> find(MessageRef ref);

  /** Remembers {@code message} in place of what was there. */
  void remember(Message message);

  /** Forgets the message at {@code ref}. */
  void forget(MessageRef ref);
}
