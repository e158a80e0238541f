package app.copydesk.bot.web.guard;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers of a name service from a file: {@code name<TAB>address,address|next answer} a line,
 * {@code *} for any other name, {@code NXDOMAIN} for no such name, {@code EMPTY} for no address;
 * {@code #} begins a comment. The last answer is repeated. Not thread-safe.
 */
final class FixtureNames implements Names {
  private final Map<String, List<List<String>>> answers = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  /**
   * @throws IllegalArgumentException for a line that cannot be read, with its number
   */
  FixtureNames(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IllegalArgumentException("line " + (i + 1) + ": a name, a tab and its answers");
      }
      List<List<String>> all = new ArrayList<>();
      for (String answer : line.substring(tab + 1).strip().split("\\|", -1)) {
        all.add(List.of(answer.split(",", -1)));
      }
      answers.put(line.substring(0, tab), all);
    }
  }

  /** The names the file lists one by one. */
  Set<String> names() {
    return answers.keySet();
  }

  /** Every name begins again with its first answer. */
  void rewind() {
    asked.clear();
  }

  @Override
  public List<Address> lookUp(String host) throws UnknownHostException {
    List<List<String>> all = answers.getOrDefault(host, answers.getOrDefault("*", List.of()));
    if (all.isEmpty()) {
      throw new UnknownHostException(host);
    }
    int time = asked.merge(host, 1, Integer::sum);
    List<Address> addresses = new ArrayList<>();
    for (String answer : all.get(Math.min(time, all.size()) - 1)) {
      switch (answer.strip()) {
        case "NXDOMAIN" -> throw new UnknownHostException(host);
        case "EMPTY" -> {}
        default -> addresses.add(address(answer.strip()));
      }
    }
    return addresses;
  }

  private static Address address(String text) {
    return Address.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
  }
}
