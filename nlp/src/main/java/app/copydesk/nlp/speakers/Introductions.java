package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom the headline or the lead describes and a later sentence names: "A haulier told a
 * jury … Ned Parr, 52, denies …". Only what stands near the beginning is looked at.
 */
final class Introductions {
  private static final int LEAD = 1500;

  /** People of whom there are many; the next name need not be theirs. */
  private static final Set<String> ANYBODY =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "source",
          "witness",
          "aide",
          "resident",
          "neighbour",
          "neighbor",
          "passer-by",
          "bystander",
          "expert",
          "critic",
          "researcher",
          "analyst",
          "reporter",
          "user",
          "police",
          "company",
          "court",
          "report");

  /** Words that say nothing of somebody but that there is one. */
  private static final Set<String> GENERIC =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "person",
          "teenager",
          "victim",
          "baby",
          "toddler");

  private final Document document;
  private final Cast cast;
  private final List<NameMention> names;
  private final LeadReader reader;
  private final Map<Span, Entity> met = new HashMap<>();

  Introductions(Document document, Cast cast, List<NameMention> names) {
    this.document = document;
    this.cast = cast;
    this.names = names;
    this.reader = new LeadReader(document);
  }

  /**
   * Joins whom the first sentence is about, where it does not name them: "A stable owner slipped
   * …".
   */
  void meetLead() {
    reader
        .lead()
        .flatMap(
            sentence ->
                Unnamed.subject(sentence.tokens())
                    .or(() -> Unnamed.laterSubject(sentence.tokens())))
        .filter(span -> document.tokensIn(span).get(0).lower().startsWith("a"))
        .ifPresent(this::meet);
  }

  /**
   * Joins "The driver fled. “I was ashamed,” said Joe Mwangi, 29.": a sentence about somebody
   * without a name, and in the same paragraph a new name without a role that says something.
   */
  void meetNext(Span source) {
    List<NameMention> inside = cast.namesIn(source);
    if (inside.size() == 1) {
      NameMention name = inside.get(0);
      newcomer(name).ifPresent(person -> meetInLead(person, name.sentence()));
      meetBefore(name);
    }
  }

  /** Joins "The librarian spoke. Ann Lee has worked here for years.", as {@link #meetNext} does. */
  void meetOpening() {
    for (NameMention name : names) {
      if (name.span().start() == document.sentences().get(name.sentence()).start()) {
        meetBefore(name);
      }
    }
  }

  /** The person named in full by {@code name} for the first time, of whom nothing is said. */
  private Optional<Entity> newcomer(NameMention name) {
    return name.isFull() && name.prefix().isEmpty() && !name.quoted()
        ? cast.of(name)
            .filter(Entity::isPerson)
            .filter(e -> e.first() == name.span().start() && e.role().isEmpty())
        : Optional.empty();
  }

  private void meetBefore(NameMention name) {
    Optional<Entity> entity = newcomer(name);
    int sentence = name.sentence();
    for (int i = sentence - 1; entity.isPresent() && i >= Math.max(0, sentence - 2); i--) {
      Sentence before = document.sentences().get(i);
      if (before.paragraph() != document.sentences().get(sentence).paragraph()) {
        return;
      }
      Optional<Span> described =
          Unnamed.subject(LeadReader.behindDateline(before.tokens()))
              .filter(span -> isSomebody(span))
              .or(() -> Unnamed.agent(before.tokens()).filter(span -> isSomebody(span)));
      if (described.isPresent() && cast.namesIn(new Span(before.start(), before.end())).isEmpty()) {
        entity.get().describe(Description.Form.NOMINAL, document.text(described.get()));
        return;
      }
    }
  }

  /**
   * Joins "The fisheries minister had not read it. … “I read the summary,” Ann Lee said.": whom the
   * lead describes and nobody before {@code sentence} names.
   */
  private void meetInLead(Entity person, int sentence) {
    Optional<Sentence> lead = reader.lead();
    if (lead.isEmpty()
        || lead.get().index() >= sentence
        || document.sentences().get(sentence).paragraph() > lead.get().paragraph() + 1) {
      return;
    }
    Sentence first = lead.get();
    Optional<Span> described =
        Unnamed.subject(LeadReader.behindDateline(first.tokens()))
            .filter(span -> isSomebody(span) && !met.containsKey(span))
            .filter(span -> PersonalNouns.isTrade(head(document.tokensIn(span)).text()))
            .filter(span -> !GENERIC.contains(head(document.tokensIn(span)).lower()))
            .filter(
                span ->
                    cast.namesIn(new Span(span.end(), first.end())).stream()
                        .noneMatch(this::isPerson));
    if (described.isPresent() && person.first() > first.end()) {
      met.put(described.get(), person);
      person.describe(
          Description.Form.NOMINAL, document.text(reader.withParticiple(described.get())));
    }
  }

  private boolean isPerson(NameMention name) {
    return cast.of(name).filter(Entity::isPerson).filter(Entity::isSure).isPresent();
  }

  private boolean isSomebody(Span described) {
    List<Token> tokens = document.tokensIn(described);
    Token head = head(tokens);
    String noun = head.lower();
    return Unnamed.isSomebody(head) && !ANYBODY.contains(noun) && !isKnown(described, noun);
  }

  /** Whom the description {@code mention} was found to introduce. */
  Optional<Entity> of(Span mention) {
    return Optional.ofNullable(met.get(mention));
  }

  /** Joins the description {@code mention} to the person whom the next sentence names, if any. */
  void meet(Span mention) {
    List<Token> tokens = document.tokensIn(mention);
    if (mention.start() > LEAD
        || tokens.size() < 2
        || reader.inHeadline(mention)
        || (!cast.namesIn(mention).isEmpty() && tokens.get(0).tag() != Tag.DET)) {
      return;
    }
    Token head = head(tokens);
    String first = tokens.get(0).lower();
    boolean one =
        (tokens.get(0).tag() == Tag.DET && !first.equals("some") && !first.equals("all"))
            || DescribingPhrase.OWNERS.contains(first);
    boolean somebody =
        PersonalNouns.contains(head)
            && !PersonalNouns.isPlural(head.text())
            && !ANYBODY.contains(head.lower());
    boolean fresh = !first.equals("the") || tokens.size() > 2;
    if (one && somebody && fresh && !isKnown(mention, head.lower())) {
      nextName(mention)
          .ifPresent(
              entity -> {
                met.put(mention, entity);
                entity.describe(
                    Description.Form.NOMINAL, document.text(reader.withParticiple(mention)));
              });
    }
  }

  /** True when somebody of the article is said to be that. */
  private boolean isKnown(Span mention, String noun) {
    List<String> words = Entity.words(document.text(mention));
    return cast.entities().stream()
        .anyMatch(entity -> entity.first() < mention.start() && entity.fits(noun, words) > 1);
  }

  /** Who opens one of the next two sentences with a full name not met before, or a title. */
  private Optional<Entity> nextName(Span mention) {
    int sentence = document.sentenceAt(mention.start());
    for (NameMention name : names) {
      if (name.span().start() < mention.end() || name.quoted() || name.sentence() == sentence) {
        continue;
      }
      Sentence at = document.sentences().get(name.sentence());
      Optional<Entity> entity = cast.of(name).filter(Entity::isPerson);
      boolean opens =
          name.prefix().map(Span::start).orElse(name.span().start()) == at.start()
              || name.span().start() == at.start();
      boolean fits =
          name.sentence() <= sentence + 2
              && opens
              && name.isFull()
              && introduces(name)
              && entity.filter(e -> e.first() == name.span().start() && !e.hasOffice()).isPresent();
      return fits ? entity : Optional.empty();
    }
    return Optional.empty();
  }

  /** "Ned Parr, 52, …", "Ned Parr, who …", "Dame Ann Lee …". */
  private boolean introduces(NameMention name) {
    List<Token> tokens = document.tokens();
    int i = name.endToken();
    if (name.prefix().map(document::text).filter(Titles::isCourtesy).isPresent()) {
      return true;
    }
    if (i + 1 >= tokens.size() || !DescribingPhrase.isComma(tokens.get(i))) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return Character.isDigit(next.text().charAt(0)) || RelativeClause.WORDS.contains(next.lower());
  }

  /** The one person of the article, named after {@code mention}, whom its words describe. */
  Optional<Entity> describedLater(Span mention, String noun, List<String> words) {
    if (mention.start() > LEAD) {
      return Optional.empty();
    }
    Entity best = null;
    double fit = 0;
    boolean unique = true;
    for (Entity entity : cast.entities()) {
      double fits = entity.isPerson() ? entity.fits(noun, words) : 0;
      if (fits > fit && !entity.isLess(noun, words)) {
        best = entity;
        fit = fits;
        unique = true;
      } else if (fits == fit && fits > 0) {
        unique = reader.inHeadline(mention) && unique;
      }
    }
    return unique ? Optional.ofNullable(best) : Optional.empty();
  }

  /** True in the first paragraph when it has no stop. */
  boolean inHeadline(Span mention) {
    return reader.inHeadline(mention);
  }

  private static Token head(List<Token> tokens) {
    Token head = tokens.get(0);
    for (Token token : tokens) {
      if (DescribingPhrase.isPreposition(token)
          || token.tag() == Tag.VERB
          || RelativeClause.WORDS.contains(token.lower())) {
        break;
      }
      if (token.isWord()) {
        head = token;
      }
    }
    return head;
  }
}
