package app.copydesk.bot.web.file;

import app.copydesk.bot.web.Reading;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
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

  private static final int ZLIB_HEADER = 2;

  private static final String GAP = "[\\s\\x00]*";

  private static final Pattern PROTECTED =
      Pattern.compile("/Encrypt" + GAP + "(?:\\d+\\s+\\d+\\s+R|<<)");

  /**
   * Ways to pack otherwise than with Deflate, or twice, or as told elsewhere in the file: for text,
   * none is used any more.
   */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "/(?:LZWDecode|RunLengthDecode)\\b"
              + ("|/Filter" + GAP + "(?:\\[" + GAP + ")?(?:\\d|/(?:LZW|RL)\\b)")
              + ("|/(?:FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)" + GAP)
              + "(?:/(?:Fl|FlateDecode|LZW|RL)\\b|\\d+\\s+\\d+\\s+R\\b)");

  /** A letter of a name written as its number. */
  private static final Pattern ESCAPE = Pattern.compile("#(\\p{XDigit}{2})");

  private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*+");

  /** The parser takes blanks before the end of the line, and a carriage return alone for one. */
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream *+\\r?\\n?");

  private PdfGuard() {}

  /** Throws when the file in {@code bytes} is protected or unpacks to more than is read. */
  static void check(byte[] bytes) throws UnreadableFileException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String names =
        ESCAPE
            .matcher(text)
            .replaceAll(PdfGuard::unescaped); // and a stream's bytes, which is no harm
    checkNames(names);
    checkNames(COMMENT.matcher(names).replaceAll(""));
    long all = 0;
    Inflater inflater = new Inflater(true);
    byte[] nowhere = new byte[1 << 16];
    Matcher stream = STREAM.matcher(text);
    try {
      while (stream.find()) {
        long unpacked = unpacked(bytes, stream.end(), inflater, nowhere);
        all += unpacked;
        if (unpacked > MAX_STREAM || all > MAX_UNPACKED) {
          throw new UnreadableFileException(
              Reading.Reason.TOO_LARGE, "is larger inside than what is read");
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static String unescaped(MatchResult escape) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)));
  }

  private static void checkNames(String text) throws UnreadableFileException {
    if (PROTECTED.matcher(text).find()) {
      throw new UnreadableFileException(
          Reading.Reason.NOT_TEXT, "is protected; please share it without protection");
    }
    if (OTHERWISE.matcher(text).find()) {
      throw new UnreadableFileException(
          Reading.Reason.NOT_TEXT, "is packed in a way that is not read");
    }
  }

  /**
   * How many bytes the stream at {@code from} unpacks to. The two bytes of zlib's header are passed
   * over unread, as the parser does: what they say does not keep it from unpacking.
   */
  private static long unpacked(byte[] bytes, int from, Inflater inflater, byte[] nowhere) {
    long all = 0;
    if (bytes.length - from <= ZLIB_HEADER) {
      return 0;
    }
    try {
      inflater.reset();
      inflater.setInput(bytes, from + ZLIB_HEADER, bytes.length - from - ZLIB_HEADER);
      while (!inflater.finished() && all <= MAX_STREAM) {
        int more = inflater.inflate(nowhere);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        all += more;
      }
    } catch (DataFormatException e) {
      return all; // not packed this way, or damaged from here on
    }
    return all;
  }
}
