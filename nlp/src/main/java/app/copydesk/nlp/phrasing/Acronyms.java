package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Letters behind a name, "World Health Organization (WHO)" or "…, or WHO": one letter that is none
 * of the name's, and letters that stand for two names in one article. Many bodies carry the letters
 * of their name in another language, so that more than one letter off says nothing.
 */
final class Acronyms implements Check {
  private static final int FEWEST_LETTERS = 3;

  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "in", "on", "to", "de", "&", "du", "des", "la", "del");

  private record Full(String words, Span span) {}

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, Full> known = new HashMap<>();
    List<Token> tokens = copy.tokens();
    for (int i = 2; i + 2 < tokens.size(); i++) {
      Token token = tokens.get(i + 1);
      if (isOr(tokens, i) && isAcronym(token.text())) {
        List<Token> name = name(tokens, i - 1, token.text().length());
        if (!name.isEmpty() && off(initials(name), token.text()) == 0) {
          check(copy, tokens, i, name, known, found);
        }
      } else if (tokens.get(i).text().equals("(")
          && tokens.get(i + 2).text().equals(")")
          && isAcronym(token.text())
          && token.sentence() == tokens.get(i - 1).sentence()) {
        check(copy, tokens, i, name(tokens, i, token.text().length()), known, found);
      }
    }
  }

  /** "…, or NRSA,": the other way to give the letters. */
  private static boolean isOr(List<Token> tokens, int i) {
    return tokens.get(i).is("or")
        && tokens.get(i - 1).text().equals(",")
        && tokens.get(i + 2).tag() == Tag.PUNCT;
  }

  private static void check(
      Copy copy,
      List<Token> tokens,
      int bracket,
      List<Token> name,
      Map<String, Full> known,
      Consumer<Finding> found) {
    Token acronym = tokens.get(bracket + 1);
    if (name.isEmpty()) {
      return;
    }
    String letters = initials(name);
    int off = off(letters, acronym.text());
    Span span = name.get(0).span().hull(name.get(name.size() - 1).span());
    if (off == 1 && name.size() >= FEWEST_LETTERS) {
      found.accept(
          finding(
              span.hull(tokens.get(bracket + 2).span()),
              Tier.DEFECT,
              "acronym-letters",
              "The letters do not fit the name: one of them, or a word of the name, is wrong.",
              Optional.of(copy.document().text(span) + " (" + letters + ")")));
    } else if (off == 0) {
      String words = copy.document().text(span).toLowerCase(Locale.ROOT);
      Full before = known.putIfAbsent(acronym.text(), new Full(words, span));
      if (before != null && !before.words().equals(words)) {
        found.accept(
            finding(
                span,
                Tier.QUERY,
                "acronym-twice",
                "Further up %s stands for “%s”."
                    .formatted(acronym.text(), copy.document().text(before.span())),
                Optional.empty()));
      }
    }
  }

  private static boolean isAcronym(String text) {
    return text.length() >= FEWEST_LETTERS && text.chars().allMatch(Character::isUpperCase);
  }

  /** As many words with a capital before the bracket as there are letters. */
  private static List<Token> name(List<Token> tokens, int bracket, int letters) {
    List<Token> name = new ArrayList<>();
    int capitals = 0;
    for (int i = bracket - 1; i >= 0 && capitals < letters; i--) {
      Token token = tokens.get(i);
      boolean small = SMALL.contains(token.lower());
      if (token.isCapitalised() && token.text().chars().skip(1).noneMatch(Character::isUpperCase)) {
        name.add(0, token);
        capitals++;
      } else if (!small) {
        break;
      }
    }
    return capitals == letters && !isLonger(tokens, name.get(0)) ? name : List.of();
  }

  /** One more word with a capital stands before {@code first}, the first word of a name. */
  private static boolean isLonger(List<Token> tokens, Token first) {
    if (first.index() == 0) {
      return false;
    }
    Token before = tokens.get(first.index() - 1);
    return before.sentence() == first.sentence()
        && before.isCapitalised()
        && !SMALL.contains(before.lower());
  }

  private static String initials(List<Token> name) {
    StringBuilder initials = new StringBuilder();
    name.forEach(token -> initials.append(token.text().charAt(0)));
    return initials.toString();
  }

  private static int off(String a, String b) {
    int off = 0;
    for (int i = 0; i < a.length(); i++) {
      off += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return off;
  }

  private static Finding finding(
      Span span, Tier tier, String kind, String message, Optional<String> suggestion) {
    return new Finding(span, kind, Family.NAMES, tier, message, suggestion, "names." + kind);
  }
}
