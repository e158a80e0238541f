package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The new name behind a paragraph about somebody without one. */
final class EarlierParagraph {
  /** Offices that one holds at a time. */
  private static final Set<String> OFFICES =
      Set.of(
          "executive",
          "chairman",
          "chairwoman",
          "chair",
          "president",
          "founder",
          "director",
          "mayor",
          "superintendent",
          "headteacher",
          "principal",
          "editor",
          "manager",
          "coach",
          "coroner",
          "captain",
          "conductor",
          "treasurer",
          "owner");

  private final Document document;
  private final Cast cast;
  private final Pairing pairing;

  EarlierParagraph(Document document, Cast cast, Pairing pairing) {
    this.document = document;
    this.cast = cast;
    this.pairing = pairing;
  }

  /**
   * Joins "Its chief executive wrote so. // “…,” wrote Ann Lee, who …": the source of the quote
   * before, in the paragraph before, who holds an office that one has and nobody else is told to.
   */
  void meetOffice(Span before, NameMention name, Optional<Entity> newcomer) {
    int paragraph = document.sentences().get(name.sentence()).paragraph();
    List<Token> tokens = document.tokensIn(before);
    Token head = Introductions.head(tokens);
    boolean office =
        document.paragraphAt(before.start()) == paragraph - 1
            && OFFICES.contains(head.lower())
            && (tokens.get(0).is("the") || DescribingPhrase.OWNERS.contains(tokens.get(0).lower()));
    List<String> words = Entity.words(document.text(before));
    newcomer
        .filter(person -> office && name.isFull() && pairing.isFree(before, person))
        .filter(
            person ->
                cast.entities().stream()
                    .filter(e -> !e.belongsElsewhere(document.text(before)))
                    .allMatch(
                        e -> e.fits(head.lower(), words) < (Introductions.isOwned(tokens) ? 2 : 1)))
        .ifPresent(person -> pairing.join(before, person));
  }

  /**
   * Joins "The sculptor has made a model. … // “I took it off,” says Ann Lee.": whom the paragraph
   * before is about, without a name, and the first named in the next one, of whom nothing is said.
   */
  void meetSubject(NameMention name, Optional<Entity> newcomer) {
    int paragraph = document.sentences().get(name.sentence()).paragraph();
    Optional<Entity> person = newcomer.filter(Entity::isUndescribed);
    if (paragraph == 0 || person.isEmpty() || !name.isFull() || pairing.hasAside(name.endToken())) {
      return;
    }
    Span start = document.paragraphs().get(paragraph);
    Span before = document.paragraphs().get(paragraph - 1);
    boolean alone =
        cast.namesIn(new Span(start.start(), name.span().start())).isEmpty()
            && cast.namesIn(before).stream().noneMatch(cast::isPerson);
    Sentence first = document.sentences().get(document.sentenceAt(before.start()));
    Sentence last = document.sentences().get(document.sentenceAt(before.end() - 1));
    Optional<Span> clause =
        cast.namesIn(new Span(start.start(), name.span().start())).isEmpty()
            ? Unnamed.owned(last.tokens()).filter(span -> pairing.isFree(span, person.get()))
            : Optional.empty();
    if (clause.isPresent()) {
      pairing.join(clause.get(), person.get());
      return;
    }
    Unnamed.subject(first.tokens())
        .filter(span -> alone && first.tokens().get(0).is("the"))
        .filter(span -> Pairing.isOffice(document.tokensIn(span)))
        .filter(span -> isOneOfAKind(Introductions.head(document.tokensIn(span)).lower()))
        .filter(span -> pairing.isFree(span, person.get()))
        .ifPresent(span -> pairing.join(span, person.get()));
  }

  private static boolean isOneOfAKind(String noun) {
    return OFFICES.contains(noun) || Variation.mayDescribe(noun);
  }
}
