package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.SharedFile;
import app.copydesk.bot.web.Reading;
import java.util.Optional;

/** The conversations, as the desk sees them. Calls block. Safe to share between threads. */
public interface Newsroom {

  /** The message at {@code ref}; empty when it is gone or out of sight. */
  Optional<Message> find(MessageRef ref);

  /**
   * Posts {@code answer} in the thread of {@code message} and returns where; empty when the message
   * is gone.
   *
   * @throws OutOfReach when Copydesk is not in that conversation
   */
  Optional<MessageRef> answer(Message message, Answer answer);

  /** Puts {@code answer} in place of what was posted at {@code ref}; false when that is gone. */
  boolean update(MessageRef ref, Answer answer);

  /** Deletes what was posted at {@code ref}, if it is still there. */
  void delete(MessageRef ref);

  /**
   * Posts in the channel that {@code user} asked for {@code what} to be read, to answer beneath it;
   * where Copydesk is not in the channel, in its conversation with {@code user}.
   */
  MessageRef open(MessageRef channel, String user, String what);

  /** Says {@code words} to {@code user} alone. */
  void tell(String user, Answer.Words words);

  /** What is shown of {@code url} beneath the message at {@code ref} without our help. */
  Optional<Preview> preview(MessageRef ref, String url);

  /** Reads a shared file. */
  Reading read(SharedFile file);

  /** Copydesk is not in the conversation. */
  final class OutOfReach extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutOfReach(String reason) {
      super(reason);
    }
  }
}
