package app.copydesk.bot.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values by dotted path, the environment's before the file's. Not safe to share. */
final class Values {
  private static final String PREFIX = "COPYDESK_";
  private static final Pattern LIFETIME = Pattern.compile("(\\d{1,6})\\s*([smhd])");

  private final Map<String, Entry> file;
  private final Map<String, String> environment;
  private final TreeSet<String> known = new TreeSet<>();

  Values(Map<String, Entry> file, Map<String, String> environment) {
    this.file = Map.copyOf(file);
    this.environment = new HashMap<>(environment);
  }

  int integer(String path, int otherwise, int least, int most) {
    return find(path)
        .map(
            entry -> {
              try {
                int value = Integer.parseInt(entry.value().strip());
                if (value >= least && value <= most) {
                  return value;
                }
              } catch (NumberFormatException notANumber) {
                throw unacceptable(path, entry, range(least, most));
              }
              throw unacceptable(path, entry, range(least, most));
            })
        .orElse(otherwise);
  }

  String words(String path, String otherwise, Pattern accepted, String acceptedInWords) {
    return find(path)
        .map(
            entry -> {
              if (!accepted.matcher(entry.value()).matches()) {
                throw unacceptable(path, entry, acceptedInWords);
              }
              return entry.value();
            })
        .orElse(otherwise);
  }

  List<String> list(String path, Pattern accepted, String acceptedInWords) {
    return find(path)
        .map(
            entry -> {
              List<String> values =
                  entry.values().stream().filter(value -> !value.isBlank()).toList();
              if (!values.stream().allMatch(value -> accepted.matcher(value).matches())) {
                throw unacceptable(path, entry, acceptedInWords);
              }
              return values;
            })
        .orElse(List.of());
  }

  Duration lifetime(String path, Duration otherwise) {
    return find(path)
        .map(
            entry -> {
              Matcher match = LIFETIME.matcher(entry.value().strip());
              if (!match.matches() || Long.parseLong(match.group(1)) == 0) {
                throw unacceptable(path, entry, "a number and s, m, h or d, such as 90s, 12h, 7d");
              }
              long number = Long.parseLong(match.group(1));
              return switch (match.group(2)) {
                case "s" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
              };
            })
        .orElse(otherwise);
  }

  /**
   * Stops at the first key of the file or the environment that nobody asked for; a variable counts
   * when it begins like one of the groups.
   */
  void refuseUnknown() {
    file.forEach(
        (path, entry) -> {
          if (!known.contains(path)) {
            throw new SettingsException(
                entry.place() + ": there is no setting " + path + "; " + neighbours(path));
          }
        });
    environment.keySet().stream()
        .filter(name -> groups().stream().anyMatch(g -> name.startsWith(variable(g) + "_")))
        .filter(name -> known.stream().noneMatch(path -> variable(path).equals(name)))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new SettingsException(
                  name
                      + ": there is no such setting; accepted are "
                      + known.stream()
                          .map(Values::variable)
                          .filter(other -> other.startsWith(firstTwoWords(name)))
                          .collect(Collectors.joining(", ")));
            });
  }

  private Optional<Entry> find(String path) {
    known.add(path);
    String variable = variable(path);
    String set = environment.get(variable);
    if (set != null) {
      return Optional.of(
          new Entry(Arrays.stream(set.split(",", -1)).map(String::strip).toList(), variable));
    }
    return Optional.ofNullable(file.get(path));
  }

  private static String variable(String path) {
    return PREFIX + path.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private Set<String> groups() {
    return known.stream()
        .map(path -> path.substring(0, path.indexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "COPYDESK_WORK_" of "COPYDESK_WORK_THREAD". */
  private static String firstTwoWords(String variable) {
    return variable.substring(0, variable.indexOf('_', PREFIX.length()) + 1);
  }

  private static String range(int least, int most) {
    return String.format(Locale.ROOT, "a whole number from %d to %d", least, most);
  }

  private static SettingsException unacceptable(String path, Entry entry, String accepted) {
    return new SettingsException(
        entry.place() + ": " + path + " is \"" + entry.value() + "\"; accepted is " + accepted);
  }

  /** The settings in the same group, or the groups. */
  private String neighbours(String path) {
    String group = path.contains(".") ? path.substring(0, path.lastIndexOf('.') + 1) : "";
    List<String> same = known.stream().filter(name -> name.startsWith(group)).toList();
    return same.isEmpty() || group.isEmpty()
        ? "accepted are " + String.join(", ", groups())
        : "accepted are " + String.join(", ", same);
  }
}
