package app.copydesk.bot.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.web.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PdfTextTest {
  private static final List<String> LINES =
      List.of(
          "Council to close the old bridge",
          "",
          "The council voted on Monday to close the old bridge for a year of re-",
          "pairs, and the mayor said that nobody had asked her.",
          "",
          "Shops on both banks fear for their trade, which lives on those who walk",
          "across at noon.");

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] pdf(List<List<String>> pages, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.setLeading(14);
          content.beginText();
          content.newLineAtOffset(72, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(List<List<String>> pages) throws IOException {
    return pdf(pages, document -> {});
  }

  private static Reading.Unreadable unreadable(byte[] bytes) {
    return (Reading.Unreadable) ArticleFiles.read("bridge.pdf", bytes);
  }

  @Test
  void linesAreJoinedToParagraphsAndTheFirstIsTheHeadline() throws IOException {
    Reading.Page page = (Reading.Page) ArticleFiles.read("bridge.pdf", pdf(List.of(LINES)));
    assertThat(page.article().title()).isEqualTo("Council to close the old bridge");
    assertThat(page.article().text().strip().split("\n\n", -1))
        .containsExactly(
            "The council voted on Monday to close the old bridge for a year of repairs, and the mayor"
                + " said that nobody had asked her.",
            "Shops on both banks fear for their trade, which lives on those who walk across at noon.");
  }

  @Test
  void oneColumnIsReadAfterTheOther() throws IOException {
    List<String> left =
        List.of("The council voted on Monday to close", "the old bridge for a year of repairs,");
    List<String> right = List.of("and the mayor said that nobody had", "asked her.");
    byte[] bytes =
        pdf(
            List.of(),
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                column(content, 72, left);
                column(content, 320, right);
              }
            });
    Reading.Page page = (Reading.Page) ArticleFiles.read("bridge.pdf", bytes);
    assertThat(page.article().text().strip())
        .isEqualTo(
            "The council voted on Monday to close the old bridge for a year of repairs, and the mayor"
                + " said that nobody had asked her.");
  }

  private static void column(PDPageContentStream content, int x, List<String> lines)
      throws IOException {
    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
    content.setLeading(14);
    content.beginText();
    content.newLineAtOffset(x, 700);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  @Test
  void aFileIsAPdfWhateverItIsCalled() throws IOException {
    assertThat(ArticleFiles.read("bridge", pdf(List.of(LINES)))).isInstanceOf(Reading.Page.class);
  }

  @Test
  void aProtectedFileIsSaidToBeOne() throws IOException {
    byte[] bytes =
        pdf(
            List.of(LINES),
            document ->
                document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())));
    assertThat(unreadable(bytes).words())
        .isEqualTo("bridge.pdf is protected; please share it without protection.");
  }

  @Test
  void pagesWithoutTextAreSaidToBePictures() throws IOException {
    assertThat(unreadable(pdf(List.of(List.of(), List.of()))).words())
        .contains("pictures of pages");
  }

  @Test
  void moreThanTwoHundredPagesAreNotRead() throws IOException {
    Reading.Unreadable no = unreadable(pdf(Collections.nCopies(201, List.of("a"))));
    assertThat(no.reason()).isEqualTo(Reading.Reason.TOO_LARGE);
    assertThat(no.words()).contains("201 pages");
  }

  @Test
  void halfAFileAndAFileOfNothingAreDamaged() throws IOException {
    byte[] whole = pdf(List.of(LINES));
    assertThat(unreadable(Arrays.copyOf(whole, 200)).words()).contains("damaged");
    assertThat(unreadable("%PDF-1.7\nno more".getBytes(StandardCharsets.UTF_8)).words())
        .contains("damaged");
  }

  @Test
  void aBombIsFoundBeforeItGoesOff() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.UTF_8));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        packed.write(zeros);
      }
    }
    assertThat(out.size()).isLessThan(200_000);
    assertThat(unreadable(out.toByteArray()).reason()).isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @Test
  void whatIsPackedTwiceIsNotTouched() {
    String twice = "%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode /FlateDecode]>>\nstream\n";
    assertThat(unreadable(twice.getBytes(StandardCharsets.UTF_8)).words())
        .contains("packed in a way");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream\r", "stream  \n", "stream\r\n"})
  void aBombIsFoundHoweverTheLineBeforeItEnds(String keyword) throws IOException {
    byte[] bomb = zlib(new byte[100_000_000]);
    bomb[0] = 'x'; // the parser does not look at zlib's header
    bomb[1] = 'x';
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\n" + keyword));
    out.writeBytes(bomb);
    assertThat(unreadable(out.toByteArray()).reason()).isEqualTo(Reading.Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[/ASCIIHexDecode /Flate#44ecode]",
        "[/AHx%\n/Fl]",
        "[/A85\0/Fl]",
        "/#4CZWDecode",
        "/RL",
        "[ /LZW ]",
        "5 0 R",
        "[5 0 R]",
        "[/A85 5 0 R]"
      })
  void howAFileIsPackedCannotBeHidden(String filter) {
    assertThat(unreadable(bytes("%PDF-1.7\n1 0 obj\n<</Filter" + filter + ">>\nstream\n")).words())
        .contains("packed in a way");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Encr#79pt 5 0 R", "/Encrypt%\n5 0 R", "/Encrypt\0<<"})
  void norThatItIsProtected(String entry) {
    assertThat(unreadable(bytes("%PDF-1.7\ntrailer\n<<" + entry + ">>")).words())
        .contains("is protected");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zlib(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
