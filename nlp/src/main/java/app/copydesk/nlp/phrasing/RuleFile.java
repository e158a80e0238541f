package app.copydesk.nlp.phrasing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The rule files beside the code, in YAML. */
final class RuleFile {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private RuleFile() {}

  private record Written(@JsonProperty(required = true) List<Rule.Written> rules) {}

  static List<Rule> read(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the rule file " + name + " is not on the classpath");
      }
      return YAML.readValue(in, Written.class).rules().stream().map(Rule.Written::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the rule file " + name + " cannot be read", e);
    }
  }
}
