package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that stand where another is usual: machines write them for it, and it is commoner, or
 * goes with a word beside them. What goes with its neighbours as it stands is hardly ever a sign.
 * One sign is mostly chance: none is shown for itself.
 *
 * <p>Surprise is told in bits: by how much the other word is likelier, less what the substitute
 * costs. Its weights are rounded from a logistic regression on clean news and on news with words
 * replaced by rule, of whose substitutes a half was known.
 */
final class SignFinder {
  private static final Collocations COLLOCATIONS = Collocations.english();

  /** The share of words in a paraphrase that are replaced. */
  private static final double REPLACED = .03;

  /** Where surprise begins to tell something, and how many bits above that count. */
  private static final double LEAST_SURPRISE = -2.5;

  private static final double MOST_SURPRISE = 6;

  /** What tells against a sign: that most words are none, and that a word goes with the next. */
  private static final double RARITY = .3;

  private static final double TIE = 4;

  private static final double STRONGEST = 2.5;

  /** Weaker signs are left out. */
  private static final double LEAST = .1;

  /** A word that is a sign. */
  private record Found(Word word, Sign sign) {}

  private final Run run;
  private final int at;
  private final Word word;
  private final boolean isTied;

  private SignFinder(Run run, int at) {
    this.run = run;
    this.at = at;
    this.word = run.words().get(at);
    this.isTied = isTied(at - 1) || isTied(at);
  }

  /**
   * The signs in {@code document}, none that meets one of {@code findings}. A word counts once, by
   * its strongest sign: what an article keeps saying is its subject.
   */
  static List<Sign> find(Document document, List<Finding> findings) {
    List<Found> strongest = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Run run = Run.of(sentence);
      for (int at = 0; at < run.size(); at++) {
        if (isPlain(run, at) && !Original.of(run.words().get(at)).isEmpty()) {
          SignFinder finder = new SignFinder(run, at);
          finder
              .sign()
              .filter(sign -> findings.stream().noneMatch(finding -> meets(finding, sign)))
              .ifPresent(sign -> keep(new Found(finder.word, sign), strongest));
        }
      }
    }
    return strongest.stream().map(Found::sign).sorted(Comparator.comparing(Sign::span)).toList();
  }

  private static void keep(Found found, List<Found> strongest) {
    for (int i = 0; i < strongest.size(); i++) {
      if (strongest.get(i).word().isFormOf(found.word())) {
        if (strongest.get(i).sign().bits() < found.sign().bits()) {
          strongest.set(i, found);
        }
        return;
      }
    }
    strongest.add(found);
  }

  private static boolean meets(Finding finding, Sign sign) {
    return finding.family() == Finding.Family.WORDING && finding.span().overlaps(sign.span());
  }

  /** False for small words, numbers, names and what the lexicon does not know. */
  private static boolean isPlain(Run run, int at) {
    Token token = run.tokens().get(at);
    Word word = run.words().get(at);
    return word.text().length() > 2
        && !run.isFunction(at)
        && !word.entries().isEmpty()
        && (at == 0 || !token.isCapitalised())
        && isWord(run, at);
  }

  private static boolean isWord(Run run, int at) {
    return run.tokens().get(at).tag() != Tag.NUM && !Numerals.contains(run.words().get(at).text());
  }

  /** True when the words at {@code first} and behind it stand side by side and go together. */
  private boolean isTied(int first) {
    return isBeside(first) && (run.isDictionaryPhrase(first) || run.areOftenTogether(first));
  }

  /** True when the words at {@code first} and behind it stand side by side. */
  private boolean isBeside(int first) {
    return first >= 0
        && first + 1 < run.size()
        && run.isWhole(first, first + 2)
        && isWord(run, first)
        && isWord(run, first + 1);
  }

  /** The strongest that the word is; empty when it is none. */
  private Optional<Sign> sign() {
    Sign strongest = new Sign(run.tokens().get(at).span(), "", 0);
    for (Original original : Original.of(word)) {
      double before = surprise(original, at - 1);
      double behind = surprise(original, at);
      double bits =
          worth(alone(original), original) * original.source().alone()
              + worth(Math.max(before, behind), original) * original.source().beside()
              - RARITY
              - (isTied ? TIE : 0);
      double evidence = Math.min(STRONGEST, evidence(bits));
      if (evidence > strongest.bits()) {
        boolean isBefore = before > LEAST_SURPRISE && before > behind;
        boolean isBehind = behind > LEAST_SURPRISE && !isBefore;
        strongest = sign(original, isBefore ? at - 1 : at, isBehind ? at + 1 : at, evidence);
      }
    }
    return strongest.bits() >= LEAST ? Optional.of(strongest) : Optional.empty();
  }

  /** A sign of the words from {@code from} to {@code last}, one of which is the word itself. */
  private Sign sign(Original original, int from, int last, double evidence) {
    Span span = new Span(run.tokens().get(from).start(), run.tokens().get(last).end());
    String usual = original.word().text();
    if (from < at) {
      usual = run.words().get(from).text() + " " + usual;
    } else if (last > at) {
      usual = usual + " " + run.words().get(last).text();
    }
    return new Sign(span, usual, evidence);
  }

  private double alone(Original original) {
    return COLLOCATIONS.improbability(word) - COLLOCATIONS.improbability(original.word());
  }

  /** Surprise at the words at {@code first} and behind it, where one is to be the original. */
  private double surprise(Original original, int first) {
    if (!isBeside(first)) {
      return Double.NEGATIVE_INFINITY;
    }
    Word left = run.words().get(first);
    Word right = run.words().get(first + 1);
    double written =
        Math.min(
            COLLOCATIONS.improbability(left, right),
            COLLOCATIONS.improbability(left) + COLLOCATIONS.improbability(right));
    double usual =
        first == at
            ? COLLOCATIONS.improbability(original.word(), right)
            : COLLOCATIONS.improbability(left, original.word());
    return written - usual;
  }

  private static double worth(double surprise, Original original) {
    double bits = surprise - original.cost() - LEAST_SURPRISE;
    return Math.max(0, Math.min(MOST_SURPRISE, bits));
  }

  /**
   * What {@code bits} for one word being replaced tell of the article: few words are replaced even
   * in a paraphrase, so that weak ones tell nothing.
   */
  private static double evidence(double bits) {
    return Math.log(1 - REPLACED + REPLACED * Math.pow(2, bits)) / Math.log(2);
  }
}
