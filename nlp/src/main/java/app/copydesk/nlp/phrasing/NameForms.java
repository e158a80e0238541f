package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One name in two forms: with and without full stops ("U.S." and "US"), as one word and as two
 * ("Viet Nam" and "Vietnam"). The rarer form is asked about, once an article.
 */
final class NameForms implements Check {
  /** Shorter words may be other names when they are put together. */
  private static final int SHORTEST_JOINED = 6;

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Map<String, List<Span>> forms = new LinkedHashMap<>();
    Map<String, List<Span>> others = new LinkedHashMap<>();
    List<Token> tokens = copy.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isCapitalised()) {
        continue;
      }
      String text = token.text();
      if (isDotted(text)) {
        add(others, text.replace(".", ""), token.span());
      } else {
        add(forms, text, token.span());
      }
      if (i > 0 && isPair(copy, tokens.get(i - 1), token)) {
        String joined = tokens.get(i - 1).text() + text.toLowerCase(Locale.ROOT);
        add(others, joined, tokens.get(i - 1).span().hull(token.span()));
      }
    }
    others.forEach(
        (form, spans) ->
            Optional.ofNullable(forms.get(form))
                .ifPresent(plain -> found.accept(finding(copy, plain, spans))));
  }

  private static void add(Map<String, List<Span>> forms, String form, Span span) {
    forms.computeIfAbsent(form, f -> new ArrayList<>()).add(span);
  }

  private static boolean isDotted(String text) {
    if (text.length() < 4 || text.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i += 2) {
      if (!Character.isUpperCase(text.charAt(i)) || text.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(Copy copy, Token first, Token second) {
    return first.isCapitalised()
        && first.sentence() == second.sentence()
        && first.text().length() + second.text().length() >= SHORTEST_JOINED
        && first.text().chars().allMatch(Character::isLetter)
        && second.text().chars().allMatch(Character::isLetter)
        && second.text().chars().skip(1).allMatch(Character::isLowerCase)
        && copy.adjoins(first, second);
  }

  private static Finding finding(Copy copy, List<Span> one, List<Span> other) {
    boolean first =
        one.size() != other.size()
            ? one.size() < other.size()
            : one.get(0).start() > other.get(0).start();
    Span rare = (first ? one : other).get(0);
    String usual = copy.document().text((first ? other : one).get(0));
    return new Finding(
        rare,
        "two-forms",
        Family.NAMES,
        Tier.QUERY,
        "The article also writes this name as “%s”: which form is the house’s?".formatted(usual),
        Optional.of(usual),
        "names.two-forms");
  }
}
