package app.copydesk.nlp.phrasing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words that a word may have been put in the place of. */
final class Synonyms {
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Synonyms ENGLISH = new Synonyms();

  /** Enough for the vocabulary of years of news. */
  private static final int MAX_REMEMBERED = 50_000;

  /**
   * A word that may be meant.
   *
   * @param isSeen true when machines were seen to put the substitute in its place
   * @param cost how unlikely the substitute is there, in bits
   */
  record Original(Word word, boolean isSeen, double cost) {}

  private final int[] starts;
  private final int[] words;
  private final Map<String, List<Original>> remembered = new ConcurrentHashMap<>();

  private Synonyms() {
    int senses = 0;
    for (int word = 0; word < LEXICON.size(); word++) {
      int[] row = LEXICON.senses(word);
      senses = row.length == 0 ? senses : Math.max(senses, row[row.length - 1] + 1);
    }
    starts = new int[senses + 1];
    for (int word = 0; word < LEXICON.size(); word++) {
      for (int sense : LEXICON.senses(word)) {
        starts[sense + 1]++;
      }
    }
    for (int sense = 0; sense < senses; sense++) {
      starts[sense + 1] += starts[sense];
    }
    words = new int[starts[senses]];
    int[] next = Arrays.copyOf(starts, senses);
    for (int word = 0; word < LEXICON.size(); word++) {
      for (int sense : LEXICON.senses(word)) {
        words[next[sense]++] = word;
      }
    }
  }

  /**
   * What {@code found} may stand for: one word each, of those that ordinary English keeps apart.
   */
  static List<Original> meant(Word found) {
    List<Original> known = ENGLISH.remembered.get(found.text());
    if (known == null) {
      known = ENGLISH.read(found);
      if (ENGLISH.remembered.size() < MAX_REMEMBERED) {
        ENGLISH.remembered.put(found.text(), known);
      }
    }
    return known;
  }

  private List<Original> read(Word found) {
    Set<String> texts = new HashSet<>(Substitutes.seen().meant(found));
    for (int entry : found.entries()) {
      for (int sense : LEXICON.senses(entry)) {
        for (int i = starts[sense]; i < starts[sense + 1]; i++) {
          texts.add(LEXICON.text(words[i]));
        }
      }
    }
    return texts.stream()
        .filter(text -> text.indexOf(' ') < 0 && text.length() > 2)
        .map(Word::of)
        .filter(word -> !word.isFormOf(found) && !Substitutes.seen().isEveryday(word, found))
        .map(word -> original(word, found))
        .toList();
  }

  private static Original original(Word word, Word found) {
    boolean isSeen = Substitutes.published().count(word, found) > 0;
    return new Original(word, isSeen, (isSeen ? Kinship.SEEN : Kinship.SYNONYM).cost(word, found));
  }
}
