package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that stand where another is usual: beside a word that goes with a synonym of theirs,
 * or rare ones that machines write for a common one. One such word is mostly chance: none is shown
 * for itself.
 */
final class SignFinder {
  private static final Collocations COLLOCATIONS = Collocations.english();

  /** The share of words in a paraphrase that are replaced, where the one beside them is known. */
  private static final double REPLACED_BESIDE = .05;

  /** The same where nothing is known but the word. */
  private static final double REPLACED_ALONE = .02;

  private static final double STRONGEST_BESIDE = 4;
  private static final double STRONGEST_ALONE = 2;

  /** Weaker signs are left out. */
  private static final double LEAST = .1;

  private SignFinder() {}

  /**
   * The signs in {@code document}, none that meets one of {@code findings}. A word counts once, by
   * its strongest sign: what an article keeps saying is its subject.
   */
  static List<Sign> find(Document document, List<Finding> findings) {
    Map<String, Sign> strongest = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      Run run = Run.of(sentence);
      for (int at = 0; at < run.size(); at++) {
        if (isPlain(run, at)) {
          readWord(run, at, strongest);
          if (at + 1 < run.size() && isPlain(run, at + 1) && run.isWhole(at, at + 2)) {
            readPair(run, at, strongest);
          }
        }
      }
    }
    return strongest.values().stream()
        .filter(sign -> findings.stream().noneMatch(finding -> meets(finding, sign)))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private static boolean meets(Finding finding, Sign sign) {
    return finding.family() == Finding.Family.WORDING && finding.span().overlaps(sign.span());
  }

  /** False for small words, numbers, names and what the lexicon does not know. */
  private static boolean isPlain(Run run, int at) {
    Token token = run.tokens().get(at);
    String text = run.words().get(at).text();
    return text.length() > 2
        && !run.isFunction(at)
        && !run.words().get(at).entries().isEmpty()
        && (at == 0 || !token.isCapitalised())
        && token.tag() != Tag.NUM
        && !Numerals.contains(text);
  }

  private static void readWord(Run run, int at, Map<String, Sign> strongest) {
    Word word = run.words().get(at);
    double written = COLLOCATIONS.improbability(word);
    for (Synonyms.Original original : Synonyms.meant(word)) {
      if (original.isSeen()) {
        double usual = COLLOCATIONS.improbability(original.word());
        double bits =
            Math.min(STRONGEST_ALONE, evidence(written - usual - original.cost(), REPLACED_ALONE));
        add(new Sign(run.tokens().get(at).span(), original.word().text(), bits), word, strongest);
      }
    }
  }

  private static void readPair(Run run, int at, Map<String, Sign> strongest) {
    Word first = run.words().get(at);
    Word second = run.words().get(at + 1);
    if (run.isDictionaryPhrase(at)) {
      return;
    }
    double written =
        Math.min(
            COLLOCATIONS.improbability(first, second),
            COLLOCATIONS.improbability(first) + COLLOCATIONS.improbability(second));
    Span span = new Span(run.tokens().get(at).start(), run.tokens().get(at + 1).end());
    for (Synonyms.Original original : Synonyms.meant(first)) {
      double usual = COLLOCATIONS.improbability(original.word(), second);
      String words = original.word().text() + " " + second.text();
      add(new Sign(span, words, beside(written - usual - original.cost())), first, strongest);
    }
    for (Synonyms.Original original : Synonyms.meant(second)) {
      double usual = COLLOCATIONS.improbability(first, original.word());
      String words = first.text() + " " + original.word().text();
      add(new Sign(span, words, beside(written - usual - original.cost())), second, strongest);
    }
  }

  private static double beside(double bits) {
    return Math.min(STRONGEST_BESIDE, evidence(bits, REPLACED_BESIDE));
  }

  /**
   * What {@code bits} for one word being replaced tell of the article: few words are replaced even
   * in a paraphrase, so that weak ones tell nothing.
   */
  private static double evidence(double bits, double share) {
    return Math.log(1 - share + share * Math.pow(2, bits)) / Math.log(2);
  }

  private static void add(Sign sign, Word word, Map<String, Sign> strongest) {
    if (sign.bits() >= LEAST) {
      strongest.merge(word.text(), sign, (a, b) -> a.bits() >= b.bits() ? a : b);
    }
  }
}
