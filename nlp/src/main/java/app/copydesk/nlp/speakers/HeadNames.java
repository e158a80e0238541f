package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds the name in a mention that is whom it means. */
final class HeadNames {
  private final Document document;
  private final Cast cast;

  HeadNames(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /**
   * The name that is the head of the mention: not one that owns it ("Trump’s lawyer") nor one it
   * works for ("a spokesman for Trump").
   */
  Optional<NameMention> of(Span mention, List<Token> tokens) {
    List<NameMention> names = cast.namesIn(mention);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Token firstWord = tokens.get(0);
    for (int i = names.size() - 1; i >= 0; i--) {
      NameMention name = names.get(i);
      boolean linked = false;
      for (Token token : tokens) {
        if (token.start() >= name.span().start()) {
          break;
        }
        boolean noun = token.start() > firstWord.start() || tokens.size() > 1;
        linked |=
            noun
                && HeadNoun.isLink(token)
                && token.start() > firstWord.start()
                && !insidePrefix(name, token);
      }
      boolean heads = !linked && !goesOn(mention, name);
      if (heads) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean insidePrefix(NameMention name, Token token) {
    return name.prefix().map(prefix -> prefix.contains(token.start())).orElse(false);
  }

  /** True when the mention goes on behind the name with a head of its own. */
  private boolean goesOn(Span mention, NameMention name) {
    int next = name.endToken();
    if (next >= document.tokens().size()) {
      return false;
    }
    Token token = document.tokens().get(next);
    if (token.start() >= mention.end()) {
      return false;
    }
    boolean compound = token.text().equals("-") && token.start() == name.span().end();
    return compound
        || token.is("'s")
        || token.text().equals("'")
        || (!token.isCapitalised() && (token.tag() == Tag.NOUN || PersonalNouns.contains(token)));
  }
}
