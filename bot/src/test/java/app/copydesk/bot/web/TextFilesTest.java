package app.copydesk.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTest {
  private static final String BODY =
      "The council voted on Monday to close the old bridge for a year.\nIt is not safe.\n";

  private static Article article(byte[] bytes) {
    return ((Reading.Page) TextFiles.read("a.txt", bytes)).article();
  }

  private static Reading.Reason refusal(String name, byte[] bytes) {
    return ((Reading.Unreadable) TextFiles.read(name, bytes)).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void theCharactersAreFoundWithoutAMark(String charset) {
    String text = "“Café” costs 5 €.";
    assertThat(article(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) {
    String text = "“Café” costs 5 €.";
    byte[] marked = ("\ufeff" + text).getBytes(Charset.forName(charset));
    assertThat(article(marked).text()).isEqualTo(text);
  }

  @Test
  void aHeadlineBecomesTheTitleAndLeavesBlanks() {
    Article article = TextFiles.article("Council closes bridge\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Council closes bridge");
    assertThat(article.text()).isEqualTo(" ".repeat(21) + "\n\n" + BODY);
  }

  @Test
  void aMarkdownHeadingIsAHeadlineWhateverItEndsWith() {
    assertThat(TextFiles.article("# It is over.\n\n" + BODY).title()).isEqualTo("It is over.");
  }

  @Test
  void aFirstSentenceIsNoHeadline() {
    assertThat(TextFiles.article("It is over.\n" + BODY).title()).isEmpty();
    assertThat(TextFiles.article("“It is over.”\n" + BODY).title()).isEmpty();
    assertThat(TextFiles.article(BODY).title()).isEmpty();
  }

  @Test
  void aTextOfShortLinesHasNoHeadline() {
    assertThat(TextFiles.article("Shopping for the weekend\neggs\nmilk\n").title()).isEmpty();
  }

  @Test
  void aFileWithoutTextIsRefused() {
    assertThat(refusal("a.txt", new byte[0])).isEqualTo(Reading.Reason.NOT_TEXT);
    assertThat(refusal("a.txt", new byte[] {' ', '\n'})).isEqualTo(Reading.Reason.NOT_TEXT);
  }

  @Test
  void whatIsNoTextOrTooLongIsRefused() {
    assertThat(refusal("a.txt", new byte[] {1, 2, 3, 0, 0, 0, 'P'}))
        .isEqualTo(Reading.Reason.NOT_TEXT);
    assertThat(refusal("a.txt", new byte[TextFiles.MAX_BYTES + 1]))
        .isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\ufeff", "--\n***"})
  void aFileWithoutWordsHoldsNoText(String text) {
    assertThat(TextFiles.read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Reading.Unreadable(Reading.Reason.NOT_TEXT, "a.txt holds no text."));
  }

  @Test
  void aLineOfSignsIsNoHeadline() {
    assertThat(TextFiles.article("---\n\n" + BODY).title()).isEmpty();
  }
}
