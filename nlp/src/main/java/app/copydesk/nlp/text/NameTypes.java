package app.copydesk.nlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * What the name model takes a name for, from the words around it. The model is weak alone (see
 * docs/quality.md): ask about several mentions, and only where nothing else decides. Safe to share
 * between threads.
 */
public final class NameTypes {
  /** What a name is a name of. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** The model sees no name. */
    NONE
  }

  static final String MODEL = "names.bin";

  /** Words read on each side of the name; the model's features reach two words. */
  private static final int AROUND = 4;

  /** Longer runs of capitals than any name has are read no further. */
  private static final int LONGEST_NAME = 12;

  private final TokenNameFinderModel model;

  /** Finders at rest: they are dear to make and serve one thread at a time. */
  private final Queue<NameFinderME> resting = new ConcurrentLinkedQueue<>();

  private NameTypes(TokenNameFinderModel model) {
    this.model = model;
  }

  /** Loads the model. */
  public static NameTypes load() {
    ModelFile file = ModelFile.read(NameTypes.class, MODEL);
    NameTypes types =
        new NameTypes(
            new TokenNameFinderModel(
                "en",
                file.weights("nameFinder.model"),
                NameFinderME.DEFAULT_BEAM_SIZE,
                file.bytes("generator.featuregen"),
                Map.of(),
                Map.of(),
                new BilouCodec(),
                new TokenNameFinderFactory()));
    types.resting.add(new NameFinderME(types.model));
    return types;
  }

  /**
   * The type of the name that the tokens [{@code first}, {@code end}) of {@code document} are; they
   * lie in one sentence.
   */
  public Type of(Document document, int first, int end) {
    List<Token> tokens = document.sentences().get(document.tokens().get(first).sentence()).tokens();
    int offset = tokens.get(0).index();
    int last = Math.min(end, first + LONGEST_NAME);
    int from = Math.max(0, first - offset - AROUND);
    int to = Math.min(tokens.size(), last - offset + AROUND);
    String[] words = new String[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = tokens.get(i).text();
    }
    return best(find(words), first - offset - from, last - offset - from);
  }

  private opennlp.tools.util.Span[] find(String[] words) {
    NameFinderME free = resting.poll();
    NameFinderME finder = free == null ? new NameFinderME(model) : free;
    opennlp.tools.util.Span[] names = finder.find(words);
    finder.clearAdaptiveData();
    resting.add(finder);
    return names;
  }

  /** The type of the last name found that shares a word with [{@code start}, {@code end}). */
  private static Type best(opennlp.tools.util.Span[] names, int start, int end) {
    Type type = Type.NONE;
    for (opennlp.tools.util.Span name : names) {
      if (name.getStart() < end && name.getEnd() > start) {
        type = Type.valueOf(name.getType().toUpperCase(Locale.ROOT));
      }
    }
    return type;
  }
}
