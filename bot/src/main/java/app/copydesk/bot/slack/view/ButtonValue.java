package app.copydesk.bot.slack.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button knows of the reply it stands beneath, as text, so that it works after a restart.
 *
 * @param source the time stamp of the message that was answered, in the same channel
 * @param position which of its articles, from 0
 * @param sentences the length of the summary it asks for; 0 when it asks for none
 * @param summaryOnly true when the reply shows the summary alone
 */
public record ButtonValue(String source, int position, int sentences, boolean summaryOnly) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,12}\\.\\d{1,9})/(\\d{1,2})/([0-7])/([rs])");

  String text() {
    return source + "/" + position + "/" + sentences + "/" + (summaryOnly ? "s" : "r");
  }

  /** Reads what {@link #text} wrote; empty for anything else. */
  public static Optional<ButtonValue> of(String text) {
    Matcher match = TEXT.matcher(text);
    return match.matches()
        ? Optional.of(
            new ButtonValue(
                match.group(1),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                match.group(4).equals("s")))
        : Optional.empty();
  }
}
