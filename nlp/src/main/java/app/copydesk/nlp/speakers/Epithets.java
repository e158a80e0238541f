package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a description means that the article has not given of anybody: "the ferryman", "the old
 * man".
 */
final class Epithets {
  private static final Set<String> GOING_ON = Set.of("added", "adds", "continued");

  /** What somebody may be beside another office: "The Ely MP", of a committee's chair. */
  private static final Set<String> SEATS =
      Set.of(
          "mp",
          "msp",
          "mep",
          "td",
          "mla",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "legislator",
          "councillor",
          "councilman",
          "councilwoman",
          "assemblyman",
          "assemblywoman");

  private final Document document;
  private final Cast cast;
  private final Focus focus;
  private final Protagonists protagonists;

  Epithets(Document document, Cast cast, Focus focus, Protagonists protagonists) {
    this.document = document;
    this.cast = cast;
    this.focus = focus;
    this.protagonists = protagonists;
  }

  /** True where the paragraph, or else the one before, names nobody else before {@code mention}. */
  private boolean isAloneBefore(Span mention, Entity person) {
    int paragraph = document.paragraphAt(mention.start());
    List<Entity> named = namedBetween(paragraph, mention);
    if (named.isEmpty() && paragraph > 0) {
      named = namedBetween(paragraph - 1, mention);
    }
    return named.size() == 1 && named.get(0).equals(person);
  }

  private List<Entity> namedBetween(int paragraph, Span mention) {
    int from = document.paragraphs().get(paragraph).start();
    return cast.namesIn(new Span(from, mention.start())).stream()
        .flatMap(name -> cast.of(name).stream())
        .filter(Entity::isPerson)
        .distinct()
        .toList();
  }

  /** "Lee waved that away. // “…,” the grandmaster said": the subject of the sentence before. */
  Optional<Entity> lastSubject(Span mention) {
    int paragraph = document.paragraphAt(mention.start());
    int sentence = document.sentenceAt(mention.start());
    if (!namedBetween(paragraph, mention).isEmpty()) {
      return sentence > 0 ? onlySubject(document.sentences().get(sentence - 1)) : Optional.empty();
    }
    if (paragraph == 0) {
      return Optional.empty();
    }
    int end = document.paragraphs().get(paragraph - 1).end();
    return onlySubject(document.sentences().get(document.sentenceAt(end - 1)));
  }

  /** The one person whom {@code sentence} names, where it opens with the name. */
  private Optional<Entity> onlySubject(Sentence sentence) {
    List<NameMention> names =
        cast.namesIn(sentence.span()).stream().filter(cast::isPerson).limit(2).toList();
    return names.size() == 1 && isStart(names.get(0), sentence)
        ? cast.of(names.get(0))
        : Optional.empty();
  }

  /** Where the sentence or its main clause begins, or behind "Her" or "The" there. */
  private boolean isStart(NameMention name, Sentence sentence) {
    int start = name.prefix().map(Span::start).orElse(name.span().start());
    int first = document.firstTokenFrom(start);
    Token before = document.tokens().get(Math.max(0, first - 1));
    boolean owned = before.is("the") || DescribingPhrase.OWNERS.contains(before.lower());
    int opening = owned ? before.start() : start;
    return opening == sentence.start() || opening == sentence.mainClause().get(0).start();
  }

  /**
   * "“…,” the barrister added", "Lee is tired. “…,” the Polish potter said": who spoke last in the
   * paragraph, or whom the sentence before is about.
   */
  Optional<Entity> ofParagraph(Span mention, List<Token> words, String head) {
    if (words.stream().anyMatch(word -> RoleWords.lessens(word.lower()))) {
      return Optional.empty(); // the shadow chancellor
    }
    if (goesOn(mention)) {
      return focus.speakerBefore(
          mention.start(),
          document.paragraphs().get(document.paragraphAt(mention.start())).start());
    }
    boolean origin =
        words.size() == 3
            ? Origins.isAdjective(words.get(1).text())
            : words.size() > 3 && words.get(2).is("from");
    boolean more = (origin && Variation.mayDescribe(head)) || isSeat(words, head);
    boolean unsaid =
        (words.size() == 2 && Variation.isTrade(head))
            || (words.size() == 3 && Variation.mayDescribe(head));
    return (more || unsaid) && isFirst(mention)
        ? lastSubject(mention).filter(person -> more || !person.hasOffice())
        : Optional.empty();
  }

  /** "The MP", "The Ely senator", "The Orme-Ely deputy". */
  private static boolean isSeat(List<Token> words, String head) {
    boolean placed =
        words.size() > 2
            && words.subList(1, words.size() - 1).stream().allMatch(Token::isCapitalised);
    return (words.size() <= 2 || placed)
        && (SEATS.contains(head) || (placed && head.equals("deputy")));
  }

  /** True where its sentence names nobody before it. */
  private boolean isFirst(Span mention) {
    Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
    return cast.namesIn(new Span(sentence.start(), mention.start())).stream()
        .noneMatch(cast::isPerson);
  }

  /** Beside "added" or "continued". */
  private boolean goesOn(Span mention) {
    int next = document.firstTokenFrom(mention.end());
    int first = document.firstTokenFrom(mention.start());
    return isGoingOn(next) || isGoingOn(first - 1);
  }

  private boolean isGoingOn(int i) {
    return i >= 0
        && i < document.tokens().size()
        && GOING_ON.contains(document.tokens().get(i).lower());
  }

  /** "the old man", who was spoken of last; not where "a man" has been. */
  Optional<Entity> sameOne(Span mention, String head, Gender told) {
    return Unnamed.GENERIC.contains(head) && cast.nameless(head).isEmpty()
        ? focus.person(mention.start(), told)
        : Optional.empty();
  }

  /** Whom the article is about, where it has not yet said what they are: "the ferryman". */
  Optional<Entity> undescribed(Span mention) {
    Optional<Entity> leading =
        focus
            .person(mention.start(), GenderNouns.of(document.text(mention)))
            .filter(person -> person.role().isEmpty())
            .filter(
                person ->
                    protagonists.leadingPerson().filter(person::equals).isPresent()
                        || isAloneBefore(mention, person));
    leading.ifPresent(
        person -> person.describe(Description.Form.PREDICATE, document.text(mention)));
    return leading;
  }

  /** What "the pastor" says of one of whom nothing else is said. */
  void tell(Entity bearer, Span mention, String head) {
    boolean tells = !Unnamed.GENERIC.contains(head) && !head.equals("witness");
    if (tells && bearer.isUndescribed() && document.tokensIn(mention).get(0).is("the")) {
      bearer.describe(Description.Form.PREDICATE, document.text(mention));
    }
  }
}
