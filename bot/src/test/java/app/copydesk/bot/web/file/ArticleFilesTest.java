package app.copydesk.bot.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTest {
  private static final byte[] TEXT =
      "Bridge to close\n\nThe council voted on Monday to close the old bridge for a year.\n"
          .getBytes(StandardCharsets.UTF_8);

  private static Reading.Unreadable unreadable(String name, byte[] bytes) {
    return (Reading.Unreadable) ArticleFiles.read(name, bytes);
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.md", "a", "standard input", "A.TXT"})
  void textIsRead(String name) {
    assertThat(ArticleFiles.read(name, TEXT))
        .isInstanceOfSatisfying(
            Reading.Page.class,
            page -> assertThat(page.article().title()).isEqualTo("Bridge to close"));
  }

  @Test
  void aSavedPageIsReadAsAPageIs() {
    String sentence =
        "The council voted on Monday, page %d, to close the old bridge for a whole year of repairs. ";
    StringBuilder html =
        new StringBuilder(
            "<title>Bridge to close</title><h1>Bridge to close</h1><p class=byline>By Ada Byron</p>");
    for (int i = 0; i < 12; i++) {
      html.append("<p>").append(sentence.formatted(i)).append(sentence.formatted(i + 100));
    }
    Reading reading = ArticleFiles.read("a.html", html.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Page.class,
            page -> {
              assertThat(page.article().title()).isEqualTo("Bridge to close");
              assertThat(page.byline()).contains("Ada Byron");
              assertThat(page.article().text())
                  .startsWith("The council voted")
                  .doesNotContain("<p>");
            });
    assertThat(unreadable("a.html", TEXT).reason()).isEqualTo(Reading.Reason.NOT_AN_ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, a.png is a .png file; the files read are",
    "a.pdf, a.pdf is no .pdf file inside",
    "a.docx, a.docx is no .docx file inside"
  })
  void otherFilesAreRefusedInWords(String name, String words) {
    assertThat(unreadable(name, TEXT).words()).startsWith(words).endsWith(".");
  }

  @Test
  void theBeginningOfALockedArticleIsSaidToBeNoMore() {
    String html =
        "<h1>Bridge to close</h1><p>The council voted to close the bridge.</p><div>Subscribe to continue reading</div>";
    assertThat(unreadable("a.html", html.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Reading.Unreadable(
                Reading.Reason.WALLED,
                "a.html holds only the first 7 words of its article; the rest is for subscribers."));
  }

  @Test
  void anOldWordFileIsSaidToBeOne() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    assertThat(unreadable("a.doc", old).words()).contains("old Word file");
  }

  @Test
  void moreThanTwentyMegabytesAreNotRead() {
    assertThat(unreadable("a.pdf", new byte[ArticleFiles.MAX_BYTES + 1]).words())
        .isEqualTo("a.pdf is larger than 20 MB, the most that is read.");
    assertThat(unreadable("a.txt", new byte[5_000_001]).words())
        .isEqualTo("a.txt is larger than 5 MB, the most that is read.");
    assertThat(unreadable("a.html", new byte[5_000_001]).words())
        .isEqualTo("a.html is larger than 5 MB, the most that is read.");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, application/pdf, true",
    "a.DOCX, '', true",
    "a.html, text/html, true",
    "notes, text/plain, true",
    "a.png, image/png, false",
    "a, '', false"
  })
  void whichFilesAreReadUnasked(String name, String type, boolean isRead) {
    assertThat(ArticleFiles.isReadable(name, type)).isEqualTo(isRead);
  }
}
