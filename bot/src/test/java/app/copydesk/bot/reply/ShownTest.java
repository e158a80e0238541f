package app.copydesk.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShownTest {

  @Test
  void lineEndsBecomeSpaces() {
    assertThat(Shown.line("one\r\n two\tthree\u2028four")).isEqualTo("one two three four");
  }

  @Test
  void bidiOverridesAndInvisibleCharactersGo() {
    assertThat(Shown.line("a\u202Eb\u2066c\u200Bd\uFEFFe\u00ADf\u2060g")).isEqualTo("abcdefg");
  }

  @Test
  void terminalEscapesGo() {
    assertThat(Shown.line("a\u001B[31mb\u0000\u0007c\u009B")).isEqualTo("a[31mbc");
  }

  @Test
  void anEmojiFamilyStaysTogether() {
    assertThat(Shown.line("👩‍👩‍👧 here")).isEqualTo("👩‍👩‍👧 here");
  }

  @Test
  void aJoinerBetweenLettersGoes() {
    assertThat(Shown.line("a\u200Db")).isEqualTo("ab");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(Shown.line("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void aTowerOfMarksIsLevelled() {
    assertThat(Shown.line("e" + "\u0301".repeat(50))).isEqualTo("e" + "\u0301".repeat(3));
  }

  @Test
  void aLongLineIsCutBetweenWords() {
    assertThat(Shown.line("one two three four", 12)).isEqualTo("one two…");
  }

  @Test
  void aLongWordIsNotCutInsideAPair() {
    assertThat(Shown.line("😀".repeat(10), 8)).isEqualTo("😀😀😀…");
  }
}
