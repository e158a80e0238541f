package app.copydesk.nlp.text;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The English models of the Universal Dependencies treebank EWT (release 1.3), each loaded once; of
 * those for tags and lemmas the weights, which is all that is asked of them. The models may be
 * shared between threads; the tools made from them may not.
 */
record Models(
    SentenceModel sentences, TokenizerModel tokens, AbstractModel tags, AbstractModel lemmas) {
  private static final String LANGUAGE = "en";

  static Models load() {
    var tags = CompletableFuture.supplyAsync(() -> weights("pos", "pos.model"));
    var lemmas = CompletableFuture.supplyAsync(() -> weights("lemmas", "lemmatizer.model"));
    SentenceModel sentences =
        new SentenceModel(
            LANGUAGE,
            weights("sentence", "sent.model"),
            Map.of(),
            new SentenceDetectorFactory(LANGUAGE, true, null, null));
    TokenizerModel tokens =
        new TokenizerModel(
            weights("tokens", "token.model"),
            Map.of(),
            new TokenizerFactory(LANGUAGE, null, false, null));
    return new Models(sentences, tokens, tags.join(), lemmas.join());
  }

  private static AbstractModel weights(String name, String part) {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    return ModelFile.read(Models.class, file).weights(part);
  }
}
