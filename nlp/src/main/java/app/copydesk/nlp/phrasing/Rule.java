package app.copydesk.nlp.phrasing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a rule file: words to find, what to say about them, and the sentences that prove it.
 *
 * @param id its name, by which it can be silenced; what stands before the dot is mostly its family
 * @param family the sort of problem
 * @param tier how much it matters
 * @param find the patterns, any of which is enough
 * @param message why, in one sentence; {@code {}} stands for the words found
 * @param suggest what may be meant, where one answer fits every match
 * @param speech true to look inside quotation marks too
 * @param fires sentences in which it must find something
 * @param silent look-alikes in which it must not
 */
record Rule(
    String id,
    Finding.Family family,
    Finding.Tier tier,
    List<TokenPattern> find,
    String message,
    Optional<String> suggest,
    boolean speech,
    List<String> fires,
    List<String> silent) {

  Rule {
    find = List.copyOf(find);
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }

  String kind() {
    return id.substring(id.indexOf('.') + 1);
  }

  /** As it stands in the file. */
  record Written(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) Finding.Family family,
      @JsonProperty(required = true) Finding.Tier tier,
      @JsonProperty(required = true) List<String> find,
      @JsonProperty(required = true) String message,
      @Nullable String suggest,
      boolean speech,
      @JsonProperty(required = true) List<String> fires,
      @JsonProperty(required = true) List<String> silent) {

    Rule rule() {
      return new Rule(
          id,
          family,
          tier,
          find.stream().map(TokenPattern::parse).toList(),
          message,
          Optional.ofNullable(suggest),
          speech,
          fires,
          silent);
    }
  }
}
