package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * The words of a sentence as formulas see them: without hyphens, and without a short word in
 * parentheses, which is an acronym of what stands before it.
 *
 * @param words the words, in order
 * @param tokens the token of each
 * @param barriers whether a mark stands before each
 * @param acronyms what stands in parentheses behind each, in capitals; empty for nothing
 */
record Run(List<Word> words, List<Token> tokens, List<Boolean> barriers, List<String> acronyms) {

  static Run of(Sentence sentence) {
    Run run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    boolean barrier = true;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(") && run.isAcronym(tokens, i)) {
        run.acronyms.set(run.words.size() - 1, tokens.get(i + 1).text().toUpperCase(Locale.ROOT));
        i += 2;
      } else if (hasLetterOrDigit(token.text())) {
        run.words.add(Word.of(token.lower()));
        run.tokens.add(token);
        run.barriers.add(barrier);
        run.acronyms.add("");
        barrier = false;
      } else if (!token.is("-")) {
        barrier = true;
      }
    }
    return run;
  }

  private static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(List<Token> tokens, int open) {
    return !words.isEmpty()
        && open + 2 < tokens.size()
        && tokens.get(open + 2).is(")")
        && tokens.get(open + 1).text().matches("\\p{L}{2,6}");
  }

  int size() {
    return words.size();
  }

  boolean isFunction(int at) {
    return FunctionWords.contains(words.get(at).text());
  }

  /** The words from {@code from} to {@code to}, end exclusive, with blanks between them. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder(words.get(from).text());
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(words.get(i).text());
    }
    return text.toString();
  }

  /** True when no mark stands between {@code from} and {@code to}, end exclusive. */
  boolean isWhole(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (barriers.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** False for a finite verb in the place of another part of speech, for numbers and for names. */
  boolean mayFill(int at, int length, Word own, Kinship kinship) {
    if (kinship == Kinship.SAME || length > 1) {
      return true;
    }
    Token token = tokens.get(at);
    if (kinship == Kinship.NONE && token.tag() != Tag.NOUN && token.tag() != Tag.ADJ) {
      return false;
    }
    String text = words.get(at).text();
    if (token.tag() == Tag.NUM || Numerals.contains(text) || Numerals.contains(own.text())) {
      return false;
    }
    if (token.isCapitalised() && at > 0 && kinship != Kinship.SEEN) {
      return false;
    }
    return token.tag() != Tag.VERB || text.endsWith("ing") || isLike(text, own.text());
  }

  /** True when the two verbs have endings alike: bare, -s or past. */
  private static boolean isLike(String verb, String own) {
    return verb.endsWith("s") == own.endsWith("s") && isPast(verb) == isPast(own);
  }

  private static boolean isPast(String verb) {
    if (verb.endsWith("ed")) {
      return true;
    }
    int entry = Lexicon.english().find(verb);
    return entry != Lexicon.UNKNOWN && Lexicon.english().bases(entry).length > 0;
  }

  /**
   * True when a word that is not in place goes with the one beside it. Of words that machines were
   * seen to write, and of phrases of the house, only dictionary phrases do.
   */
  boolean holdsTie(Fit fit) {
    boolean isSure = fit.isSeen() || fit.formula().origin() == Formula.Origin.HOUSE;
    return holdsTie(fit, isSure ? this::isDictionaryPhrase : this::isTied);
  }

  /** True when a word that is not in place goes with the one beside it: "double homicide". */
  boolean isOrdinary(Fit fit) {
    return holdsTie(fit, this::isTied);
  }

  private static boolean holdsTie(Fit fit, IntPredicate tied) {
    for (Fit.Fill fill : fit.fills()) {
      int at = fill.at();
      if (fill.kinship() != Kinship.SAME
          && fill.length() == 1
          && ((at > fit.from() && tied.test(at - 1)) || (at + 1 < fit.to() && tied.test(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTied(int at) {
    return isDictionaryPhrase(at)
        || (!isFunction(at) && !isFunction(at + 1) && areOftenTogether(at));
  }

  /** True when the words at {@code at} and behind it stand side by side oftener than by chance. */
  boolean areOftenTogether(int at) {
    return Collocations.english().improbability(words.get(at), words.get(at + 1))
        < Double.POSITIVE_INFINITY;
  }

  /** True when the words at {@code at} and behind it are a dictionary's entry. */
  boolean isDictionaryPhrase(int at) {
    for (String first : words.get(at).forms()) {
      for (String second : words.get(at + 1).forms()) {
        if (Lexicon.english().find(first + " " + second) != Lexicon.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }
}
