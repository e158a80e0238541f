package app.copydesk.nlp.speakers;

import app.copydesk.nlp.speakers.Resolution.How;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom a mention means: a name by the cast, a pronoun by who was last spoken of, a description
 * by the roles the article gives.
 */
final class Resolver {
  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "him",
          Gender.MALE,
          "her",
          Gender.FEMALE,
          "his",
          Gender.MALE);

  /** Words that mean the reader, the writer or a thing. */
  private static final Set<String> NOBODY = Set.of("i", "you", "this", "that", "which", "what");

  private static final Set<String> PLURAL = Set.of("they", "them", "we", "it");
  private static final Set<String> HEARINGS = Set.of("jury", "jurors", "inquest", "tribunal");
  private static final Set<String> KIN =
      Set.of("mother", "father", "mum", "dad", "mom", "wife", "husband");
  private static final Set<String> LINKS = Set.of("for", "of", "from", "at", "with", "in", "to");

  private final Document document;
  private final Cast cast;
  private final Focus focus;
  private final Introductions introductions;
  private final SelfIntroductions selves;
  private final Protagonists protagonists;

  Resolver(
      Document document,
      Cast cast,
      Focus focus,
      Introductions introductions,
      Protagonists protagonists) {
    this.protagonists = protagonists;
    this.introductions = introductions;
    this.selves = new SelfIntroductions(document, cast);
    this.document = document;
    this.cast = cast;
    this.focus = focus;
  }

  /** Whom {@code mention} means. */
  Resolution resolve(Span mention) {
    List<Token> tokens = document.tokensIn(mention).stream().filter(Token::isWord).toList();
    if (tokens.isEmpty()) {
      return Resolution.nothing();
    }
    String first = tokens.get(0).lower();
    if (tokens.size() == 1 && PERSONAL.containsKey(first)) {
      Optional<Span> unnamed = unnamedBefore(mention, PERSONAL.getOrDefault(first, Gender.UNKNOWN));
      if (unnamed.isPresent()) {
        return new Resolution(Optional.of(stranger(unnamed.get())), How.PRONOUN);
      }
      Optional<Entity> person =
          departed(mention, PERSONAL.getOrDefault(first, Gender.UNKNOWN))
              .or(
                  () ->
                      focus.person(mention.start(), PERSONAL.getOrDefault(first, Gender.UNKNOWN)));
      person.ifPresent(entity -> entity.learnGender(PERSONAL.getOrDefault(first, Gender.UNKNOWN)));
      return new Resolution(person, person.isPresent() ? How.PRONOUN : How.NOTHING);
    }
    if (tokens.size() == 1 && PLURAL.contains(first)) {
      Optional<Entity> group = focus.group(mention.start());
      return new Resolution(group, group.isPresent() ? How.PRONOUN : How.NOTHING);
    }
    if (tokens.size() == 1 && (first.equals("q") || first.equals("a"))) {
      Optional<Entity> person =
          first.equals("a") ? protagonists.leadingPerson() : protagonists.interviewer();
      return new Resolution(person, person.isPresent() ? How.CONTEXT : How.NOTHING);
    }
    if (tokens.size() == 1 && NOBODY.contains(first)) {
      return Resolution.nothing();
    }
    if (Variation.isOne(tokens)) {
      Optional<Entity> person =
          focus.person(mention.start(), GenderNouns.of(document.text(mention)));
      if (person.isPresent()) {
        if (Variation.tellsRole(tokens)) {
          person.get().describe(Description.Form.PREDICATE, document.text(mention));
        }
        return new Resolution(person, How.DESCRIPTION);
      }
    }
    Optional<NameMention> name = headName(mention, tokens);
    if (name.isPresent()) {
      return named(name.get());
    }
    Optional<Entity> labelled =
        tokens.size() == 1 ? cast.surnamed(tokens.get(0).text()) : Optional.empty();
    if (labelled.isPresent()) {
      return new Resolution(labelled, How.SHORT_NAME);
    }
    Optional<Entity> self = selves.of(mention);
    if (self.isPresent()) {
      return new Resolution(self, How.DESCRIPTION);
    }
    Optional<Entity> introduced = introductions.of(mention);
    if (introduced.isPresent()) {
      return new Resolution(introduced, How.DESCRIPTION);
    }
    return described(mention, tokens);
  }

  /**
   * "The gambler was not named. He said …": the subject of the sentence before, in the same
   * paragraph, when it is somebody whom nothing but these words describes.
   */
  private Optional<Span> unnamedBefore(Span pronoun, Gender gender) {
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
            && PERSONAL.get(opening.lower()) == gender;
    if (goesOn) {
      return unnamedBefore(opening.span(), gender);
    }
    return Unnamed.subject(before.mainClause())
        .filter(span -> before.paragraph() == sentence.paragraph())
        .filter(span -> isStranger(span, gender))
        .filter(
            span ->
                cast.namesIn(new Span(span.end(), before.end())).stream()
                    .noneMatch(name -> cast.of(name).filter(Entity::isPerson).isPresent()));
  }

  /** In an obituary a paragraph that opens without a name or a quotation is about the dead. */
  private Optional<Entity> departed(Span pronoun, Gender gender) {
    Span paragraph = document.paragraphs().get(document.paragraphAt(pronoun.start()));
    Token first = document.tokens().get(document.firstTokenFrom(paragraph.start()));
    boolean open =
        first.isWord()
            && cast.namesIn(new Span(paragraph.start(), pronoun.start())).stream()
                .noneMatch(name -> cast.of(name).filter(Entity::isPerson).isPresent());
    return open
        ? protagonists.departed().filter(person -> person.gender().agrees(gender))
        : Optional.empty();
  }

  private Entity stranger(Span described) {
    String head = head(document.tokensIn(described)).lower();
    return cast.nameless(head)
        .orElseGet(
            () ->
                cast.nameless(
                    document.text(described), head, Speaker.Kind.ROLE, described.start()));
  }

  /** "Ban’s term as chief" and its like: more than an owner and a noun. */
  private static boolean isOwned(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is("'s"))
        && tokens.stream().anyMatch(token -> LINKS.contains(token.lower()) || token.is("as"));
  }

  private boolean isStranger(Span described, Gender gender) {
    List<Token> tokens = document.tokensIn(described);
    Token head = head(tokens);
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

  private Resolution named(NameMention name) {
    How how = name.isFull() ? How.FULL_NAME : How.SHORT_NAME;
    return cast.of(name)
        .map(entity -> new Resolution(Optional.of(entity), how))
        .orElse(Resolution.nothing());
  }

  /**
   * The name that is the head of the mention: not one that owns it ("Trump’s lawyer") nor one it
   * works for ("a spokesman for Trump").
   */
  private Optional<NameMention> headName(Span mention, List<Token> tokens) {
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
                && LINKS.contains(token.lower())
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
    return token.is("'s")
        || token.text().equals("'")
        || (!token.isCapitalised() && (token.tag() == Tag.NOUN || PersonalNouns.contains(token)));
  }

  private Resolution described(Span mention, List<Token> tokens) {
    String head = head(tokens).lower();
    boolean definite =
        tokens.get(0).lower().equals("the")
            || isKin(tokens)
            || (tokens.get(0).isCapitalised() && tokens.size() == 1)
            || introductions.inHeadline(mention);
    boolean person = PersonalNouns.contains(head(tokens));
    if (definite && person && !BodyTrades.standAlone(head)) {
      List<String> words = Entity.words(document.text(mention));
      Gender told = GenderNouns.of(document.text(mention));
      Optional<Entity> bearer =
          focus
              .described(mention.start(), head, words)
              .filter(entity -> entity.gender().agrees(told));
      if (bearer.isEmpty()) {
        bearer = introductions.describedLater(mention, head, words);
      }
      if (bearer.isEmpty() && tokens.size() == 2 && cast.nameless(head).isPresent()) {
        return new Resolution(cast.nameless(head), How.NAMELESS);
      }
      if (bearer.isEmpty() && tokens.size() == 2 && head.equals("witness") && isInCourt()) {
        bearer = focus.witness(mention.start());
      }
      if (bearer.isEmpty()
          && tokens.size() == 2
          && !PersonalNouns.isPlural(head)
          && !BodyTrades.standAlone(head)) {
        bearer = protagonists.onlyPerson();
      }
      if (bearer.isEmpty() && tokens.size() == 2 && Variation.mayDescribe(head)) {
        bearer = undescribed(mention);
      }
      if (bearer.isPresent()) {
        return new Resolution(bearer, How.DESCRIPTION);
      }
    }
    if (definite && BodyTrades.standAlone(head) && tokens.size() <= 2) {
      Optional<Entity> body = cast.bodyEnding(head);
      if (body.isEmpty()) {
        body = focus.body(mention.start(), head, Entity.words(document.text(mention)));
      }
      if (body.isEmpty()) {
        body = focus.group(mention.start());
      }
      if (body.isPresent()) {
        return new Resolution(body, How.DESCRIPTION);
      }
    }
    String words = document.text(mention);
    Optional<Entity> body = bodyOf(mention, tokens, head);
    if (body.isPresent()) {
      return new Resolution(body, How.NAMELESS);
    }
    Speaker.Kind kind = person ? Speaker.Kind.ROLE : Speaker.Kind.UNKNOWN;
    return new Resolution(
        Optional.of(cast.nameless(words, head, kind, mention.start())), How.NAMELESS);
  }

  /** "their mother": one whom the article calls a mother. */
  private static boolean isKin(List<Token> tokens) {
    return tokens.size() == 2
        && DescribingPhrase.OWNERS.contains(tokens.get(0).lower())
        && KIN.contains(tokens.get(1).lower());
  }

  /** True for a report of a trial. */
  private boolean isInCourt() {
    return document.tokens().stream().anyMatch(token -> HEARINGS.contains(token.lower()));
  }

  /** True where the paragraph names no other person before {@code mention}. */
  private boolean isAloneBefore(Span mention, Entity person) {
    Span paragraph = document.paragraphs().get(document.paragraphAt(mention.start()));
    List<Entity> named =
        cast.namesIn(new Span(paragraph.start(), mention.start())).stream()
            .flatMap(name -> cast.of(name).stream())
            .filter(Entity::isPerson)
            .distinct()
            .toList();
    return named.size() == 1 && named.get(0).equals(person);
  }

  /** Whom the article is about, where it has not yet said what they are: "the ferryman". */
  private Optional<Entity> undescribed(Span mention) {
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

  /** "A spokesman for the ministry" speaks for the ministry. */
  private Optional<Entity> bodyOf(Span mention, List<Token> tokens, String head) {
    if (!head.startsWith("spokes")) {
      return Optional.empty();
    }
    List<NameMention> names = cast.namesIn(mention);
    for (NameMention name : names) {
      Optional<Entity> owner =
          cast.of(name).filter(entity -> entity.kind() == Speaker.Kind.ORGANISATION);
      if (owner.isPresent()) {
        return spokenFor(owner, mention);
      }
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("for")) {
        int from = tokens.get(i + 1).is("the") && i + 2 < tokens.size() ? i + 2 : i + 1;
        Span body = new Span(tokens.get(from).start(), mention.end());
        Optional<Entity> known = cast.bodyEnding(tokens.get(tokens.size() - 1).lower());
        if (known.isPresent()) {
          return spokenFor(known, mention);
        }
        return names.isEmpty()
            ? Optional.of(
                cast.nameless(document.text(body), head, Speaker.Kind.ORGANISATION, body.start()))
            : Optional.empty();
      }
    }
    return tokens.size() <= 2 ? spokenFor(focus.group(mention.start()), mention) : Optional.empty();
  }

  /** A body that nothing is said of is shown with the one who speaks for it: "a spokeswoman". */
  private Optional<Entity> spokenFor(Optional<Entity> body, Span mention) {
    body.filter(entity -> entity.kind() == Speaker.Kind.ORGANISATION)
        .ifPresent(entity -> entity.describe(Description.Form.AFFILIATION, document.text(mention)));
    return body;
  }

  /** The noun the mention turns on: the last before a preposition. */
  private static Token head(List<Token> tokens) {
    Token head = tokens.get(0);
    for (Token token : tokens) {
      if (LINKS.contains(token.lower()) && !token.equals(tokens.get(0))) {
        break;
      }
      if (token.tag() != Tag.DET) {
        head = token;
      }
    }
    return head;
  }
}
