package app.copydesk.bot.desk;

import app.copydesk.bot.desk.Newsroom.OutOfReach;
import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Trigger;
import app.copydesk.bot.jobs.Want;
import app.copydesk.bot.metrics.Metrics;
import app.copydesk.bot.metrics.Metrics.Counter;
import app.copydesk.bot.store.PostedReply;
import app.copydesk.bot.store.Replies;
import java.util.Optional;

/** Posts answers beneath messages, and keeps account of them so that they can be rewritten. */
final class Postings {
  private final Newsroom newsroom;
  private final Replies replies;
  private final Metrics metrics;

  Postings(Newsroom newsroom, Replies replies, Metrics metrics) {
    this.newsroom = newsroom;
    this.replies = replies;
    this.metrics = metrics;
  }

  /** What was posted of the article at {@code position} of {@code message}. */
  Optional<PostedReply> of(Message message, int position, Want part) {
    return replies.to(message.ref()).stream()
        .filter(reply -> reply.position() == position && reply.part() == part)
        .findFirst();
  }

  /** Posts {@code draft}, or puts it in the place of what was posted for the same part. */
  void put(Trigger trigger, Message message, int position, Want part, Editor.Draft draft) {
    Optional<PostedReply> earlier = of(message, position, part);
    if (earlier.isEmpty() && part == Want.REPLY) {
      earlier = of(message, position, Want.SUMMARY);
      earlier.ifPresent(replies::forget);
    }
    MessageRef reply;
    if (earlier.isPresent() && newsroom.update(earlier.get().reply(), draft.answer())) {
      reply = earlier.get().reply();
      metrics.count(Counter.ANSWERS_UPDATED);
    } else {
      Optional<MessageRef> posted = answerOrTell(trigger, message, draft.answer());
      if (posted.isEmpty()) {
        return;
      }
      reply = posted.get();
    }
    replies.remember(
        new PostedReply(message.ref(), position, part, reply, draft.sentences(), draft.content()));
  }

  /**
   * Posts {@code answer}; where we may not post, whoever asked is told so, and nothing is posted.
   */
  Optional<MessageRef> answerOrTell(Trigger trigger, Message message, Answer answer) {
    try {
      Optional<MessageRef> posted = newsroom.answer(message, answer);
      posted.ifPresent(ref -> metrics.count(Counter.ANSWERS_POSTED));
      return posted;
    } catch (OutOfReach away) {
      if (trigger.kind().isAsked()) {
        newsroom.tell(trigger.user(), new Answer.Words(HelpWords.INVITE));
      }
      return Optional.empty();
    }
  }

  /** Deletes a reply. */
  void takeBack(PostedReply reply) {
    newsroom.delete(reply.reply());
    replies.forget(reply);
  }
}
