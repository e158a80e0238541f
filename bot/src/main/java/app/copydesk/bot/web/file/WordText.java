package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a Word document (.docx, ECMA-376): its main part as it reads with all changes
 * accepted. Tables become a line a cell, the text of a box follows the paragraph it hangs on; foot
 * notes, headers, footers and comments are other parts and are left out.
 */
final class WordText {
  private static final String MAIN = "word/document.xml";
  private static final String BOX = "txbxContent";
  private static final int MAX_ENTRIES = 5_000;

  /** Of all entries together, unpacked; the text of a long novel takes a tenth. */
  private static final int MAX_UNPACKED = 50_000_000;

  /** Tables in tables and boxes in boxes; the parser remembers every element that is open. */
  private static final int MAX_DEPTH = 500;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** The paragraphs that boxes with text hang on, as far as they were read. */
  private final Deque<String> around = new ArrayDeque<>();

  /** The text of these boxes, which stands below the paragraph. */
  private final List<String> boxed = new ArrayList<>();

  private WordText() {}

  /** The paragraphs of the document in {@code bytes}, an empty line between two. */
  static String of(byte[] bytes) throws UnreadableFileException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int left = MAX_UNPACKED;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MAIN)) {
          return text(zip.readNBytes(left + 1), left);
        }
        left -= skip(zip, left);
        if (left <= 0 || ++entries > MAX_ENTRIES) {
          throw tooLarge();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableFileException.damaged(); // names that are no text throw the second
    }
    throw new UnreadableFileException(
        Reading.Reason.NOT_TEXT, "is an archive, not a Word document");
  }

  private static int skip(InputStream entry, int most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int all = 0;
    for (int read = 0; read >= 0 && all <= most; read = entry.read(buffer)) {
      all += read;
    }
    return all;
  }

  private static UnreadableFileException tooLarge() {
    return new UnreadableFileException(
        Reading.Reason.TOO_LARGE, "is larger inside than what is read");
  }

  private static String text(byte[] xml, int most) throws UnreadableFileException {
    if (xml.length > most) {
      throw tooLarge();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // no document type: no entities that grow, none that point elsewhere
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      WordText text = new WordText();
      text.read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
      return String.join("\n\n", text.paragraphs);
    } catch (XMLStreamException e) {
      throw UnreadableFileException.damaged();
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    int shadow = 0;
    int depth = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > MAX_DEPTH) {
          throw new XMLStreamException("more elements in one another than in any document");
        }
        String name = xml.getLocalName();
        shadow += isShadow(name) ? 1 : 0;
        inText = name.equals("t");
        if (name.equals("tab") || name.equals("br") || name.equals("cr")) {
          line.append(' ');
        } else if (name.equals("noBreakHyphen")) {
          line.append('-');
        } else if (name.equals(BOX)) {
          around.push(line.toString());
          line.setLength(0);
        } else if (name.equals("p")) {
          end();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        String name = xml.getLocalName();
        shadow -= isShadow(name) ? 1 : 0;
        inText = false;
        if (name.equals("p")) {
          end();
        } else if (name.equals(BOX) && !around.isEmpty()) {
          line.append(around.pop());
        }
      } else if (inText && shadow == 0 && xml.isCharacters()) {
        line.append(xml.getText());
      }
    }
    end();
  }

  private void end() {
    String paragraph = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!paragraph.isEmpty()) {
      (around.isEmpty() ? paragraphs : boxed).add(paragraph);
    }
    if (around.isEmpty()) {
      paragraphs.addAll(boxed);
      boxed.clear();
    }
    line.setLength(0);
  }

  /**
   * True around what stands elsewhere too: a drawing again for programs that do not know its first
   * form, text where it was moved from.
   */
  private static boolean isShadow(String name) {
    return name.equals("Fallback") || name.equals("moveFrom");
  }
}
