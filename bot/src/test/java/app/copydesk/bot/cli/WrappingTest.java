package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static List<String> wrap(String text, int columns) {
    return Wrapping.wrap(text, columns, "", "", UnaryOperator.identity());
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(wrap("one two three four", 13)).containsExactly("one two three", "four");
  }

  @Test
  void aWordWiderThanTheLineIsBroken() {
    assertThat(wrap("a bcdefghijklmnop", 10)).containsExactly("a", "bcdefghijk", "lmnop");
  }

  @Test
  void wideLettersCountTwiceAndMarksNothing() {
    assertThat(wrap("日本語日本語", 10)).containsExactly("日本語日本", "語");
    assertThat(Wrapping.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void furtherLinesAreIndented() {
    assertThat(Wrapping.wrap("one two three", 12, "- ", "  ", String::toUpperCase))
        .containsExactly("- ONE TWO", "  THREE");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(wrap("", 20)).containsExactly("");
  }
}
