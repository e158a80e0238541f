package app.copydesk.bot.store;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Want;

/**
 * A message Copydesk posted as an answer.
 *
 * @param source the message it answers
 * @param position which of that message's articles it is about, from 0
 * @param part what of the article it holds; there is at most one answer for each
 * @param reply where it is
 * @param sentences the length of its summary; 0 when it shows no article, or not known
 * @param content a hash of the article it shows, or the words that stand in its place; empty when
 *     not known
 */
public record PostedReply(
    MessageRef source, int position, Want part, MessageRef reply, int sentences, String content) {

  /** True when it says why there is no article. */
  public boolean isWordsOnly() {
    return sentences == 0 && !content.isEmpty();
  }
}
