package app.copydesk.bot.desk;

/** What is said when there is nothing to show. */
final class HelpWords {
  static final String NOT_FOUND =
      "I can’t see that message any more. Share the link or the text again and I’ll read it.";
  static final String INVITE =
      "I’m not in that conversation, so I can’t answer there. Type /invite @Copydesk in it and ask"
          + " again.";

  private HelpWords() {}

  static String nothingToRead(Subject.Rules rules) {
    return "There is no article in that. Give me a link, a text of at least "
        + rules.minWordsAsked()
        + " words, or a file.";
  }

  static String failed(String jobId) {
    return "Something went wrong while I read this. It is in my log as "
        + jobId
        + "; please try again in a minute.";
  }
}
