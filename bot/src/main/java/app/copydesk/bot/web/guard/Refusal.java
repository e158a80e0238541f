package app.copydesk.bot.web.guard;

/**
 * A link that is not followed.
 *
 * @param why a clause that completes "this link is not followed: …"
 */
public record Refusal(String why) implements Decision {}
