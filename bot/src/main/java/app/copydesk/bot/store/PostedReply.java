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
 * @param sentences the length of its summary
 * @param content a hash of the article it shows; empty when it shows none
 */
public record PostedReply(
    MessageRef source, int position, Want part, MessageRef reply, int sentences, String content) {}
