package app.copydesk.bot.desk;

import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.Want;
import app.copydesk.bot.reply.Origin;
import app.copydesk.bot.reply.PhrasingList;
import app.copydesk.bot.reply.QuoteList;
import app.copydesk.bot.reply.Reply;
import app.copydesk.bot.reply.Silenced;
import app.copydesk.bot.store.Analyses;
import app.copydesk.bot.store.ChannelSettings;
import app.copydesk.bot.store.PostedReply;
import app.copydesk.bot.store.Silences;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Analysis;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides what is answered about an article that was read. Safe to share between threads. */
final class Editor {
  private final Analyses analyses;
  private final Silences silences;
  private final ChannelSettings channels;

  Editor(Analyses analyses, Silences silences, ChannelSettings channels) {
    this.analyses = analyses;
    this.silences = silences;
    this.channels = channels;
  }

  /**
   * An answer to be posted.
   *
   * @param sentences the length of the summary; 0 when it shows no article
   * @param content the hash of the article it shows; else the words themselves
   */
  record Draft(Answer answer, int sentences, String content) {
    static Draft of(String words) {
      return new Draft(new Answer.Words(words), 0, words);
    }
  }

  /**
   * Writes one part.
   *
   * @param asked the length of the summary, where it was chosen
   * @param earlier what is there in its place, whose length is kept
   */
  Draft write(
      Reading.Page page,
      Want part,
      OptionalInt asked,
      MessageRef source,
      int position,
      Optional<PostedReply> earlier) {
    Analysis analysis =
        Silenced.leaveOut(analyses.of(page.article()), mark -> silences.isSilenced(source, mark));
    Optional<String> declined = Reply.declined(analysis);
    if (declined.isPresent()) {
      return Draft.of(declined.get());
    }
    int sentences =
        asked.orElseGet(
            () ->
                earlier
                    .map(PostedReply::sentences)
                    .filter(count -> count > 0)
                    .orElseGet(() -> channels.sentences(source.channel())));
    Reply reply = Reply.of(analysis, Origin.of(page), sentences);
    Answer.Handle handle = new Answer.Handle(source, position, sentences);
    Answer answer =
        switch (part) {
          case REPLY, SUMMARY -> new Answer.Whole(reply, handle, part == Want.SUMMARY);
          case QUOTES -> new Answer.Quotes(reply.headline().title(), QuoteList.of(analysis));
          case PHRASING ->
              new Answer.Phrasing(reply.headline().title(), PhrasingList.of(analysis), handle);
        };
    return new Draft(answer, sentences, Analyses.contentHash(page.article()));
  }
}
