package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.copydesk.nlp.text.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {
  private static final DocumentReader READER = DocumentReader.load();

  private static final String ADVISER =
      """
      rules:
        - id: style.adviser
          pattern: advisor|advisors
          message: We write adviser, not {}.
          tier: note
          suggestion: adviser
          fires: The advisor left.
          passes: The adviser left.
      """;

  @TempDir private Path folder;

  private void write(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve(name), yaml);
  }

  private HouseRules prove() {
    return HouseRules.prove(RuleFiles.in(folder), READER);
  }

  /** The mistakes, each without the folder's name. */
  private List<String> mistakes() {
    RuleException refused = catchThrowableOfType(RuleException.class, this::prove);
    assertThat(refused).as("the rules are accepted").isNotNull();
    return refused.mistakes().stream().map(mistake -> mistake.replace(folder + "/", "")).toList();
  }

  private void refused(String yaml, String... mistakes) throws IOException {
    write("a.yml", yaml);
    assertThat(mistakes()).containsExactly(mistakes);
  }

  @Test
  void aRuleFindsItsWordsBesideTheBuiltInOnes() throws IOException {
    write("style.yml", ADVISER);
    HouseRules house = prove();
    String text = "The former advisor of the the minister left.";

    List<Finding> findings = new PhraseChecker(house).check(READER.read(text), Optional.empty());

    assertThat(house.size()).isEqualTo(1);
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("style.adviser", "grammar.doubled-word");
    Finding finding = findings.get(0);
    assertThat(finding.span().of(text)).isEqualTo("advisor");
    assertThat(finding.message()).isEqualTo("We write adviser, not “advisor”.");
    assertThat(finding.suggestion()).contains("adviser");
    assertThat(finding.family()).isEqualTo(Finding.Family.STYLE);
    assertThat(finding.tier()).isEqualTo(Finding.Tier.NOTE);
  }

  @Test
  void theExampleOfTheDocumentationCanBeUsed() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "phrasing-rules.md"));
    int start = page.indexOf("```yaml\n") + 8;
    write("a.yml", page.substring(start, page.indexOf("```", start)));

    assertThat(prove().size()).isEqualTo(1);
  }

  @Test
  void whatOneRuleFindsDoesNotOverlap() throws IOException {
    write(
        "a.yml",
        """
        rules:
          - {id: a, tier: note, pattern: 'very? unique', message: No., fires: A unique bird.}
        """);

    assertThat(
            new PhraseChecker(prove())
                .check(READER.read("It was a very unique bird."), Optional.empty()))
        .hasSize(1);
  }

  @Test
  void aSuggestionMayBeToLeaveTheWordsOut() throws IOException {
    write("a.yml", ADVISER.replace("suggestion: adviser", "suggestion: \"\""));

    assertThat(prove().rules().get(0).suggestion()).contains("");
  }

  @Test
  void filesOfOtherSortsAndHiddenOnesAreLeftAlone() throws IOException {
    write("a.yaml", ADVISER);
    write("README.md", "no rules");
    write(".a.yml.swp", "no rules");
    Files.createDirectory(folder.resolve("old.yml"));

    assertThat(prove().size()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereHoldsNoRules() {
    RuleFiles none = RuleFiles.in(folder.resolve("none"));

    assertThat(HouseRules.prove(none, READER).size()).isZero();
    assertThat(none.version()).isEqualTo(HouseRules.NONE.version());
  }

  @Test
  void theVersionIsThatOfNamesAndContents() throws IOException {
    write("a.yml", ADVISER);
    String first = prove().version();
    assertThat(prove().version()).isEqualTo(first);

    write("a.yml", ADVISER.replace("We write", "We spell"));
    assertThat(prove().version()).isNotEqualTo(first);

    write("a.yml", ADVISER);
    assertThat(prove().version()).isEqualTo(first);
  }

  @Test
  void anUnknownKeyIsNamedWithThoseAccepted() throws IOException {
    refused(
        ADVISER.replace("suggestion:", "suggest:"),
        "a.yml:6: rule style.adviser: there is no key suggest; accepted are id, pattern, message,"
            + " tier, family, suggestion, speech, fires, passes");
    refused(
        ADVISER + "formula: [surface area]\n",
        "a.yml:9: there is no key formula; accepted are rules, formulas");
  }

  @Test
  void aBadTierFamilyOrIdIsNamedWithWhatIsAccepted() throws IOException {
    refused(
        """
        rules:
          - id: Style Adviser
            pattern: advisor
            message: No.
            tier: warning
            family: spelling
            speech: yes
            fires: The advisor left.
        """,
        "a.yml:2: rule Style Adviser: id is \"Style Adviser\"; accepted are small letters, digits,"
            + " dots and hyphens, such as style.per-cent",
        "a.yml:5: rule Style Adviser: tier is \"warning\"; accepted are defect, query, note",
        "a.yml:6: rule Style Adviser: family is \"spelling\"; accepted are wording, grammar,"
            + " quotes, names, attribution, claims, dates_numbers, tone, meaning, style",
        "a.yml:7: rule Style Adviser: speech is \"yes\"; accepted are true, false");
  }

  @Test
  void whatIsMissingEmptyOrTwiceIsNamed() throws IOException {
    refused(
        """
        rules:
          - message:
            pattern: []
            tier: note
            tier: query
            fires: [[The advisor left.]]
        """,
        "a.yml:2: id is missing",
        "a.yml:2: message is empty",
        "a.yml:3: pattern is empty",
        "a.yml:5: tier stands here twice; keep one",
        "a.yml:6: fires is no text; put it in quotation marks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '#',
      value = {
        "the? old? = it matches nothing at all: the? old?",
        "old { pier = { is not closed by }",
        "old pier } = } stands where nothing is open",
        "old ..20 pier = ..20 is no gap; accepted are ..1 to ..8",
        "<make clear = <make has one angle bracket",
        "old||new = old||new has an empty place beside |",
        "e-mail|mail = e-mail is several words and cannot stand beside |; write one more pattern",
        "the “old” pier = nothing is matched across a quotation mark: \"old\""
      })
  void aBadPatternIsNamedWithWhatIsWrong(String pattern, String why) throws IOException {
    refused(
        ADVISER.replace("pattern: advisor|advisors", "pattern: '" + pattern + "'"),
        "a.yml:3: rule style.adviser: pattern: " + why);
  }

  @Test
  void aPatternThatCostsTooMuchIsRefused() throws IOException {
    write("a.yml", ADVISER.replace("advisor|advisors", "a ..8 b ..8 c ..8 d ..8 e"));

    assertThat(mistakes()).singleElement().asString().contains("too many gaps");
  }

  @Test
  void anExampleThatDoesNotBearTheRuleOutIsNamedWithItsLine() throws IOException {
    refused(
        """
        rules:
          - id: style.adviser
            pattern: advisor
            message: No.
            tier: note
            fires:
              - The advisor left.
              - The advisors left.
            passes:
              - The advisor stayed.
        """,
        "a.yml:8: rule style.adviser finds nothing here, and should: The advisors left.",
        "a.yml:10: rule style.adviser finds something here, and should not: The advisor stayed.");
  }

  @Test
  void theIdsOfAllFilesAndOfTheBuiltInRulesDiffer() throws IOException {
    write("a.yml", ADVISER);
    write("b.yml", "\n" + ADVISER);
    write("c.yml", ADVISER.replace("style.adviser", "grammar.its-own"));

    assertThat(mistakes())
        .containsExactly(
            "b.yml:3: the id style.adviser is taken by a.yml:2",
            "c.yml:2: the id grammar.its-own is taken by a rule of Copydesk’s own");
  }

  @Test
  void aFileThatIsNoRuleFileIsNamed() throws IOException {
    refused(
        "",
        "a.yml:1: the file is empty; a rule file begins with \"rules:\" or"
            + " \"formulas:\" and lists them below it");
    refused(
        "# later\n",
        "a.yml:1: the file is empty; a rule file begins with \"rules:\" or"
            + " \"formulas:\" and lists them below it");
    refused(
        "- a\n",
        "a.yml:1: this is no rule file; a rule file begins with \"rules:\" or"
            + " \"formulas:\" and lists them below it");
    refused("rules: []\n", "a.yml:1: rules is no list of rules; each begins with \"- id:\"");
    refused("rules:\n  - advisor\n", "a.yml:2: this is no rule; each begins with \"- id:\"");
  }

  @Test
  void aColonInABareTextIsToldToNeedMarks() throws IOException {
    write("a.yml", "rules:\n  - id: a\n    message: We write colour: not color\n");

    assertThat(mistakes())
        .containsExactly(
            "a.yml:3: not readable as YAML: mapping values are not allowed here; put the text in quotation marks");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws IOException {
    write("a.yml", "rules:\n  - id: \"a\n    tier: note\n");
    write("b.yml", "rules:\n\n  - id: a\u0001\n");
    write("c.yml", "rules:\n\t- id: a\n");
    write("d.yml", "[".repeat(10_000));

    List<String> mistakes = mistakes();

    assertThat(mistakes).hasSize(4).allMatch(mistake -> mistake.contains("not readable as YAML"));
    assertThat(mistakes.get(1)).startsWith("b.yml:3: ").endsWith("it holds the character U+0001");
    assertThat(mistakes.get(2)).startsWith("c.yml:2: ");
  }

  @Test
  void aFileInAnotherEncodingIsNamedWithTheLine() throws IOException {
    byte[] latin = ADVISER.replace("left", "fiancé").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("a.yml"), latin);

    assertThat(mistakes()).containsExactly("a.yml:7: not UTF-8; save the file in that encoding");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yml"), folder.resolve("gone"));
    assertThat(mistakes()).containsExactly("a.yml: cannot be read: there is no such file");

    Files.delete(folder.resolve("a.yml"));
    Files.write(folder.resolve("a.yml"), new byte[1_000_001]);
    assertThat(mistakes()).containsExactly("a.yml: larger than 1 MB");
  }

  @Test
  void theMistakesOfAllFilesAreToldTogether() throws IOException {
    write("a.yml", ADVISER.replace("tier: note", "tier: bad"));
    write("b.yml", "rules: [");
    write("c.yml", ADVISER.replace("The advisor left", "The adviser left"));

    assertThat(mistakes()).hasSize(3);
  }
}
