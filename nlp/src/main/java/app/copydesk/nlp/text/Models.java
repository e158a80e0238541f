package app.copydesk.nlp.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The English models of the Universal Dependencies treebank EWT (release 1.3), each loaded once.
 * The models may be shared between threads; the tools made from them may not.
 */
record Models(
    SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {

  static Models load() {
    var sentences = start("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    var tokens = start("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    var tags = start("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    LemmatizerModel lemmas = read("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    return new Models(sentences.join(), tokens.join(), tags.join(), lemmas);
  }

  private static <M> CompletableFuture<M> start(String name, Reader<M> reader) {
    return CompletableFuture.supplyAsync(() -> read(name, reader));
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M read(String name, Reader<M> reader) {
    try (InputStream in = Models.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the model " + name + " is not on the classpath");
      }
      return reader.read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }
}
