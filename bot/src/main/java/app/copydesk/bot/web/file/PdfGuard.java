package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a PDF before it is taken apart. The parser unpacks whole streams into memory, so that a
 * small file could fill it: here they are unpacked to nowhere, and counted. In a protected file
 * that cannot be done, and such files are refused.
 */
final class PdfGuard {
  /** Of all streams together, unpacked. */
  private static final long MAX_UNPACKED = 300_000_000;

  /** Of one stream, which is held in memory whole. */
  private static final long MAX_STREAM = 60_000_000;

  private static final Pattern PROTECTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

  /** Ways to pack otherwise than with Deflate, or twice: for text, neither is used any more. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "/(?:LZWDecode|RunLengthDecode)\\b"
              + "|/(?:FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\s*/Fl(?:ateDecode)?\\b");

  private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

  private PdfGuard() {}

  /** Throws when the file in {@code bytes} is protected or unpacks to more than is read. */
  static void check(byte[] bytes) throws UnreadableFileException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (PROTECTED.matcher(text).find()) {
      throw new UnreadableFileException(
          Reading.Reason.NOT_TEXT, "is protected; please share it without protection");
    }
    if (OTHERWISE.matcher(text).find()) {
      throw new UnreadableFileException(
          Reading.Reason.NOT_TEXT, "is packed in a way that is not read");
    }
    long all = 0;
    Matcher stream = STREAM.matcher(text);
    for (int from = 0; stream.find(from); ) {
      long unpacked = unpacked(bytes, stream.end());
      all += unpacked;
      if (unpacked > MAX_STREAM || all > MAX_UNPACKED) {
        throw new UnreadableFileException(
            Reading.Reason.TOO_LARGE, "is larger inside than what is read");
      }
      from = stream.end();
    }
  }

  /** How many bytes the stream at {@code from} unpacks to; 0 when it is not packed with Deflate. */
  private static long unpacked(byte[] bytes, int from) {
    Inflater inflater = new Inflater();
    byte[] nowhere = new byte[1 << 16];
    long all = 0;
    try {
      if (!isZlib(bytes, from)) {
        return 0;
      }
      inflater.setInput(bytes, from, bytes.length - from);
      while (!inflater.finished() && all <= MAX_STREAM) {
        int more = inflater.inflate(nowhere);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        all += more;
      }
    } catch (DataFormatException e) {
      return all; // not packed this way, or damaged from here on
    } finally {
      inflater.end();
    }
    return all;
  }

  private static boolean isZlib(byte[] bytes, int from) {
    return from + 1 < bytes.length
        && (bytes[from] & 0x0f) == 8
        && (((bytes[from] & 0xff) << 8) | (bytes[from + 1] & 0xff)) % 31 == 0;
  }
}
