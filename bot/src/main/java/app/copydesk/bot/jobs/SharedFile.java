package app.copydesk.bot.jobs;

/**
 * A file shared in Slack.
 *
 * @param id Slack's name for it
 * @param name its file name
 * @param type its media type ("text/plain"); empty when Slack has not said
 * @param bytes its size; 0 when Slack has not said
 * @param download where to get it, with the bot's token; empty when Slack has not said
 */
public record SharedFile(String id, String name, String type, long bytes, String download) {}
