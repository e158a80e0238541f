package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds what people are who are described first and named later, without a word between that joins
 * the two: "The harbour master said so. “…,” said Captain Ann Lee."
 */
final class Newcomers {
  private static final int FURTHEST_BACK = 2;

  /** In words. */
  private static final int LONGEST_PHRASE = 5;

  /** Adverbs before a subject. */
  private static final Set<String> ADVERBS =
      Set.of("later", "earlier", "afterwards", "afterward", "then", "meanwhile", "yesterday");

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

  private static final Set<String> ASIDES = Set.of("who", "whose", "a", "an", "the", "of", "from");

  private final Document document;
  private final Cast cast;
  private final List<NameMention> names;
  private final Introductions introductions;
  private final LeadReader reader;
  private final IntPredicate quoted;

  /** The sources of the quotes, by where they begin. */
  private final TreeMap<Integer, Span> sources = new TreeMap<>();

  private final Set<Span> taken = new HashSet<>();

  Newcomers(
      Document document,
      Cast cast,
      List<NameMention> names,
      Introductions introductions,
      List<Span> sources,
      IntPredicate quoted) {
    this.quoted = quoted;
    this.document = document;
    this.cast = cast;
    this.names = names;
    this.introductions = introductions;
    this.reader = new LeadReader(document);
    sources.forEach(source -> this.sources.put(source.start(), source));
  }

  /** Describes those who are named as the source of a quote, or at the start of a sentence. */
  void meet() {
    Optional<Span> last = Optional.empty();
    for (Span source : sources.values()) {
      List<NameMention> inside = cast.namesIn(source);
      if (inside.size() == 1) {
        NameMention name = inside.get(0);
        last.ifPresent(before -> meetOffice(before, name));
        newcomer(name)
            .filter(person -> name.isFull())
            .ifPresent(person -> meetInLead(person, name.sentence()));
        meetBefore(name);
        meetParagraphBefore(name);
      }
      last = Optional.of(source);
    }
    for (NameMention name : names) {
      int start = name.prefix().map(Span::start).orElse(name.span().start());
      Sentence sentence = document.sentences().get(name.sentence());
      if (start == sentence.start()
          || start == sentence.mainClause().get(0).start()
          || isBehindPhrase(sentence.tokens(), start)) {
        newcomer(name)
            .filter(person -> name.isFull() && start == sentence.start())
            .ifPresent(person -> meetInLead(person, name.sentence()));
        Optional.ofNullable(sources.lowerEntry(start))
            .ifPresent(source -> meetOffice(source.getValue(), name));
        meetBefore(name);
      }
    }
  }

  /**
   * Joins "Its chief executive wrote so. // “…,” wrote Ann Lee, who …": the source of the quote
   * before, in the paragraph before, who holds an office that one has and nobody else is told to.
   */
  private void meetOffice(Span before, NameMention name) {
    int paragraph = document.sentences().get(name.sentence()).paragraph();
    List<Token> tokens = document.tokensIn(before);
    Token head = Introductions.head(tokens);
    boolean office =
        document.paragraphAt(before.start()) == paragraph - 1
            && OFFICES.contains(head.lower())
            && (tokens.get(0).is("the") || DescribingPhrase.OWNERS.contains(tokens.get(0).lower()));
    List<String> words = Entity.words(document.text(before));
    newcomer(name)
        .filter(person -> office && name.isFull() && isFree(before, person))
        .filter(
            person ->
                cast.entities().stream()
                    .filter(e -> !e.belongsElsewhere(document.text(before)))
                    .allMatch(
                        e -> e.fits(head.lower(), words) < (Introductions.isOwned(tokens) ? 2 : 1)))
        .ifPresent(person -> join(before, person));
  }

  /**
   * Joins "The sculptor has made a model. … // “I took it off,” says Ann Lee.": whom the paragraph
   * before is about, without a name, and the first named in the next one, of whom nothing is said.
   */
  private void meetParagraphBefore(NameMention name) {
    int paragraph = document.sentences().get(name.sentence()).paragraph();
    Optional<Entity> person = newcomer(name).filter(Entity::isUndescribed);
    if (paragraph == 0 || person.isEmpty() || !name.isFull() || hasAside(name.endToken())) {
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
            ? Unnamed.owned(last.tokens()).filter(span -> isFree(span, person.get()))
            : Optional.empty();
    if (clause.isPresent()) {
      join(clause.get(), person.get());
      return;
    }
    Unnamed.subject(first.tokens())
        .filter(span -> alone && first.tokens().get(0).is("the"))
        .filter(span -> isOffice(document.tokensIn(span)))
        .filter(span -> isOneOfAKind(Introductions.head(document.tokensIn(span)).lower()))
        .filter(span -> isFree(span, person.get()))
        .ifPresent(span -> join(span, person.get()));
  }

  private static boolean isOneOfAKind(String noun) {
    return OFFICES.contains(noun) || Variation.mayDescribe(noun);
  }

  private void join(Span described, Entity person) {
    taken.add(described);
    introductions.join(described, person, document.text(reader.withParticiple(described)));
  }

  /** True where more is said of somebody than how they stand to others. */
  private static boolean isTold(Entity person) {
    return person.hasOffice() && person.role().filter(Relation::isOne).isEmpty();
  }

  /** "In her letter Ann Lee asks": behind a preposition and a few words that are no verbs. */
  private static boolean isBehindPhrase(List<Token> tokens, int start) {
    if (tokens.get(0).tag() == Tag.ADV && tokens.size() > 1 && tokens.get(1).start() == start) {
      return true; // Instead Ann Lee
    }
    if (tokens.get(0).tag() != Tag.ADP) {
      return false;
    }
    for (int i = 1; i < tokens.size() && i <= LONGEST_PHRASE; i++) {
      Token token = tokens.get(i);
      if (token.start() == start) {
        return true;
      }
      if (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** The person named by {@code name} for the first time, of whom no office is told. */
  private Optional<Entity> newcomer(NameMention name) {
    boolean untitled =
        name.prefix()
            .map(document::text)
            .flatMap(Titles::form)
            .filter(form -> form != Description.Form.RANK)
            .isEmpty();
    return untitled && !name.quoted()
        ? cast.of(name)
            .filter(Entity::isPerson)
            .filter(e -> e.first() == name.span().start() && !isTold(e))
        : Optional.empty();
  }

  /**
   * Joins "The driver fled. “I was ashamed,” said Joe Mwangi, 29.": a sentence about somebody
   * without a name, and in the same paragraph a new name without a role that says something.
   */
  private void meetBefore(NameMention name) {
    Optional<Entity> entity = newcomer(name);
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
        join(described.get(), entity.get());
        return;
      }
    }
  }

  /** Whom {@code before} is about, who may be {@code person}. */
  private Optional<Span> described(Sentence before, NameMention name, Entity person) {
    List<Token> tokens = withoutAdverb(LeadReader.behindDateline(before.tokens()));
    Optional<Span> presented = Unnamed.presented(tokens).filter(span -> isFree(span, person));
    if (!isWhole(name)) {
      return presented.or(
          () ->
              Unnamed.subject(tokens)
                  .filter(span -> isFree(span, person))
                  .filter(span -> DescribingPhrase.OWNERS.contains(tokens.get(0).lower()))
                  .filter(span -> Relation.isOne(document.text(span))));
    }
    Optional<Span> subject = Unnamed.subject(tokens).filter(span -> isFree(span, person));
    boolean vague =
        subject
            .filter(
                span ->
                    Unnamed.GENERIC.contains(Introductions.head(document.tokensIn(span)).lower()))
            .isPresent();
    Optional<Span> apposed = Unnamed.apposed(tokens).filter(span -> isFree(span, person));
    if (apposed.isPresent()) {
      return apposed.filter(span -> isNobodyElse(span, before, name));
    }
    Optional<Span> found =
        presented.isPresent() && (subject.isEmpty() || vague || isOwned(presented.get()))
            ? presented
            : subject;
    return found
        .filter(span -> isNobodyElse(span, before, name))
        .or(() -> source(before).filter(span -> isFree(span, person)))
        .or(
            () ->
                person.isUndescribed() && name.isFull()
                    ? Unnamed.owned(tokens).filter(span -> isFree(span, person))
                    : Optional.empty());
  }

  /** A full name, or "Lord Hess". */
  private boolean isWhole(NameMention name) {
    return name.isFull() || name.prefix().map(document::text).filter(Titles::isPeerage).isPresent();
  }

  private static List<Token> withoutAdverb(List<Token> tokens) {
    return tokens.size() > 2 && ADVERBS.contains(tokens.get(0).lower())
        ? tokens.subList(1, tokens.size())
        : tokens;
  }

  /** The only source in {@code sentence}: "That was so, their mother said." */
  private Optional<Span> source(Sentence sentence) {
    var inside = sources.subMap(sentence.start(), sentence.end());
    return inside.size() == 1 ? inside.values().stream().findFirst() : Optional.empty();
  }

  /** "was represented by its commander": nearer than the body itself. */
  private boolean isOwned(Span described) {
    return DescribingPhrase.OWNERS.contains(document.tokensIn(described).get(0).lower());
  }

  private boolean isFree(Span described, Entity person) {
    return !taken.contains(described)
        && !document.tokensIn(described).get(0).is("one") // of many, who is not named
        && introductions.of(described).isEmpty()
        && introductions.isFresh(described)
        && person.gender().agrees(GenderNouns.of(document.text(described)));
  }

  /**
   * True where {@code sentence} names no person, but as an owner in the description, and no body or
   * place beside it that the new name, with an aside, may belong to.
   */
  private boolean isNobodyElse(Span described, Sentence sentence, NameMention name) {
    boolean aside = hasAside(name.endToken());
    for (NameMention other : cast.namesIn(new Span(sentence.start(), sentence.end()))) {
      boolean inside = described.contains(other.span().start());
      boolean attribute = inside && other.span().end() < described.end(); // the PhD student
      if (!attribute && (cast.isPerson(other) || (aside && !inside))) {
        return false;
      }
    }
    return true;
  }

  /** ", who lives there", ", 44, of Ely": more than an age behind the name. */
  private boolean hasAside(int end) {
    List<Token> tokens = document.tokens();
    if (end + 1 >= tokens.size() || !DescribingPhrase.isComma(tokens.get(end))) {
      return false;
    }
    boolean aged = tokens.get(end + 1).tag() == Tag.NUM;
    return !aged || (end + 3 < tokens.size() && ASIDES.contains(tokens.get(end + 3).lower()));
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
            .filter(span -> isFree(span, person))
            .filter(span -> isOffice(document.tokensIn(span)))
            .filter(
                span ->
                    cast.namesIn(new Span(span.end(), first.end())).stream()
                        .noneMatch(this::mayBeMeant));
    if (described.isPresent() && person.first() > first.end()) {
      introductions.join(
          described.get(), person, document.text(reader.withParticiple(described.get())));
    }
  }

  private static boolean isOffice(List<Token> tokens) {
    Token head = Introductions.head(tokens);
    return PersonalNouns.isTrade(head.text()) && !Unnamed.GENERIC.contains(head.lower());
  }

  /** Somebody who may speak later; not the king of "a production of King Lear". */
  private boolean mayBeMeant(NameMention name) {
    int first =
        name.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(name.firstToken());
    boolean of = first > 0 && document.tokens().get(first - 1).is("of");
    return !of && cast.of(name).filter(Entity::isPerson).filter(Entity::isSure).isPresent();
  }
}
