package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A name spelt two ways in one article (Rutte and Rut, Zelensky and Zelenskyy). What tells a slip
 * from two people is how the names are used: people are introduced with a first name of their own,
 * a slip is not.
 */
final class NearNames implements Check {
  private static final int MAX_NAMES = 2000;

  /** Two words at least as common as this stand for themselves: "Minister" and "Ministry". */
  private static final int ORDINARY = 1;

  /** Small words inside surnames. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de del della dal da di du dos van von der den ter ten al el bin ibn ben le la st"
              .split(" "));

  private final Set<String> titles = WordList.read("titles.txt");
  private final Set<String> words = WordList.read("common-words.txt");
  private final Set<String> known = WordList.read("known-names.txt");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    // near spellings share their first letter, so only names under one letter are compared
    Map<Character, List<NameUse>> byLetter = new HashMap<>();
    for (NameUse use : uses(copy).values()) {
      byLetter.computeIfAbsent(Spelling.plain(use.form).charAt(0), c -> new ArrayList<>()).add(use);
    }
    for (List<NameUse> uses : byLetter.values()) {
      for (NameUse use : uses) {
        rightSpelling(copy, use, uses).ifPresent(right -> report(use, right, found));
      }
    }
  }

  private Map<String, NameUse> uses(Copy copy) {
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
        opensSentence(tokens, i - 1) && isWord(before.text()) && !isKnown(before.text());
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

  private boolean isWord(String text) {
    return words.contains(text.toLowerCase(Locale.ROOT));
  }

  private Optional<NameUse> rightSpelling(Copy copy, NameUse use, List<NameUse> others) {
    NameUse best = null;
    for (NameUse other : others) {
      if (other != use
          && isBetterKnown(other, use)
          && Spelling.isNear(use.form, other.form)
          && isSlip(copy, use, other)
          && (best == null || other.count() > best.count())) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The right spelling is the commoner one, or of two used alike the one that came first. */
  private static boolean isBetterKnown(NameUse right, NameUse slip) {
    if (slip.count() > 2) {
      return slip.count() * 3 <= right.count();
    }
    if (right.count() != slip.count()) {
      return right.count() > slip.count();
    }
    return right.spans.get(0).start() < slip.spans.get(0).start();
  }

  private boolean isSlip(Copy copy, NameUse use, NameUse right) {
    if (!use.inside || !right.inside || areTwoWords(use, right)) {
      return false;
    }
    if (!right.before.containsAll(use.before) || !right.after.containsAll(use.after)) {
      return false;
    }
    if (right.after.contains(use.form)
        || hasInnerCapital(use.form) != hasInnerCapital(right.form)) {
      return false;
    }
    boolean person = right.titled || !right.before.isEmpty();
    if (use.titled) {
      return person && !Spelling.isPlural(use.form, right.form);
    }
    if (Spelling.isDerived(use.form, right.form) || Spelling.isPlural(use.form, right.form)) {
      return false;
    }
    if (!use.before.isEmpty() || !use.after.isEmpty()) {
      return true;
    }
    return isBareSlip(copy, use, right, person);
  }

  /** A name that stands alone each time: without a title or neighbours the spelling has to tell. */
  private boolean isBareSlip(Copy copy, NameUse use, NameUse right, boolean person) {
    // alone stand surnames, and those are no slips of a first name
    if (isKnown(use.form) || isKnown(right.form) || use.listed) {
      return false;
    }
    boolean cutShort = right.form.startsWith(use.form);
    if (isWord(use.form) && !(use.bare && cutShort)) {
      return false;
    }
    if (Spelling.isOneSlip(use.form, right.form)) {
      return person ? use.form.length() >= 4 : use.form.length() >= 6;
    }
    // somebody's words may use a short form
    return person
        && cutShort
        && use.form.length() * 2 > right.form.length()
        && use.spans.stream().noneMatch(copy::isQuoted);
  }

  /** "NetMD", not "McDonald". */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))
          && Character.isLowerCase(form.charAt(i - 1))
          && !form.substring(0, i).matches("Mc|Mac|De|Di|Du|La|Le|Van|Fitz")) {
        return true;
      }
    }
    return false;
  }

  /** Both are right: names known to be, two spellings of a word, or two words of the dictionary. */
  private boolean areTwoWords(NameUse use, NameUse right) {
    if (isKnown(use.form) && isKnown(right.form)) {
      return true;
    }
    Word one = Word.of(use.form.toLowerCase(Locale.ROOT));
    Word other = Word.of(right.form.toLowerCase(Locale.ROOT));
    boolean words = isOrdinary(one) && isOrdinary(other);
    boolean spellings = !one.entries().isEmpty() && one.isFormOf(other);
    return spellings || (words && !use.titled);
  }

  private static boolean isOrdinary(Word word) {
    return word.magnitude() >= ORDINARY;
  }

  private boolean isKnown(String name) {
    return known.contains(name);
  }

  private static void report(NameUse use, NameUse right, Consumer<Finding> found) {
    for (Span span : use.spans) {
      found.accept(
          new Finding(
              span,
              "name-near-miss",
              Family.NAMES,
              Tier.DEFECT,
              "“%s” looks like a slip for “%s”, the spelling used elsewhere in the article."
                  .formatted(use.form, right.form),
              Optional.of(right.form),
              "names.near-miss"));
    }
  }
}
