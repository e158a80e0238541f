package app.copydesk.bot.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WordTextTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

  private static byte[] docx(String doctype, String body) throws IOException {
    String xml = HEAD.formatted(doctype) + body + "</w:body></w:document>";
    return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static String p(String runs) {
    return "<w:p><w:r>" + runs + "</w:r></w:p>";
  }

  private static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  private static Reading.Unreadable unreadable(byte[] bytes) {
    return (Reading.Unreadable) ArticleFiles.read("bridge.docx", bytes);
  }

  @Test
  void paragraphsAreReadAndTheFirstLineIsTheHeadline() throws IOException {
    byte[] bytes =
        docx(
            "",
            p(t("Council to close the bridge"))
                + p(t("The council voted on Monday ") + t("to close it &amp; the pier for a year."))
                + p("")
                + p(t("Nobody") + "<w:tab/>" + t("asked.")));
    Reading.Page page = (Reading.Page) ArticleFiles.read("bridge.docx", bytes);
    assertThat(page.article().title()).isEqualTo("Council to close the bridge");
    assertThat(page.article().text().strip())
        .isEqualTo(
            "The council voted on Monday to close it & the pier for a year.\n\nNobody asked.");
  }

  @Test
  void itReadsAsWithAllChangesAccepted() throws Exception {
    String changed =
        "<w:p><w:del><w:r><w:delText>five</w:delText></w:r></w:del><w:ins><w:r>"
            + t("six")
            + "</w:r></w:ins><w:r><w:instrText>PAGE</w:instrText>"
            + t(" bridges")
            + "</w:r></w:p>";
    assertThat(WordText.of(docx("", changed))).isEqualTo("six bridges");
  }

  @Test
  void whatWasMovedIsReadWhereItStandsNow() throws Exception {
    String moved =
        "<w:p><w:moveFrom><w:r>"
            + t("On Monday ")
            + "</w:r></w:moveFrom><w:r>"
            + t("the bridge closes")
            + "</w:r><w:moveTo><w:r>"
            + t(" on Monday")
            + "</w:r></w:moveTo></w:p>";
    assertThat(WordText.of(docx("", moved))).isEqualTo("the bridge closes on Monday");
  }

  @Test
  void aBoxWithTextDoesNotBreakTheSentenceItHangsOn() throws Exception {
    String boxed =
        "<w:p><w:r>"
            + t("The bridge closes ")
            + "<w:pict><w:txbxContent>"
            + p(t("Built in 1902."))
            + "</w:txbxContent></w:pict></w:r><w:r>"
            + t("on Monday.")
            + "</w:r></w:p>"
            + p(t("Nobody asked."));
    assertThat(WordText.of(docx("", boxed)))
        .isEqualTo("The bridge closes on Monday.\n\nBuilt in 1902.\n\nNobody asked.");
  }

  @Test
  void aFootNoteIsLeftOut() throws Exception {
    String noted =
        "<w:p><w:r>" + t("The bridge closes.") + "<w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    assertThat(WordText.of(docx("", noted))).isEqualTo("The bridge closes.");
  }

  @Test
  void aDrawingForOlderProgramsIsNotReadTwice() throws Exception {
    String drawing =
        "<w:p><mc:AlternateContent><mc:Choice><w:r>"
            + t("a box")
            + "</w:r></mc:Choice>"
            + "<mc:Fallback><w:r>"
            + t("a box")
            + "</w:r></mc:Fallback></mc:AlternateContent></w:p>";
    assertThat(WordText.of(docx("", drawing))).isEqualTo("a box");
  }

  @Test
  void entitiesAreNotFollowed() throws IOException {
    byte[] bytes = docx("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", p(t("&b;")));
    Reading reading = ArticleFiles.read("bridge.docx", bytes);
    assertThat(reading.toString()).doesNotContain("root:");
  }

  @Test
  void anotherArchiveIsNoWordDocument() throws IOException {
    assertThat(unreadable(zip("a.txt", new byte[10])).words())
        .contains("an archive, not a Word document");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[60_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(unreadable(bomb).reason()).isEqualTo(Reading.Reason.TOO_LARGE);
    assertThat(unreadable(zip("other", new byte[60_000_000])).reason())
        .isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @Test
  void halfAFileIsDamaged() throws IOException {
    byte[] whole = docx("", p(t("Council to close the bridge")));
    assertThat(unreadable(Arrays.copyOf(whole, whole.length / 2)).words()).contains("damaged");
    assertThat(
            unreadable(zip("word/document.xml", "<a><b>".getBytes(StandardCharsets.UTF_8))).words())
        .contains("damaged");
  }

  @Test
  void elementsInOneAnotherWithoutEndAreDamage() throws IOException {
    assertThat(unreadable(docx("", "<w:p>".repeat(1_000_000))).words()).contains("damaged");
  }

  @Test
  void aTextLongerThanATextFileMayBeIsNotRead() throws IOException {
    assertThat(unreadable(docx("", p(t("so on ".repeat(1_000_000))))).reason())
        .isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @Test
  void aDocumentWithoutTextIsSaidToHoldNone() throws IOException {
    assertThat(unreadable(docx("", p(""))).words()).isEqualTo("bridge.docx holds no text.");
  }
}
