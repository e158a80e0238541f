package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;

/** The new name behind a sentence about somebody without one, in the same paragraph. */
final class EarlierSentence {
  private static final int FURTHEST_BACK = 2;

  /** Adverbs before a subject. */
  private static final Set<String> ADVERBS =
      Set.of("later", "earlier", "afterwards", "afterward", "then", "meanwhile", "yesterday");

  /** Prepositions before where somebody is met. */
  private static final Set<String> PLACING =
      Set.of("at", "in", "on", "inside", "outside", "near", "behind", "across", "aboard");

  private final Document document;
  private final Cast cast;
  private final Pairing pairing;
  private final SortedMap<Integer, Span> sources;
  private final IntPredicate quoted;

  EarlierSentence(
      Document document,
      Cast cast,
      Pairing pairing,
      SortedMap<Integer, Span> sources,
      IntPredicate quoted) {
    this.document = document;
    this.cast = cast;
    this.pairing = pairing;
    this.sources = sources;
    this.quoted = quoted;
  }

  /**
   * Joins "The driver fled. “I was ashamed,” said Joe Mwangi, 29.": a sentence about somebody
   * without a name, and in the same paragraph a new name without a role that says something.
   */
  void meet(NameMention name, Optional<Entity> entity) {
    int sentence = name.sentence();
    int furthest = sentence - FURTHEST_BACK;
    for (int i = sentence - 1; entity.isPresent() && i >= Math.max(0, furthest); i--) {
      Sentence before = document.sentences().get(i);
      if (before.paragraph() != document.sentences().get(sentence).paragraph()) {
        return;
      }
      if (quoted.test(before.start() + 1) && quoted.test(before.end() - 1)) {
        furthest--;
        continue;
      }
      Optional<Span> described = described(before, name, entity.get());
      if (described.isPresent()) {
        pairing.join(described.get(), entity.get());
        return;
      }
    }
  }

  /** Whom {@code before} is about, who may be {@code person}. */
  private Optional<Span> described(Sentence before, NameMention name, Entity person) {
    List<Token> tokens = withoutAdverb(LeadReader.behindDateline(before.tokens()));
    Optional<Span> presented =
        Unnamed.presented(tokens).filter(span -> pairing.isFree(span, person));
    if (!isWhole(name)) {
      return presented.or(
          () ->
              Unnamed.subject(tokens)
                  .filter(span -> pairing.isFree(span, person))
                  .filter(span -> DescribingPhrase.OWNERS.contains(tokens.get(0).lower()))
                  .filter(span -> Relation.isOne(document.text(span))));
    }
    Optional<Span> subject = Unnamed.subject(tokens).filter(span -> pairing.isFree(span, person));
    boolean vague =
        subject
            .filter(
                span ->
                    Unnamed.GENERIC.contains(Introductions.head(document.tokensIn(span)).lower()))
            .isPresent();
    Optional<Span> apposed = Unnamed.apposed(tokens).filter(span -> pairing.isFree(span, person));
    if (apposed.isPresent()) {
      return apposed.filter(span -> isNobodyElse(span, before, name));
    }
    Optional<Span> found =
        presented.isPresent() && (subject.isEmpty() || vague || isOwned(presented.get()))
            ? presented
            : subject;
    return found
        .filter(span -> isNobodyElse(span, before, name))
        .or(() -> source(before).filter(span -> pairing.isFree(span, person)))
        .or(
            () ->
                person.isUndescribed() && name.isFull()
                    ? Unnamed.owned(tokens).filter(span -> pairing.isFree(span, person))
                    : Optional.empty());
  }

  /** A full name, or "Lord Hess". */
  private boolean isWhole(NameMention name) {
    return name.isFull() || name.prefix().map(document::text).filter(Titles::isPeerage).isPresent();
  }

  private static List<Token> withoutAdverb(List<Token> tokens) {
    if (tokens.size() > 2 && ADVERBS.contains(tokens.get(0).lower())) {
      return tokens.subList(1, tokens.size());
    }
    return PLACING.contains(tokens.get(0).lower()) ? behindPlace(tokens) : tokens;
  }

  /** "an executive sighed" of "At Ely Bank, the second of the country, an executive sighed". */
  private static List<Token> behindPlace(List<Token> tokens) {
    int comma = 0;
    for (int i = 1; i < tokens.size() - 1 && tokens.get(i).tag() != Tag.VERB; i++) {
      boolean opens = tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an");
      if (DescribingPhrase.isComma(tokens.get(i)) && opens) {
        comma = i;
      }
    }
    List<Token> behind = comma > 0 ? tokens.subList(comma + 1, tokens.size()) : tokens;
    return isTrade(behind) ? behind : tokens;
  }

  /** "an executive sighed", not "an old man sighed". */
  private static boolean isTrade(List<Token> clause) {
    return Unnamed.subject(clause)
        .map(span -> clause.stream().filter(token -> span.contains(token.start())).toList())
        .filter(words -> !Unnamed.GENERIC.contains(HeadNoun.of(words).lower()))
        .isPresent();
  }

  /** The only source in {@code sentence}: "That was so, their mother said." */
  Optional<Span> source(Sentence sentence) {
    var inside = sources.subMap(sentence.start(), sentence.end());
    return inside.size() == 1 ? inside.values().stream().findFirst() : Optional.empty();
  }

  /** "was represented by its commander": nearer than the body itself. */
  private boolean isOwned(Span described) {
    return DescribingPhrase.OWNERS.contains(document.tokensIn(described).get(0).lower());
  }

  /**
   * True where {@code sentence} names no person, but as an owner in the description, and no body or
   * place beside it that the new name, with an aside, may belong to.
   */
  private boolean isNobodyElse(Span described, Sentence sentence, NameMention name) {
    boolean aside = pairing.hasAside(name.endToken());
    for (NameMention other : cast.namesIn(new Span(sentence.start(), sentence.end()))) {
      boolean inside = described.contains(other.span().start());
      boolean attribute = inside && other.span().end() < described.end(); // the PhD student
      if (!attribute && (cast.isPerson(other) || (aside && !inside))) {
        return false;
      }
    }
    return true;
  }
}
