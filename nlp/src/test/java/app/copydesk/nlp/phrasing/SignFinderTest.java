package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand where others are usual. */
class SignFinderTest {
  /** Less is chance. */
  private static final double CLEAR = 2;

  private static List<Sign> signs(String text) {
    return SignFinder.find(Desk.read(text), List.of());
  }

  /** The clear signs in {@code text}, as "words for usual ones". */
  private static List<String> clear(String text) {
    return signs(text).stream()
        .filter(sign -> sign.bits() >= CLEAR)
        .map(sign -> sign.span().of(text) + " for " + sign.usual())
        .toList();
  }

  @Test
  void aWordBesideOneThatGoesWithItsSynonymIsASign() {
    assertThat(clear("The bosom cancer had spread to the bone."))
        .contains("bosom cancer for breast cancer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two towns signed a mutual aid pact.",
        "The train was unable to arrive on time.",
        "She won a silver medallist's bouquet and a lawyer's thanks.",
        "The opposition leader called for a general election.",
        "Officers were called to the high street and closed the main road.",
        "The central bank may raise interest rates again in September."
      })
  void ordinaryCopyHasNoClearSign(String text) {
    assertThat(clear(text)).isEmpty();
  }

  @Test
  void namesAreNoSigns() {
    assertThat(signs("He met Bosom Malignancy and Lone Coin.")).isEmpty();
  }

  @Test
  void aWordCountsOnceByItsStrongestSign() {
    String text = "The bosom malignancy grew. ";

    assertThat(signs(text.repeat(3))).hasSameSizeAs(signs(text));
  }

  @Test
  void whatIsAFindingIsNoSignToo() {
    String text = "The state brought back the demise penalty.";
    List<Finding> findings = Desk.findings(text);

    assertThat(findings).extracting(Finding::rule).containsExactly(FormulaCheck.RULE);
    assertThat(SignFinder.find(Desk.read(text), findings))
        .noneMatch(sign -> findings.get(0).span().overlaps(sign.span()));
  }

  @Test
  void oneSignHasNoMoreThanTwoBitsAndAHalf() {
    assertThat(signs("Scans found a bosom malignancy, a counterfeit consciousness and lone money."))
        .isNotEmpty()
        .allMatch(sign -> sign.bits() > 0 && sign.bits() <= 2.5);
  }

  @Test
  void whatGoesWithTheWordBesideItIsNoSign() {
    assertThat(clear("The gig takes place at the weekend.")).isEmpty();
    assertThat(signs("She kept her bosom friend."))
        .extracting(Sign::usual)
        .doesNotContain("breast friend");
  }

  @Test
  void aSmallWordBesideItTellsToo() {
    double alone = strongest("Guardianship, they said.");

    assertThat(strongest("He was kept in guardianship.")).isGreaterThan(alone);
  }

  private static double strongest(String text) {
    return signs(text).stream().mapToDouble(Sign::bits).max().orElse(0);
  }
}
