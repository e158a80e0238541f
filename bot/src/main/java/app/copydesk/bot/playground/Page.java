package app.copydesk.bot.playground;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page, empty on the last
 */
record Page<T>(List<T> items, String next) {

  /** Cuts out what {@code limit} and {@code cursor} ask for. */
  static <T> Page<T> of(List<T> all, Arguments arguments, int otherwise) {
    int limit = Math.max(1, Math.min(arguments.number("limit", otherwise), 1000));
    int from = arguments.text("cursor").map(Page::position).orElse(0);
    int to = Math.min(from + limit, all.size());
    return new Page<>(all.subList(Math.min(from, to), to), to < all.size() ? "page:" + to : "");
  }

  private static int position(String cursor) {
    try {
      return Integer.parseInt(cursor.replaceFirst("^page:", ""));
    } catch (NumberFormatException e) {
      throw new SlackError("invalid_cursor");
    }
  }
}
