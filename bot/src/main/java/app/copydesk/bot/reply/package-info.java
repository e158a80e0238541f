/**
 * What Copydesk says about an article, as data: which sentences, quotes, speakers and findings are
 * shown, in which order, with their paragraphs. Start at {@link Reply}. Pure: no Slack and no
 * terminal; the views draw it. Every string in here is safe to show: one line, no control, bidi or
 * invisible characters; it still has to be escaped for where it is drawn.
 */
@NullMarked
package app.copydesk.bot.reply;

import org.jspecify.annotations.NullMarked;
