package app.copydesk.nlp.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;

/**
 * A file of OpenNLP's, unzipped. OpenNLP's own loader goes through the file twice and has every
 * number unzipped by itself, eight bytes at a time, which takes twice as long. Immutable.
 */
final class ModelFile {
  private final String name;
  private final Map<String, byte[]> parts;

  private ModelFile(String name, Map<String, byte[]> parts) {
    this.name = name;
    this.parts = parts;
  }

  /** The file {@code name} beside {@code owner}, or where it says when it begins with a slash. */
  static ModelFile read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the model " + name + " is not on the classpath");
      }
      Map<String, byte[]> parts = new HashMap<>();
      ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16));
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
      return new ModelFile(name, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }

  /** What is in the part {@code part}; not to be changed. */
  byte[] bytes(String part) {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new IllegalStateException("the model " + name + " has no " + part);
    }
    return bytes;
  }

  /** The weights in the part {@code part}. */
  AbstractModel weights(String part) {
    InputStream in = new ByteArrayInputStream(bytes(part));
    try {
      return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }
}
