package app.copydesk.bot.desk;

/**
 * What Slack itself shows of a link.
 *
 * @param title as the page gives it; empty when there is none
 * @param description the same
 */
public record Preview(String title, String description) {
  private static final int MAX_TITLE = 150;
  private static final int MAX_DESCRIPTION = 350;

  /** The preview in words, said to be no more than that. */
  String words() {
    String shown = cut(title, MAX_TITLE);
    String more = cut(description, MAX_DESCRIPTION);
    return "Preview only: " + shown + (shown.isEmpty() || more.isEmpty() ? "" : " – ") + more;
  }

  private static String cut(String text, int most) {
    String folded = text.replaceAll("\\s+", " ").strip();
    return folded.length() <= most
        ? folded
        : folded.substring(0, folded.offsetByCodePoints(0, folded.codePointCount(0, most) - 1))
            + "…";
  }
}
