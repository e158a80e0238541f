package app.copydesk.nlp.phrasing;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A rule file: YAML with the keys {@code rules}, a list of rules, and {@code formulas}, a list of
 * set phrases; either is enough. Holds what could be used.
 */
final class RuleFile {
  private static final String FORM =
      "a rule file begins with \"rules:\" or \"formulas:\" and lists them below it";

  private static final List<String> KEYS = List.of("rules", "formulas");

  private final String name;
  private final Formula.Origin origin;
  private final Consumer<Mistake> mistakes;
  private final List<Rule> rules = new ArrayList<>();
  private final List<GuardedPhrase> formulas = new ArrayList<>();

  private RuleFile(String name, Formula.Origin origin, Consumer<Mistake> mistakes) {
    this.name = name;
    this.origin = origin;
    this.mistakes = mistakes;
  }

  /**
   * Reads {@code yaml}.
   *
   * @param name the file's name, for messages
   * @param origin whose formulas are in it
   * @param mistakes is given each mistake
   */
  static RuleFile read(
      String name, String yaml, Formula.Origin origin, Consumer<Mistake> mistakes) {
    RuleFile file = new RuleFile(name, origin, mistakes);
    try {
      file.read(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      file.mistake(line, "not readable as YAML: " + e.getProblem() + hint(e.getProblem()));
    } catch (ReaderException e) {
      int line = 1 + (int) yaml.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      file.mistake(line, "not readable as YAML: it holds the character " + hex(e.getCodePoint()));
    } catch (YAMLException e) {
      file.mistake(1, "not readable as YAML: " + e.getMessage());
    }
    return file;
  }

  /** What a problem of the YAML reader mostly comes from. */
  private static String hint(String problem) {
    return problem.contains("mapping values are not allowed")
            || (problem.contains("cannot start any token") && !problem.contains("TAB"))
        ? "; put the text in quotation marks"
        : "";
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  List<GuardedPhrase> formulas() {
    return List.copyOf(formulas);
  }

  /** A file beside the code. */
  static RuleFile resource(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the rule file " + name + " is not on the classpath");
      }
      List<Mistake> mistakes = new ArrayList<>();
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      RuleFile file = read(name, yaml, Formula.Origin.BUILT_IN, mistakes::add);
      if (!mistakes.isEmpty()) {
        throw new RuleException(mistakes);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the rule file " + name + " cannot be read", e);
    }
  }

  private void read(@Nullable Node root) {
    if (root == null) {
      mistake(1, "the file is empty; " + FORM);
      return;
    }
    if (!(root instanceof MappingNode file)) {
      mistake(line(root), "this is no rule file; " + FORM);
      return;
    }
    Set<String> listed = new HashSet<>();
    for (NodeTuple entry : file.getValue()) {
      String key = text(entry.getKeyNode());
      int line = line(entry.getKeyNode());
      if (!KEYS.contains(key)) {
        mistake(line, "there is no key " + key + "; accepted are " + String.join(", ", KEYS));
      } else if (!listed.add(key)) {
        mistake(line, key + " stands here twice; keep one list");
      } else if (key.equals("rules")) {
        rules(line, entry.getValueNode());
      } else {
        formulas(line, entry.getValueNode());
      }
    }
    if (listed.isEmpty()) {
      mistake(line(root), "there are no rules; " + FORM);
    }
  }

  private void rules(int line, Node value) {
    if (!(value instanceof SequenceNode list) || list.getValue().isEmpty()) {
      mistake(line, "rules is no list of rules; each begins with \"- id:\"");
      return;
    }
    for (Node node : list.getValue()) {
      if (node instanceof MappingNode mapping) {
        new WrittenRule(name, mapping, mistakes).rule().ifPresent(rules::add);
      } else {
        mistake(line(node), "this is no rule; each begins with \"- id:\"");
      }
    }
  }

  private void formulas(int line, Node value) {
    if (!(value instanceof SequenceNode list) || list.getValue().isEmpty()) {
      mistake(line, "formulas is no list of phrases, such as [surface area, data mining]");
      return;
    }
    for (Node node : list.getValue()) {
      new WrittenFormula(name, node, origin, mistakes).phrase().ifPresent(formulas::add);
    }
  }

  private void mistake(int line, String words) {
    mistakes.accept(new Mistake(new Mistake.Place(name, line), words));
  }

  private static String hex(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /** The line a node begins on, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The text of a plain value; what else stands there is named by its sort. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "a " + node.getNodeId();
  }
}
