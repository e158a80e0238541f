package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The tags that OpenNLP's {@code POSTaggerME} gives with the same model, at a tenth of the cost.
 *
 * <p>The model's features are made once a word and shared by all sequences in OpenNLP's beam, those
 * of the tags before it included, so that its search never takes another way than the best tag of
 * each word after the best tags so far. Hence one sum a word is enough, and most of it is the same
 * wherever the word stands: that part is remembered. Everything is added in OpenNLP's order, so
 * that not even rounding differs. Safe to share between threads.
 */
final class Tagger {
  /**
   * Enough for the vocabulary of months of news, in some 15 MB; what comes after is summed anew.
   */
  private static final int MAX_REMEMBERED = 30_000;

  /** In characters: longer runs are no words, and not remembered. */
  private static final int LONGEST_WORD = 30;

  /** Words on each side that are features, and the longest beginnings and endings that are. */
  private static final int WINDOW = 2;

  private static final int LONGEST_AFFIX = 4;

  /** What a feature says for and against each tag; those never seen in training have no entry. */
  private final Map<String, Context> weights;

  private final String[] tags;
  private final double[] prior;
  private final @Nullable Context[] behind;
  private final @Nullable Context[][] behindBoth;
  private final @Nullable Context[] begins = new Context[WINDOW + 1];
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  /**
   * @param model the weights of OpenNLP's model
   */
  Tagger(AbstractModel model) {
    this.weights = weights(model);
    this.tags = (String[]) model.getDataStructures()[2];
    this.prior = new double[tags.length];
    Arrays.fill(prior, StrictMath.log(1.0 / tags.length));
    this.behind = new Context[tags.length];
    this.behindBoth = new Context[tags.length][tags.length];
    for (int tag = 0; tag < tags.length; tag++) {
      behind[tag] = weights.get("t=" + tags[tag]);
      for (int before = 0; before < tags.length; before++) {
        behindBoth[before][tag] = weights.get("t2=" + tags[before] + "," + tags[tag]);
      }
    }
    for (int distance = 0; distance <= WINDOW; distance++) {
      begins[distance] = weights.get((distance == 0 ? "" : "p" + distance) + "S=begin");
    }
  }

  @SuppressWarnings("unchecked") // OpenNLP gives its parameters out as objects
  private static Map<String, Context> weights(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** The tag's name for each of {@code words}, which are one sentence. */
  String[] tag(String[] words) {
    Word[] known = new Word[words.length];
    for (int i = 0; i < words.length; i++) {
      known[i] = word(words[i]);
    }
    String[] tagged = new String[words.length];
    int last = -1;
    int beforeLast = -1;
    for (int i = 0; i < words.length; i++) {
      int best = best(known, i, beforeLast, last);
      tagged[i] = tags[best];
      beforeLast = last;
      last = best;
    }
    return tagged;
  }

  private int best(Word[] words, int at, int beforeLast, int last) {
    double[] sums = words[at].alone.clone();
    for (int k = 1; k <= WINDOW && k <= at; k++) {
      add(sums, words[at - k].before[k - 1]);
    }
    for (int k = 1; k <= WINDOW && at + k < words.length; k++) {
      add(sums, words[at + k].behind[k - 1]);
    }
    if (at <= WINDOW) {
      add(sums, begins[at]);
    }
    add(sums, words[at].form);
    add(sums, words[at].wordAndForm);
    if (last >= 0) {
      add(sums, behind[last]);
    }
    if (beforeLast >= 0) {
      add(sums, behindBoth[beforeLast][last]);
    }
    return ArrayMath.argmax(sums);
  }

  private static void add(double[] sums, @Nullable Context weights) {
    if (weights == null) {
      return;
    }
    int[] tags = weights.getOutcomes();
    double[] values = weights.getParameters();
    for (int i = 0; i < tags.length; i++) {
      sums[tags[i]] += values[i];
    }
  }

  private Word word(String text) {
    Word word = remembered.get(text);
    if (word == null) {
      word = weigh(text);
      if (text.length() <= LONGEST_WORD && remembered.size() < MAX_REMEMBERED) {
        remembered.put(text, word);
      }
    }
    return word;
  }

  private Word weigh(String text) {
    String lower = StringUtil.toLowerCase(text);
    String form = FeatureGeneratorUtil.tokenFeature(text);
    double[] alone = prior.clone();
    for (String feature : alone(text, lower)) {
      add(alone, weights.get(feature));
    }
    Word word =
        new Word(alone, weights.get("wc=" + form), weights.get("w&c=" + lower + "," + form));
    for (int k = 0; k < WINDOW; k++) {
      word.before[k] = weights.get("p" + (k + 1) + "w=" + lower);
      word.behind[k] = weights.get("n" + (k + 1) + "w=" + lower);
    }
    return word;
  }

  private static List<String> alone(String text, String lower) {
    List<String> features = new ArrayList<>();
    features.add("def");
    int longest = Math.min(LONGEST_AFFIX, text.length());
    for (int length = 1; length <= longest; length++) {
      features.add("suf=" + text.substring(text.length() - length));
    }
    for (int length = 1; length <= longest; length++) {
      features.add("pre=" + text.substring(0, length));
    }
    features.add("w=" + lower);
    return features;
  }

  /** What the model says of a word. */
  private static final class Word {
    /** For each tag, the sum of what the word itself says, wherever it stands. */
    final double[] alone;

    /** What it says where it stands before another word: next to it, and one further off. */
    final @Nullable Context[] before = new Context[WINDOW];

    /** The same where it stands behind it. */
    final @Nullable Context[] behind = new Context[WINDOW];

    /** What its form says: small letters, a capital, four digits. */
    final @Nullable Context form;

    final @Nullable Context wordAndForm;

    Word(double[] alone, @Nullable Context form, @Nullable Context wordAndForm) {
      this.alone = alone;
      this.form = form;
      this.wordAndForm = wordAndForm;
    }
  }
}
