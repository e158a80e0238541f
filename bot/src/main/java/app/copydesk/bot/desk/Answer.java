package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.reply.PhrasingList;
import app.copydesk.bot.reply.QuoteList;
import app.copydesk.bot.reply.Reply;

/** What is posted beneath a message. */
public sealed interface Answer {

  /**
   * The reply to an article.
   *
   * @param reply what it says
   * @param handle what its buttons are about
   * @param summaryOnly true when only the summary was asked for
   */
  record Whole(Reply reply, Handle handle, boolean summaryOnly) implements Answer {}

  /** Every quote of the article called {@code title}. */
  record Quotes(String title, QuoteList quotes) implements Answer {}

  /**
   * Everything to look at twice in the article called {@code title}; its buttons know {@code
   * handle}.
   */
  record Phrasing(String title, PhrasingList phrasing, Handle handle) implements Answer {}

  /** A sentence or two to the person who asked. */
  record Words(String words) implements Answer {}

  /**
   * What a button is about, so that it works however long after.
   *
   * @param source the message that was answered
   * @param position which of its articles, from 0
   * @param sentences the length of the summary shown
   */
  record Handle(MessageRef source, int position, int sentences) {}
}
