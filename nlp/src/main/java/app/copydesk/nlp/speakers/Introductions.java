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

  /** How well a description fits that shares a kind of noun, or the noun itself, at the least. */
  private static final double ALIKE = 1;

  private static final double LITERALLY = 2;

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

  /** Notes that the description {@code mention} is of {@code entity}, and describes it so. */
  void join(Span mention, Entity entity, String words) {
    met.put(mention, entity);
    entity.describe(Description.Form.NOMINAL, words);
    if (DescribingPhrase.OWNERS.contains(document.tokensIn(mention).get(0).lower())) {
      Sentence sentence = document.sentences().get(document.sentenceAt(mention.start()));
      cast.namesIn(new Span(sentence.start(), mention.start())).stream()
          .filter(name -> !cast.isPerson(name))
          .forEach(name -> entity.belongTo(name.words()));
    }
  }

  /**
   * True for the description of one person whom nothing before says to be somebody, and who is not
   * one of many.
   */
  boolean isFresh(Span described) {
    List<Token> tokens = document.tokensIn(described);
    Token head = head(tokens);
    String noun = head.lower();
    boolean somebody =
        (Unnamed.isSomebody(head) && !BodyTrades.isNational(tokens))
            || Unnamed.isOppositeNumber(tokens);
    return somebody
        && !ANYBODY.contains(noun)
        && !isKnown(described, noun, isOwned(tokens) && tokens.size() > 2 ? LITERALLY : ALIKE);
  }

  /** "its chief executive", "the player’s old coach". */
  static boolean isOwned(List<Token> tokens) {
    return DescribingPhrase.OWNERS.contains(tokens.get(0).lower())
        || tokens.stream().anyMatch(token -> token.is("'s"));
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
            && !PersonalNouns.areSeveral(head.lower())
            && !BodyTrades.isNational(tokens)
            && !ANYBODY.contains(head.lower());
    boolean fresh = !first.equals("the") || tokens.size() > 2;
    if (one && somebody && fresh && !isKnown(mention, head.lower(), ALIKE)) {
      nextName(mention)
          .ifPresent(
              entity -> join(mention, entity, document.text(reader.withParticiple(mention))));
    }
  }

  /** True when somebody of the article is said to be that. */
  private boolean isKnown(Span mention, String noun, double atLeast) {
    List<String> words = Entity.words(document.text(mention));
    return cast.entities().stream()
        .filter(entity -> entity.first() < mention.start() && entity.fits(noun, words) > atLeast)
        .anyMatch(entity -> !entity.belongsElsewhere(document.text(mention)));
  }

  /** Who opens one of the next two sentences with a full name not met before, or a title. */
  private Optional<Entity> nextName(Span mention) {
    int sentence = document.sentenceAt(mention.start());
    boolean kin = Relation.isOne(document.text(mention));
    boolean owned = // "her mother" may be followed by her own name
        kin
            && DescribingPhrase.OWNERS.contains(
                document.tokens().get(document.firstTokenFrom(mention.start())).lower());
    for (NameMention name : names) {
      if (name.span().start() < mention.end() || name.quoted() || name.sentence() == sentence) {
        continue;
      }
      boolean owner =
          name.endToken() < document.tokens().size()
              && document.tokens().get(name.endToken()).is("'s");
      if (!cast.isPerson(name) || owner) {
        continue;
      }
      Sentence at = document.sentences().get(name.sentence());
      Optional<Entity> entity = cast.of(name).filter(Entity::isPerson);
      boolean opens =
          name.prefix().map(Span::start).orElse(name.span().start()) == at.start()
              || name.span().start() == at.start()
              || isFronted(name, at);
      boolean fits =
          name.sentence() <= sentence + 2
              && opens
              && name.isFull()
              && ((introduces(name) && !owned) || isFronted(name, at))
              && entity
                  .filter(e -> e.first() == name.span().start())
                  .filter(e -> !e.hasOffice() || (kin && isFronted(name, at)))
                  .isPresent();
      return fits ? entity : Optional.empty();
    }
    return Optional.empty();
  }

  /** "A radiologist from Ely, Ann Lee …": the sentence opens with what is said of the name. */
  private static boolean isFronted(NameMention name, Sentence sentence) {
    int offset = sentence.tokens().get(0).index();
    return DescriptionBefore.start(
                sentence.tokens(), name.firstToken() - offset, name.endToken() - offset)
            .orElse(-1)
        == 0;
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
      boolean fitting = entity.isPerson() && !entity.belongsElsewhere(document.text(mention));
      double fits = fitting ? entity.fits(noun, words) : 0;
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

  /** The noun that the words of a description turn on. */
  static Token head(List<Token> tokens) {
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
