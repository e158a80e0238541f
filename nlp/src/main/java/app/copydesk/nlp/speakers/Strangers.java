package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People without a name to whom a pronoun goes back: "The gambler was not named. He said …". */
final class Strangers {
  private static final Map<String, Gender> PRONOUNS =
      Map.of("he", Gender.MALE, "she", Gender.FEMALE);

  private final Document document;
  private final Cast cast;
  private final Focus focus;
  private final Introductions introductions;

  Strangers(Document document, Cast cast, Focus focus, Introductions introductions) {
    this.document = document;
    this.cast = cast;
    this.focus = focus;
    this.introductions = introductions;
  }

  /** Who is meant by {@code pronoun}, when the sentence before is about a stranger. */
  Optional<Entity> before(Span pronoun, Gender gender) {
    return subjectBefore(pronoun, gender).map(this::stranger);
  }

  /**
   * "The gambler was not named. He said …": the subject of the sentence before, in the same
   * paragraph, when it is somebody whom nothing but these words describes.
   */
  private Optional<Span> subjectBefore(Span pronoun, Gender gender) {
    int at = document.sentenceAt(pronoun.start());
    Sentence sentence = document.sentences().get(at);
    List<Token> clause = sentence.mainClause();
    boolean subject = clause.get(0).start() == pronoun.start() || clause.get(0).text().equals("\"");
    if (at == 0 || !subject) {
      return Optional.empty();
    }
    Sentence before = document.sentences().get(at - 1);
    Token opening = before.mainClause().get(0);
    boolean goesOn =
        before.paragraph() == sentence.paragraph()
            && gender != Gender.UNKNOWN
            && PRONOUNS.get(opening.lower()) == gender;
    if (goesOn) {
      return subjectBefore(opening.span(), gender);
    }
    return Unnamed.subject(before.mainClause())
        .filter(span -> before.paragraph() == sentence.paragraph())
        .filter(span -> isStranger(span, gender))
        .filter(
            span ->
                cast.namesIn(new Span(span.end(), before.end())).stream()
                    .noneMatch(name -> cast.of(name).filter(Entity::isPerson).isPresent()));
  }

  private Entity stranger(Span described) {
    String head = HeadNoun.of(document.tokensIn(described)).lower();
    return cast.nameless(head)
        .orElseGet(
            () ->
                cast.nameless(
                    document.text(described), head, Speaker.Kind.ROLE, described.start()));
  }

  /** "Ban’s term as chief" and its like: more than an owner and a noun. */
  private static boolean isOwned(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is("'s"))
        && tokens.stream().anyMatch(token -> HeadNoun.isLink(token) || token.is("as"));
  }

  private boolean isStranger(Span described, Gender gender) {
    List<Token> tokens = document.tokensIn(described);
    Token head = HeadNoun.of(tokens);
    boolean brief = tokens.size() == 2 || !(tokens.get(0).is("the") || isOwned(tokens));
    return brief
        && PersonalNouns.contains(head)
        && !PersonalNouns.isPlural(head.lower())
        && !BodyTrades.standAlone(head.lower())
        && GenderNouns.of(document.text(described)).agrees(gender)
        && !Variation.isOne(tokens)
        && introductions.of(described).isEmpty()
        && focus
            .described(described.start(), head.lower(), Entity.words(document.text(described)))
            .isEmpty();
  }
}
