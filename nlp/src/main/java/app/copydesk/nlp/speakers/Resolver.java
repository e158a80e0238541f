package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Transcript;
import app.copydesk.nlp.speakers.Resolution.How;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.LinkedHashMap;
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
  private static final Set<String> KIN =
      Set.of(
          "mother",
          "father",
          "mum",
          "dad",
          "mom",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "partner",
          "widow",
          "widower",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "cousin",
          "grandson",
          "granddaughter",
          "grandmother",
          "grandfather",
          "fiancé",
          "fiancée");

  /** More speakers than a transcript has. */
  private static final int MOST_LABELS = 40;

  private final Document document;
  private final Cast cast;
  private final Focus focus;
  private final Introductions introductions;
  private final SelfIntroductions selves;
  private final List<Span> labels;
  private final Protagonists protagonists;
  private final Strangers strangers;
  private final UnnamedSubject unnamed;
  private final HeadNames headNames;
  private final Spokespeople spokespeople;
  private final Epithets epithets;

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
    Map<String, Span> labelled = new LinkedHashMap<>();
    for (Transcript.Turn turn : Transcript.labelled(document)) {
      if (labelled.size() < MOST_LABELS) {
        labelled.putIfAbsent(document.text(turn.label()), turn.label());
      }
    }
    this.labels = List.copyOf(labelled.values());
    this.cast = cast;
    this.focus = focus;
    this.strangers = new Strangers(document, cast, focus, introductions);
    this.unnamed = new UnnamedSubject(document, cast);
    this.headNames = new HeadNames(document, cast);
    this.spokespeople = new Spokespeople(document, cast, focus);
    this.epithets = new Epithets(document, cast, focus, protagonists);
  }

  /** Whom {@code mention} means. */
  Resolution resolve(Span mention) {
    List<Token> tokens = document.tokensIn(mention).stream().filter(Token::isWord).toList();
    if (tokens.isEmpty()) {
      return Resolution.nothing();
    }
    String first = tokens.get(0).lower();
    if (tokens.size() == 1 && PERSONAL.containsKey(first)) {
      Optional<Entity> stranger =
          strangers.before(mention, PERSONAL.getOrDefault(first, Gender.UNKNOWN));
      if (stranger.isPresent()) {
        return new Resolution(stranger, How.PRONOUN);
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
      Optional<Entity> group =
          unnamed
              .before(mention)
              .flatMap(subject -> resolve(subject).entity())
              .or(() -> focus.group(mention.start()));
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
    Optional<NameMention> name = headNames.of(mention, tokens);
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

  /** In an obituary a paragraph that opens without a name or a quotation is about the dead. */
  private Optional<Entity> departed(Span pronoun, Gender gender) {
    Span paragraph = document.paragraphs().get(document.paragraphAt(pronoun.start()));
    Token first = document.tokens().get(document.firstTokenFrom(paragraph.start()));
    boolean open =
        first.isWord()
            && cast.namesIn(new Span(paragraph.start(), pronoun.start())).stream()
                .noneMatch(cast::isPerson);
    return open
        ? protagonists.departed().filter(person -> person.gender().agrees(gender))
        : Optional.empty();
  }

  private Resolution named(NameMention name) {
    How how = name.isFull() ? How.FULL_NAME : How.SHORT_NAME;
    return cast.of(name)
        .map(entity -> new Resolution(Optional.of(entity), how))
        .orElse(Resolution.nothing());
  }

  private Resolution described(Span mention, List<Token> tokens) {
    String head = HeadNoun.of(tokens).lower();
    boolean definite =
        tokens.get(0).lower().equals("the")
            || isKin(tokens)
            || (tokens.get(0).isCapitalised() && tokens.size() == 1)
            || introductions.inHeadline(mention);
    boolean somebody = PersonalNouns.contains(HeadNoun.of(tokens)) || isBench(tokens);
    boolean person =
        (somebody && !PersonalNouns.areSeveral(head) && !BodyTrades.isNational(tokens))
            || (definite && Positions.isOne(head) && tokens.size() <= 4);
    if (definite && person && !BodyTrades.standAlone(head)) {
      List<String> words = Entity.words(document.text(mention));
      Gender told = GenderNouns.of(document.text(mention));
      Optional<Entity> bearer =
          focus
              .described(mention.start(), head, words, document.text(mention))
              .filter(entity -> entity.gender().agrees(told));
      if (bearer.isEmpty()) {
        bearer = introductions.describedLater(mention, head, words);
      }
      if (bearer.isEmpty() && tokens.size() == 2 && cast.nameless(head).isPresent()) {
        return new Resolution(cast.nameless(head), How.NAMELESS);
      }
      if (bearer.isEmpty()
          && tokens.size() == 2
          && head.equals("witness")
          && protagonists.areInCourt()) {
        bearer = focus.witness(mention.start());
      }
      boolean kin = isKin(tokens); // his mother is not he
      if (bearer.isEmpty()
          && !kin
          && tokens.size() == 2
          && !PersonalNouns.isPlural(head)
          && !BodyTrades.standAlone(head)) {
        bearer = protagonists.onlyPerson();
      }
      if (bearer.isEmpty() && !kin && tokens.size() == 2 && Variation.mayDescribe(head)) {
        bearer = epithets.undescribed(mention);
      }
      if (bearer.isEmpty() && !kin && tokens.size() == 2 && Variation.mayDescribe(head)) {
        bearer = epithets.lastSubject(mention).filter(one -> one.gender().agrees(told));
      }
      if (bearer.isEmpty() && !kin) {
        bearer =
            epithets.ofParagraph(mention, tokens, head).filter(one -> one.gender().agrees(told));
      }
      if (bearer.isEmpty() && Positions.isOne(head)) {
        bearer = focus.person(mention.start(), told);
      }
      if (bearer.isEmpty() && tokens.size() <= 3 && told != Gender.UNKNOWN) {
        bearer = epithets.sameOne(mention, head, told);
      }
      if (bearer.filter(entity -> !hasOtherLabel(mention, entity)).isPresent()) {
        epithets.tell(bearer.get(), mention, head);
        return new Resolution(bearer, How.DESCRIPTION);
      }
    }
    if (definite && BodyTrades.standAlone(head) && isBare(tokens)) {
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
    Optional<Entity> body = spokespeople.of(mention, tokens, head);
    if (body.isPresent()) {
      return new Resolution(body, How.NAMELESS);
    }
    Speaker.Kind kind = person || somebody ? Speaker.Kind.ROLE : Speaker.Kind.UNKNOWN;
    return new Resolution(
        Optional.of(cast.nameless(words, head, kind, mention.start())), How.NAMELESS);
  }

  /** True for a label of a transcript where {@code entity} has a label by name: "MS ORTEGA:". */
  private boolean hasOtherLabel(Span mention, Entity entity) {
    return document.text().startsWith(":", mention.end())
        && labels.stream()
            .filter(label -> !document.text(label).equals(document.text(mention)))
            .flatMap(label -> cast.namesIn(label).stream())
            .flatMap(name -> cast.of(name).stream())
            .anyMatch(entity::equals);
  }

  /** "the company", "the Ely-based group", "the French bank". */
  private static boolean isBare(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last <= 1) {
      return true;
    }
    Token before = tokens.get(last - 1);
    return Origins.isAdjective(before.text())
        ? last == 2
        : last == 3 && before.is("based") && tokens.get(1).isCapitalised();
  }

  /** "the Chief Justice": a judge, by the capitals. */
  private static boolean isBench(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last > 1
        && tokens.get(last).text().equals("Justice")
        && tokens.get(last - 1).isCapitalised();
  }

  /** "their mother": one whom the article calls a mother. */
  private static boolean isKin(List<Token> tokens) {
    return tokens.size() == 2
        && DescribingPhrase.OWNERS.contains(tokens.get(0).lower())
        && KIN.contains(tokens.get(1).lower());
  }
}
