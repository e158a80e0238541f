package app.copydesk.bot.settings;

import java.util.List;

/**
 * A value as it was written.
 *
 * @param values one, or those of a list
 * @param place where, as an operator would look for it: "config/copydesk.yml:12" or the name of an
 *     environment variable
 */
record Entry(List<String> values, String place) {
  Entry {
    values = List.copyOf(values);
  }

  String value() {
    return String.join(",", values);
  }
}
