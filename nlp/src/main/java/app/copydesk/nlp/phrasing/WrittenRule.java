package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One rule as it stands in its file. Reads all of it, so that all its mistakes are told at once.
 */
final class WrittenRule {
  private static final List<String> KEYS =
      List.of(
          "id", "pattern", "message", "tier", "family", "suggestion", "speech", "fires", "passes");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private final String file;
  private final int line;
  private final Consumer<Mistake> mistakes;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private boolean sound = true;

  WrittenRule(String file, MappingNode written, Consumer<Mistake> mistakes) {
    this.file = file;
    this.line = RuleFile.line(written);
    this.mistakes = mistakes;
    for (NodeTuple entry : written.getValue()) {
      String key = RuleFile.text(entry.getKeyNode());
      int at = RuleFile.line(entry.getKeyNode());
      if (!KEYS.contains(key)) {
        mistake(at, "there is no key " + key + "; accepted are " + String.join(", ", KEYS));
      } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
        mistake(at, key + " stands here twice; keep one");
      }
    }
  }

  /** The rule; empty when there is a mistake in it. */
  Optional<Rule> rule() {
    Rule rule =
        new Rule(
            id(),
            place(line),
            values.containsKey("family")
                ? oneOf("family", Finding.Family.values(), Finding.Family.STYLE)
                : Finding.Family.STYLE,
            oneOf("tier", Finding.Tier.values(), Finding.Tier.NOTE),
            patterns(),
            text("message").orElse(""),
            suggestion(),
            values.containsKey("speech") && speech(),
            examples("fires"),
            values.containsKey("passes") ? examples("passes") : List.of());
    return sound ? Optional.of(rule) : Optional.empty();
  }

  private String id() {
    Optional<String> id = text("id");
    if (id.isPresent() && !ID.matcher(id.get()).matches()) {
      unacceptable("id", "small letters, digits, dots and hyphens, such as style.per-cent");
    }
    return id.orElse("");
  }

  private <E extends Enum<E>> E oneOf(String key, E[] accepted, E otherwise) {
    Optional<String> written = text(key);
    Optional<E> found =
        Arrays.stream(accepted).filter(e -> written.equals(Optional.of(name(e)))).findFirst();
    if (written.isPresent() && found.isEmpty()) {
      unacceptable(
          key, Arrays.stream(accepted).map(WrittenRule::name).collect(Collectors.joining(", ")));
    }
    return found.orElse(otherwise);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private boolean speech() {
    Optional<String> written = text("speech");
    if (written.isPresent() && !List.of("true", "false").contains(written.get())) {
      unacceptable("speech", "true, false");
    }
    return written.equals(Optional.of("true"));
  }

  /** An empty one in quotation marks is one: leave the words out. */
  private Optional<String> suggestion() {
    @Nullable Node node = values.get("suggestion");
    if (node == null) {
      return Optional.empty();
    }
    boolean empty = node instanceof ScalarNode && RuleFile.text(node).isEmpty();
    return empty && !node.getTag().equals(Tag.NULL) ? Optional.of("") : text("suggestion");
  }

  private List<TokenPattern> patterns() {
    List<TokenPattern> patterns = new ArrayList<>();
    for (Node node : list("pattern")) {
      try {
        patterns.add(TokenPattern.parse(RuleFile.text(node)));
      } catch (IllegalArgumentException e) {
        mistake(RuleFile.line(node), "pattern: " + e.getMessage());
      }
    }
    return patterns;
  }

  private List<Rule.Example> examples(String key) {
    return list(key).stream()
        .map(node -> new Rule.Example(RuleFile.text(node), place(RuleFile.line(node))))
        .toList();
  }

  /** The value of a key that must be there and be one text. */
  private Optional<String> text(String key) {
    @Nullable Node node = values.get(key);
    if (node == null) {
      mistake(line, key + " is missing");
      return Optional.empty();
    }
    return isText(key, node) ? Optional.of(RuleFile.text(node)) : Optional.empty();
  }

  /** The values of a key that must be there and be one text or a list of them. */
  private List<Node> list(String key) {
    @Nullable Node node = values.get(key);
    if (node == null) {
      mistake(line, key + " is missing");
      return List.of();
    }
    if (!(node instanceof SequenceNode list)) {
      return isText(key, node) ? List.of(node) : List.of();
    }
    if (list.getValue().isEmpty()) {
      mistake(RuleFile.line(node), key + " is empty");
    }
    return list.getValue().stream().filter(item -> isText(key, item)).toList();
  }

  private boolean isText(String key, Node node) {
    if (!(node instanceof ScalarNode)) {
      mistake(RuleFile.line(node), key + " is no text; put it in quotation marks");
      return false;
    }
    if (RuleFile.text(node).isEmpty()) {
      mistake(RuleFile.line(node), key + " is empty");
      return false;
    }
    return true;
  }

  private void unacceptable(String key, String accepted) {
    Stream.ofNullable(values.get(key))
        .forEach(
            node ->
                mistake(
                    RuleFile.line(node),
                    key + " is \"" + RuleFile.text(node) + "\"; accepted are " + accepted));
  }

  private void mistake(int at, String words) {
    sound = false;
    @Nullable Node id = values.get("id");
    String rule = id instanceof ScalarNode ? "rule " + RuleFile.text(id) + ": " : "";
    mistakes.accept(new Mistake(place(at), rule + words));
  }

  private Mistake.Place place(int at) {
    return new Mistake.Place(file, at);
  }
}
