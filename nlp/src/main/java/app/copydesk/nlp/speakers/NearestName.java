package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the grammar of a clause gave a description, or half a name, as the source: the name. */
final class NearestName {
  /** In characters. */
  private static final int LONGEST_NAME = 120;

  /** In words. */
  private static final int LONGEST_MODIFIER = 8;

  private static final Set<String> CUTTING = Set.of("for", "of", "from", "at", "on");

  private final Document document;
  private final Cast cast;

  NearestName(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** {@code mention}, or the name in apposition behind it: "its president, Ann Lee, said". */
  Span of(Span mention) {
    Span whole = apposed(withWholeName(mention));
    return apposedBehind(whole).or(() -> given(whole)).orElse(whole);
  }

  /** "Ann Lee, a retired manager who had agreed …": the name that {@code mention} describes. */
  private Optional<Span> apposedBehind(Span mention) {
    int first = document.firstTokenFrom(mention.start());
    List<Token> all = document.tokens();
    boolean aside =
        first > 1
            && (all.get(first).is("a") || all.get(first).is("an"))
            && DescribingPhrase.isComma(all.get(first - 1))
            && isUnnamed(mention, all.get(DescribingPhrase.head(all, first)))
            && DescribingPhrase.headIsSomebody(all, first);
    if (!aside) {
      return Optional.empty();
    }
    int end = all.get(first - 2).end();
    Span before = new Span(Math.max(0, end - LONGEST_NAME), end);
    return cast.namesIn(before).stream()
        .filter(name -> name.span().end() == end && name.isFull() && cast.isPerson(name))
        .map(NameMention::span)
        .findFirst();
  }

  /** "a partner at Orbex": no name but of what comes behind the noun. */
  private boolean isUnnamed(Span mention, Token head) {
    return cast.namesIn(mention).stream().noneMatch(name -> name.span().start() < head.end());
  }

  /** "A driver, who gave his name as Ken": the name, for the driver. */
  private Optional<Span> given(Span mention) {
    if (!cast.namesIn(mention).isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    int offset = sentence.tokens().get(0).index();
    Span near = new Span(mention.end(), Math.min(sentence.end(), mention.end() + LONGEST_NAME));
    return cast.namesIn(near).stream()
        .filter(
            name ->
                Naming.given(sentence.tokens(), name.firstToken() - offset)
                    .filter(told -> told.start() <= mention.start() && mention.start() < told.end())
                    .isPresent())
        .map(NameMention::span)
        .findFirst();
  }

  /**
   * "The charity Rest" of "The charity Rest for Life", "Labour MP" of "Labour MP for Ely Ann Lee".
   */
  private Span withWholeName(Span mention) {
    int next = document.firstTokenFrom(mention.end());
    boolean cut =
        next < document.tokens().size() && CUTTING.contains(document.tokens().get(next).lower());
    if (!cut) {
      return mention;
    }
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    int end = Math.min(sentence.end(), mention.end() + LONGEST_NAME);
    return cast.namesIn(new Span(mention.start(), end)).stream()
        .filter(
            name ->
                name.prefix().map(Span::start).orElse(name.span().start()) < mention.end()
                    && name.span().end() > mention.end())
        .findFirst()
        .map(name -> new Span(mention.start(), name.span().end()))
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
      if (name.endToken() <= comma) {
        continue; // an expert on snow at Davos, Ann Lee
      }
      int first = name.prefix().map(p -> p.start()).orElse(name.span().start());
      int end = DescriptionBefore.behindTown(all, name.endToken());
      boolean closed = end >= all.size() || DescribingPhrase.closes(all.get(end));
      boolean person = cast.isPerson(name);
      int ownToken = document.firstTokenFrom(first);
      if (name.endToken() < all.size() && all.get(name.endToken()).is("called")) {
        continue; // a Greek called Ann Lee
      }
      if (!person && isBodyBehind(mention, name, comma)) {
        return name.span();
      }
      if (!person && first != all.get(comma + 1).start()) {
        continue; // the former mayor of Ely, Ann Lee
      }
      boolean behind =
          first == all.get(comma + 1).start()
              || DescriptionBefore.comma(all, ownToken) == comma
              || isBehindAnother(all, comma, ownToken)
              || Naming.phrase(all, ownToken).orElse(-1) == comma + 1;
      return behind && closed && person && isWhole(name) ? name.span() : mention;
    }
    return mention;
  }

  /** "The regulator, the Water Board, said": a body for a body. */
  private boolean isBodyBehind(Span mention, NameMention name, int comma) {
    List<Token> all = document.tokens();
    boolean the = all.get(comma + 1).is("the");
    List<Token> words = document.tokensIn(mention);
    boolean definite =
        words.get(0).is("the") || DescribingPhrase.OWNERS.contains(words.get(0).lower());
    return the
        && definite
        && name.firstToken() == comma + 2
        && name.endToken() < all.size()
        && DescribingPhrase.isComma(all.get(name.endToken()))
        && cast.of(name).filter(body -> body.kind() == Speaker.Kind.ORGANISATION).isPresent()
        && !Unnamed.isSomebody(HeadNoun.of(words));
  }

  /** "its author, the former minister, Dame Ann Lee": behind a second description. */
  private static boolean isBehindAnother(List<Token> all, int comma, int name) {
    int second = DescriptionBefore.comma(all, name);
    return second > comma
        && DescribingPhrase.nominal(all, comma + 1).orElse(-1) == second
        && DescribingPhrase.headIsSomebody(all, comma + 1);
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
