package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A set phrase. Its content words are slots; the words between them hold it together.
 *
 * @param phrase as it is proposed
 * @param slots its content words, in order
 * @param gaps before each slot what must stand there; one more for what stands behind the last
 * @param acronym its letters in capitals where it is given with them ("artificial intelligence
 *     (AI)"), else its words' initials
 */
record Formula(String phrase, List<Word> slots, List<Gap> gaps, String acronym, Origin origin) {
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OWNER = Pattern.compile("(\\p{L})('s?)(?!\\p{L})");

  /** Whose phrase it is. */
  enum Origin {
    /** The newsroom's own: what stands in its place is always worth a question. */
    HOUSE,
    /** Copydesk's own. */
    BUILT_IN,
    /** A phrase that is right too: left alone where it stands, and never proposed. */
    ALLOWED
  }

  /**
   * What stands between two slots.
   *
   * @param firm words that must stand there, and no others but articles and the like
   * @param closed true when nothing stands there at all
   */
  record Gap(List<String> firm, boolean closed) {
    Gap {
      firm = List.copyOf(firm);
    }
  }

  Formula {
    slots = List.copyOf(slots);
    gaps = List.copyOf(gaps);
  }

  /** Reads {@code written}; what stands in parentheses is an acronym or a remark, and no part. */
  static Formula parse(String written, Origin origin) {
    String bare = written.indexOf('(') < 0 ? written : REMARK.matcher(written).replaceAll(" ");
    String phrase = BLANKS.matcher(bare).replaceAll(" ").strip();
    List<Word> slots = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<String> firm = new ArrayList<>();
    boolean closed = true;
    StringBuilder initials = new StringBuilder();
    for (String word : words(phrase)) {
      initials.append(word.charAt(0));
      if (!FunctionWords.contains(word)) {
        slots.add(Word.of(word));
        gaps.add(new Gap(firm, closed));
        firm.clear();
        closed = true;
      } else {
        closed = false;
        if (!FunctionWords.isLoose(word)) {
          firm.add(word);
        }
      }
    }
    gaps.add(new Gap(firm, closed));
    return new Formula(phrase, slots, gaps, initials.toString().toUpperCase(Locale.ROOT), origin);
  }

  /** "Estimation of parameters" for parameter estimation. */
  Optional<Formula> turned() {
    if (slots.size() != 2 || !gaps.get(1).closed()) {
      return Optional.empty();
    }
    List<Gap> of =
        List.of(new Gap(List.of(), true), new Gap(List.of("of"), false), new Gap(List.of(), true));
    return Optional.of(
        new Formula(phrase, List.of(slots.get(1), slots.get(0)), of, acronym, origin));
  }

  /** The words of {@code phrase} in small letters, taken apart as the tokenizer does. */
  static List<String> words(String phrase) {
    String straight = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    String apart =
        straight.indexOf('\'') < 0 ? straight : OWNER.matcher(straight).replaceAll("$1 ");
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < apart.length(); ) {
      int letter = apart.codePointAt(at);
      if (!isOfWord(letter)) {
        addBare(apart.substring(from, at), words);
        from = at + Character.charCount(letter);
      }
      at += Character.charCount(letter);
    }
    addBare(apart.substring(from), words);
    return words;
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '\'' || c == '.';
    };
  }

  /** Adds {@code word} without the marks around it, where there is anything left of it. */
  private static void addBare(String word, List<String> words) {
    int from = 0;
    int to = word.length();
    while (from < to && "'.".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "'.".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to) {
      words.add(word.substring(from, to));
    }
  }

  /** That of the phrase, which tells nearly all of them apart and is reckoned once. */
  @Override
  public int hashCode() {
    return phrase.hashCode();
  }

  /** True when there is something to put another word in the place of, and something beside it. */
  boolean isGuarded() {
    return slots.size() > 1;
  }
}
