package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a name is said to be: in the titles before it, in the apposition behind it or before
 * it.
 */
final class RoleFinder {
  private static final int LONGEST = 30;
  private static final Set<String> RELATIVES = Set.of("who", "whose");
  private static final Set<String> OPENERS =
      Set.of(
          "a", "an", "the", "his", "her", "their", "its", "one", "another", "former", "now", "then",
          "also", "co", "vice", "deputy", "senior", "chief", "head");

  private RoleFinder() {}

  /**
   * The description of the person or body named by {@code mention}, verbatim, where the text gives
   * one beside the name.
   */
  static Optional<Span> role(Document document, NameMention mention) {
    Optional<Span> title = mention.prefix().filter(span -> saysMore(document.text(span)));
    if (title.isPresent()) {
      return title;
    }
    Optional<Span> behind = behind(document, mention);
    return behind.isPresent() ? behind : before(document, mention);
  }

  private static boolean saysMore(String prefix) {
    for (String word : prefix.split("\\s+", -1)) {
      if (!Titles.isCourtesy(word)) {
        return true;
      }
    }
    return false;
  }

  /** "…, the British prime minister,": the apposition behind the name. */
  private static Optional<Span> behind(Document document, NameMention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    List<Token> tokens = sentence.tokens();
    int offset = tokens.get(0).index();
    int i = mention.endToken() - offset;
    i = skipBrackets(tokens, i);
    if (i + 1 >= tokens.size() || !isComma(tokens.get(i))) {
      return Optional.empty();
    }
    i++;
    if (tokens.get(i).tag() == Tag.NUM || Character.isDigit(tokens.get(i).text().charAt(0))) {
      while (i < tokens.size() && !isComma(tokens.get(i))) {
        if (tokens.get(i).tag() == Tag.VERB) {
          return Optional.empty();
        }
        i++;
      }
      i++;
    }
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    boolean relative = RELATIVES.contains(lower(tokens.get(i)));
    if (!relative && !opensDescription(tokens, i)) {
      return Optional.empty();
    }
    int end = i;
    boolean person = relative;
    boolean clause = relative;
    while (end < tokens.size() && end - i < LONGEST && !closes(tokens.get(end))) {
      Token token = tokens.get(end);
      person |= PersonNouns.contains(token.text());
      boolean relativeInside =
          token.is("that") || token.is("which") || RELATIVES.contains(lower(token));
      if (!clause
          && !relativeInside
          && end > i
          && (token.tag() == Tag.AUX
              || (token.tag() == Tag.VERB
                  && isFinite(token)
                  && !PersonNouns.contains(tokens.get(end - 1).text())
                  && tokens.get(end - 1).tag() != Tag.NOUN))) {
        return Optional.empty();
      }
      clause |= relativeInside;
      person |= relativeInside;
      end++;
    }
    if (!person || end == i) {
      return Optional.empty();
    }
    return Optional.of(new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
  }

  private static boolean isFinite(Token token) {
    return !token.text().endsWith("ing") && !token.text().endsWith("ed");
  }

  private static boolean opensDescription(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (OPENERS.contains(lower(token))) {
      return true;
    }
    boolean nominal = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
    boolean owner =
        token.isCapitalised() && i + 1 < tokens.size() && tokens.get(i + 1).text().equals("'s");
    return nominal || owner || (token.tag() == Tag.PROPN && hasPersonBeforeComma(tokens, i));
  }

  private static boolean hasPersonBeforeComma(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !closes(tokens.get(i)); i++) {
      if (PersonNouns.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static int skipBrackets(List<Token> tokens, int from) {
    if (from < tokens.size() && tokens.get(from).text().equals("(")) {
      for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
        if (tokens.get(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static boolean closes(Token token) {
    return isComma(token)
        || ".;:?!\"()".contains(token.text())
        || token.text().equals("–")
        || token.text().equals("—")
        || token.text().equals("''");
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** "The bank’s chief economist, Claire Dunne,": the phrase before the comma before the name. */
  private static Optional<Span> before(Document document, NameMention mention) {
    List<Token> tokens = document.sentences().get(mention.sentence()).tokens();
    int offset = tokens.get(0).index();
    int first =
        mention.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(mention.firstToken());
    int comma = first - offset - 1;
    int end = mention.endToken() - offset;
    boolean closed = end >= tokens.size() || closes(tokens.get(end));
    if (comma < 1
        || !isComma(tokens.get(comma))
        || !closed
        || !PersonNouns.contains(tokens.get(comma - 1).text())) {
      return Optional.empty();
    }
    int from = comma - 1;
    while (from > 0 && belongs(tokens, from - 1)) {
      from--;
      if (OPENERS.contains(lower(tokens.get(from)))
          && tokens.get(from).tag() == Tag.DET
          && !(from > 0 && tokens.get(from - 1).is("of"))) {
        break;
      }
    }
    return Optional.of(new Span(tokens.get(from).start(), tokens.get(comma - 1).end()));
  }

  private static boolean belongs(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, DET -> true;
      default ->
          token.is("'s")
              || token.text().equals("-")
              || token.is("of")
              || token.is("his")
              || token.is("her")
              || token.is("its")
              || token.is("their");
    };
  }
}
