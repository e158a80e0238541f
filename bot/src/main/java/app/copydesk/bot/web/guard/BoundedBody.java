package app.copydesk.bot.web.guard;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads the body of an answer, unpacking one layer of gzip or deflate. Bytes are counted as they
 * come, packed and unpacked, so that a bomb goes off at the limit and not in memory.
 */
final class BoundedBody {
  private BoundedBody() {}

  /** More bytes came than are read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException() {
      super("more bytes than are read");
    }
  }

  /** The body is packed in a way, or as often, as is not unpacked. */
  static final class UnknownCodingException extends IOException {
    private static final long serialVersionUID = 1;

    UnknownCodingException() {
      super("a content coding that is not read");
    }
  }

  /**
   * All of {@code body}.
   *
   * @param coding the {@code Content-Encoding}, empty for none
   * @throws TooLargeException past {@code maxBytes}, packed or unpacked
   * @throws UnknownCodingException for any coding but one layer of gzip or deflate
   */
  static byte[] read(InputStream body, String coding, int maxBytes) throws IOException {
    InputStream packed = new Counted(body, maxBytes);
    InputStream unpacked =
        switch (coding.strip().toLowerCase(Locale.ROOT)) {
          case "", "identity" -> packed;
          case "gzip", "x-gzip" -> new GZIPInputStream(packed, 1 << 14);
          case "deflate" -> inflate(packed);
          default -> throw new UnknownCodingException();
        };
    byte[] bytes = unpacked.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new TooLargeException();
    }
    return bytes;
  }

  /** With the header of zlib, as the standard has it, or without, as some servers send it. */
  private static InputStream inflate(InputStream packed) throws IOException {
    BufferedInputStream peeked = new BufferedInputStream(packed);
    peeked.mark(2);
    int first = peeked.read();
    int second = peeked.read();
    peeked.reset();
    boolean zlib = (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
    return new InflaterInputStream(peeked, new Inflater(!zlib));
  }

  private static final class Counted extends FilterInputStream {
    private final int maxBytes;
    private int bytes;

    Counted(InputStream in, int maxBytes) {
      super(in);
      this.maxBytes = maxBytes;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) throws TooLargeException {
      bytes += more;
      if (bytes > maxBytes) {
        throw new TooLargeException();
      }
    }
  }
}
