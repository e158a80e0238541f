package app.copydesk.bot.web.guard;

/** What became of a link: it may be followed, or not and why. */
public sealed interface Decision permits Link, Refusal {}
