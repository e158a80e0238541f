package app.copydesk.bot.web.guard;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

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
    byte[] bytes = unpacked(new Counted(body, maxBytes), coding).readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new TooLargeException();
    }
    return bytes;
  }

  /** The first {@code maxBytes} of {@code body}, unpacked as by {@link #read}. */
  static byte[] beginning(InputStream body, String coding, int maxBytes) throws IOException {
    // more than that, packed, is no packing
    return unpacked(new Counted(body, 2 * maxBytes), coding).readNBytes(maxBytes);
  }

  private static InputStream unpacked(InputStream packed, String coding) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> packed;
      case "gzip", "x-gzip" -> new Gzip(packed);
      case "deflate" -> inflate(packed);
      default -> throw new UnknownCodingException();
    };
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

  /**
   * Several files of gzip may stand one behind the other. {@link GZIPInputStream} goes on to the
   * next one by calling itself, so that some thousand empty ones overflow the stack.
   */
  private static final class Gzip extends GZIPInputStream {
    private static final int MAX_EMPTY = 100;

    private int deep;

    Gzip(InputStream packed) throws IOException {
      super(packed, 1 << 14);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (++deep > MAX_EMPTY) {
        throw new ZipException("nothing but empty files");
      }
      try {
        return super.read(into, offset, length);
      } finally {
        deep--;
      }
    }
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
