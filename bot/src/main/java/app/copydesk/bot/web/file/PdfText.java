package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, its printed lines joined to paragraphs. */
final class PdfText {
  private static final int MAX_PAGES = 200;
  private static final int SECONDS = 20;

  /** A page of print has hundreds of letters; one that was photographed has next to none. */
  private static final int MIN_LETTERS_A_PAGE = 20;

  static {
    FontMappers.set(new BuiltInFont());
  }

  private PdfText() {}

  /** The paragraphs of the PDF in {@code bytes}, an empty line between two. */
  static String of(byte[] bytes) throws UnreadableFileException {
    PdfGuard.check(bytes);
    FutureTask<List<String>> pages = new FutureTask<>(() -> pages(bytes));
    Thread thread = new Thread(pages, "copydesk-pdf");
    thread.setDaemon(true);
    thread.start();
    try {
      return text(pages.get(SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      throw new UnreadableFileException(
          Reading.Reason.TOO_LARGE, "takes longer to read than is waited for");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFileException(Reading.Reason.UNREACHABLE, "was not read to the end");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableFileException unreadable) {
        throw unreadable;
      }
      // the parser throws anything for what is no PDF: a stranger's file is no bug of ours
      throw UnreadableFileException.damaged();
    } finally {
      pages.cancel(true);
    }
  }

  private static List<String> pages(byte[] bytes) throws IOException, UnreadableFileException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw UnreadableFileException.damaged(); // and hides it: the guard did not see that
      }
      int count = document.getNumberOfPages();
      if (count > MAX_PAGES) {
        throw new UnreadableFileException(
            Reading.Reason.TOO_LARGE,
            "has " + count + " pages; files of up to " + MAX_PAGES + " are read");
      }
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphStart("\n");
      stripper.setPageEnd("");
      for (int page = 1; page <= count && !Thread.currentThread().isInterrupted(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  private static String text(List<String> pages) throws UnreadableFileException {
    long letters =
        pages.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).count();
    if (letters < (long) MIN_LETTERS_A_PAGE * pages.size()) {
      throw new UnreadableFileException(
          Reading.Reason.NOT_TEXT, "holds pictures of pages, no text that can be read");
    }
    return String.join("\n\n", PrintedPages.paragraphs(pages));
  }
}
