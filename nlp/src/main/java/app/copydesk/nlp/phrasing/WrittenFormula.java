package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One set phrase as it stands in its file: a text, or the keys {@code phrase}, {@code also}, {@code
 * fires} and {@code passes}.
 */
final class WrittenFormula {
  private static final List<String> KEYS = List.of("phrase", "also", "fires", "passes");

  private final String file;
  private final Node written;
  private final Consumer<Mistake> mistakes;
  private final Formula.Origin origin;
  private final Map<String, Node> values = new HashMap<>();
  private boolean sound = true;

  WrittenFormula(String file, Node written, Formula.Origin origin, Consumer<Mistake> mistakes) {
    this.file = file;
    this.written = written;
    this.origin = origin;
    this.mistakes = mistakes;
  }

  /** The phrase; empty when there is a mistake in it. */
  Optional<GuardedPhrase> phrase() {
    if (written instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String key = RuleFile.text(entry.getKeyNode());
        if (!KEYS.contains(key)) {
          mistake(
              entry.getKeyNode(),
              "there is no key " + key + "; accepted are " + String.join(", ", KEYS));
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
          mistake(entry.getKeyNode(), key + " stands here twice; keep one");
        }
      }
    } else {
      values.put("phrase", written);
    }
    Optional<String> phrase = text();
    GuardedPhrase guarded =
        new GuardedPhrase(
            Formula.parse(phrase.orElse("no phrase"), origin),
            texts("also").stream()
                .map(node -> Formula.parse(RuleFile.text(node), Formula.Origin.ALLOWED))
                .toList(),
            examples("fires"),
            examples("passes"),
            place(written));
    return sound ? Optional.of(guarded) : Optional.empty();
  }

  private Optional<String> text() {
    @Nullable Node node = values.get("phrase");
    if (node == null) {
      mistake(written, "phrase is missing");
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode)) {
      mistake(node, "this is no phrase; write it as one text");
      return Optional.empty();
    }
    String text = RuleFile.text(node);
    if (text.isEmpty()) {
      mistake(node, "the phrase is empty");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private List<Rule.Example> examples(String key) {
    return texts(key).stream()
        .map(node -> new Rule.Example(RuleFile.text(node), place(node)))
        .toList();
  }

  /** One text or a list of them; none where the key is missing. */
  private List<Node> texts(String key) {
    @Nullable Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    List<Node> texts = new ArrayList<>();
    for (Node item : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
      if (item instanceof ScalarNode && !RuleFile.text(item).isEmpty()) {
        texts.add(item);
      } else {
        mistake(item, key + " is no text; put it in quotation marks");
      }
    }
    return texts;
  }

  private void mistake(Node node, String words) {
    sound = false;
    mistakes.accept(new Mistake(place(node), words));
  }

  private Mistake.Place place(Node node) {
    return new Mistake.Place(file, RuleFile.line(node));
  }
}
