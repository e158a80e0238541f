package app.copydesk.nlp.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the name model from {@code train.txt} and {@code wikigold.txt} of a folder (OpenNLP's name
 * samples, a sentence a line) and writes what it finds in {@code dev.txt}, which it does not train
 * on: {@code mvn -q -pl nlp -Ptrain-names test-compile exec:exec -Dnames=DIR}.
 */
public final class NameTrainer {
  private NameTrainer() {}

  /** Takes the folder of the samples, the model's file and the file for what is found. */
  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[0]);
    List<NameSample> sentences = new ArrayList<>(read(samples.resolve("train.txt")));
    sentences.addAll(read(samples.resolve("wikigold.txt")));
    TokenNameFinderModel model = train(sentences);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      model.serialize(out);
    }
    Files.write(Path.of(args[2]), find(model, samples.resolve("dev.txt")));
  }

  private static TokenNameFinderModel train(List<NameSample> sentences) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    try (InputStream features =
        Objects.requireNonNull(
            NameTrainer.class.getResourceAsStream("name-features.xml"), "name-features.xml")) {
      return NameFinderME.train(
          "en",
          null,
          ObjectStreamUtils.createObjectStream(sentences),
          parameters,
          new TokenNameFinderFactory(features.readAllBytes(), Map.of(), new BilouCodec()));
    }
  }

  private static List<NameSample> read(Path file) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        NameSample sample = NameSample.parse(line, false);
        samples.add(new NameSample(plain(sample.getSentence()), sample.getNames(), true));
      }
    }
    return samples;
  }

  /** The words as a {@link Document} has them: straight marks and apostrophes. */
  private static String[] plain(String[] words) {
    return Arrays.stream(words).map(Normaliser::normalise).toArray(String[]::new);
  }

  private static List<String> find(TokenNameFinderModel model, Path file) throws IOException {
    NameFinderME finder = new NameFinderME(model);
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        found.add("");
        continue;
      }
      String[] words = NameSample.parse(line, false).getSentence();
      Span[] names = finder.find(plain(words));
      finder.clearAdaptiveData();
      found.add(new NameSample(words, names, false).toString());
    }
    return found;
  }
}
