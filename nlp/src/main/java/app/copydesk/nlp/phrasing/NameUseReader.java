package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads how the words with a capital are used in a copy. Immutable. */
final class NameUseReader {
  private static final int MAX_NAMES = 2000;

  /** Small words inside surnames. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de del della dal da di du dos van von der den ter ten al el bin ibn ben le la st"
              .split(" "));

  private final Set<String> titles = WordList.read("titles.txt");
  private final Set<String> known = WordList.read("known-names.txt");

  /** The words with a capital that may be names, by their form, in the order of the text. */
  Map<String, NameUse> read(Copy copy) {
    Map<String, NameUse> uses = new LinkedHashMap<>();
    List<Token> tokens = copy.tokens();
    for (int i = 0; i < tokens.size() && uses.size() < MAX_NAMES; i++) {
      Token token = tokens.get(i);
      Span name = name(token);
      String form = name.of(copy.document().normalised());
      if (!isName(form)) {
        continue;
      }
      NameUse use = uses.computeIfAbsent(form, NameUse::new);
      use.spans.add(name);
      if (i > 0 && tokens.get(i - 1).sentence() == token.sentence()) {
        addBefore(copy, use, tokens, i);
      }
      if (i + 1 < tokens.size() && isNeighbour(copy, token, tokens.get(i + 1))) {
        use.after.add(tokens.get(i + 1).text());
      }
      addHalves(copy, use, name, tokens, i);
      use.listed |= isListed(tokens, i);
      use.bare &= isBare(tokens, i);
      use.inside |=
          !opensSentence(tokens, i) || (token.tag() == Tag.PROPN && !isWord(token.text()));
    }
    return uses;
  }

  private void addBefore(Copy copy, NameUse use, List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean opener =
        opensSentence(tokens, i - 1) && isWord(before.text()) && !known.contains(before.text());
    if (!copy.adjoins(before, tokens.get(i)) || opener) {
      return;
    }
    String word = before.lower();
    if (titles.contains(word) && before.isCapitalised()) {
      use.titled = true;
      use.inside = true;
    } else if (before.isCapitalised() || PARTICLES.contains(word)) {
      use.before.add(before.text());
    }
  }

  /**
   * The name in a token: without a possessive ending, a full stop or a lower-case tail
   * ("Disney-owned"), which the tokenizer leaves on some.
   */
  private static Span name(Token token) {
    String text = token.text();
    int end = text.length();
    if (text.endsWith("'s")) {
      end -= 2;
    }
    while (end > 0 && "'.-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < end && Character.isLowerCase(text.charAt(hyphen + 1))) {
      end = hyphen;
    }
    return new Span(token.start(), token.start() + end);
  }

  /** In a double name, "Seitz-Wald", the other half tells whose it is. */
  private static void addHalves(Copy copy, NameUse use, Span name, List<Token> tokens, int i) {
    String text = copy.document().normalised();
    if (i > 1 && name.start() > 0 && text.charAt(name.start() - 1) == '-') {
      use.before.add(tokens.get(i - 2).text());
    }
    if (i + 2 < tokens.size()
        && name.end() < text.length()
        && text.charAt(name.end()) == '-'
        && tokens.get(i + 2).isCapitalised()) {
      use.after.add(tokens.get(i + 2).text());
    }
  }

  private static boolean isName(String text) {
    return text.length() >= 3
        && Character.isUpperCase(text.charAt(0))
        && text.chars().skip(1).anyMatch(Character::isLowerCase)
        && text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  private static boolean isNeighbour(Copy copy, Token first, Token second) {
    return first.sentence() == second.sentence()
        && first.isCapitalised()
        && second.isCapitalised()
        && copy.adjoins(first, second);
  }

  /**
   * Behind a word without a capital that is no article, and in no list: "mentioned Rut's comments".
   */
  private static boolean isBare(List<Token> tokens, int i) {
    if (opensSentence(tokens, i)) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.isWord() && before.tag() != Tag.DET && !before.isCapitalised();
  }

  /** Between two commas, as in a team. */
  private static boolean isListed(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).text().equals(",")
        && tokens.get(i + 1).text().equals(",");
  }

  private static boolean opensSentence(List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i - 1).sentence() != tokens.get(i).sentence()) {
      return true;
    }
    return tokens.get(i - 1).tag() == Tag.PUNCT && !tokens.get(i - 1).text().equals(",");
  }

  /** A word of everyday, whatever its case. */
  boolean isWord(String text) {
    return CommonWords.contains(text.toLowerCase(Locale.ROOT));
  }
}
