package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;

/** Where the grammar of a clause gave a description, or half a name, as the source: the name. */
final class NearestName {
  /** In characters. */
  private static final int LONGEST_NAME = 120;

  /** In words. */
  private static final int LONGEST_MODIFIER = 8;

  private final Document document;
  private final Cast cast;

  NearestName(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** {@code mention}, or the name in apposition behind it: "its president, Ann Lee, said". */
  Span of(Span mention) {
    return apposed(withWholeName(mention));
  }

  /** "The charity Rest" of "The charity Rest for Life": to the end of the name it cuts. */
  private Span withWholeName(Span mention) {
    int next = document.firstTokenFrom(mention.end());
    boolean cut =
        next < document.tokens().size()
            && (document.tokens().get(next).is("for") || document.tokens().get(next).is("of"));
    if (!cut) {
      return mention;
    }
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    int end = Math.min(sentence.end(), mention.end() + LONGEST_NAME);
    return cast.namesIn(new Span(mention.start(), end)).stream()
        .map(NameMention::span)
        .filter(name -> name.start() < mention.end() && name.end() > mention.end())
        .findFirst()
        .map(name -> new Span(mention.start(), name.end()))
        .orElse(mention);
  }

  private Span apposed(Span mention) {
    List<Token> all = document.tokens();
    int comma = behindModifier(all, document.firstTokenFrom(mention.end()));
    boolean apposition =
        comma + 1 < all.size()
            && DescribingPhrase.isComma(all.get(comma))
            && (cast.namesIn(mention).isEmpty() || turnsOnTrade(mention));
    if (!apposition) {
      return mention;
    }
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    for (NameMention name : cast.namesIn(new Span(mention.end(), sentence.end()))) {
      int first = name.prefix().map(p -> p.start()).orElse(name.span().start());
      int end = DescriptionBefore.behindTown(all, name.endToken());
      boolean closed = end >= all.size() || DescribingPhrase.closes(all.get(end));
      boolean person = cast.isPerson(name);
      int ownToken = document.firstTokenFrom(first);
      if (name.endToken() < all.size() && all.get(name.endToken()).is("called")) {
        continue; // a Greek called Ann Lee
      }
      boolean behind =
          first == all.get(comma + 1).start()
              || DescriptionBefore.comma(all, ownToken) == comma
              || Naming.phrase(all, ownToken).orElse(-1) == comma + 1;
      return behind && closed && person && isWhole(name) ? name.span() : mention;
    }
    return mention;
  }

  /** A full name, or "Lord Hess". */
  private boolean isWhole(NameMention name) {
    return name.isFull()
        || name.prefix().map(document::text).filter(Titles::isCourtesy).isPresent();
  }

  /** Behind "on the junior circuit" of "her partner on the junior circuit, Ann Lee". */
  private static int behindModifier(List<Token> all, int from) {
    if (from >= all.size() || !DescribingPhrase.isPreposition(all.get(from))) {
      return from;
    }
    int i = from;
    while (i < all.size() && i - from < LONGEST_MODIFIER && DescriptionBefore.belongs(all, i)) {
      i++;
    }
    return i;
  }

  /** "Aslan's father", "An analyst at Norco": whatever names are in it, it is not one. */
  private boolean turnsOnTrade(Span mention) {
    List<Token> tokens = document.tokensIn(mention);
    Token head = tokens.get(DescribingPhrase.head(tokens, 0));
    boolean small = !head.isCapitalised() || head.equals(sentenceOpening(head));
    return small && PersonalNouns.contains(head);
  }

  private Token sentenceOpening(Token token) {
    return document.sentences().get(token.sentence()).tokens().get(0);
  }
}
