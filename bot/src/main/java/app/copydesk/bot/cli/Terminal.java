package app.copydesk.bot.cli;

import java.util.Map;

/**
 * What the terminal can show.
 *
 * @param columns how many columns a line has
 * @param styled true when bold and colour may be used
 */
record Terminal(int columns, boolean styled) {
  private static final int DEFAULT_COLUMNS = 80;

  /** Narrower than this nothing can be read; wider than this a line is hard to follow. */
  private static final int MIN_COLUMNS = 30;

  private static final int MAX_COLUMNS = 100;

  /**
   * Reads {@code COLUMNS}, {@code NO_COLOR} (any value but the empty one: no colour, as
   * no-color.org has it) and {@code TERM} from the environment.
   *
   * @param interactive true when a person sits at the other end
   */
  static Terminal of(Map<String, String> environment, boolean interactive) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(columns(environment.getOrDefault("COLUMNS", "")), interactive && !plain);
  }

  private static int columns(String said) {
    if (!said.matches("[1-9][0-9]{0,4}")) {
      return DEFAULT_COLUMNS;
    }
    return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Integer.parseInt(said)));
  }

  String bold(String text) {
    return sgr("1", text);
  }

  String faint(String text) {
    return sgr("2", text);
  }

  String red(String text) {
    return sgr("1;31", text);
  }

  String yellow(String text) {
    return sgr("1;33", text);
  }

  String green(String text) {
    return sgr("32", text);
  }

  private String sgr(String code, String text) {
    return styled && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
