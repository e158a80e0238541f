package app.copydesk.nlp.text;

import java.util.Set;

/** English words that are no names, in small letters. Read once, from {@code common-words.txt}. */
public final class CommonWords {
  private static final Set<String> WORDS =
      Set.copyOf(WordFile.words(CommonWords.class, "common-words.txt"));

  private CommonWords() {}

  /** True for a common word, given in small letters. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
