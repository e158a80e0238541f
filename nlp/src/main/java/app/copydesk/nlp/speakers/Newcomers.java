package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds what people are who are described first and named later, without a word between that joins
 * the two: "The harbour master said so. “…,” said Captain Ann Lee."
 */
final class Newcomers {
  /** In words. */
  private static final int LONGEST_PHRASE = 5;

  private final Document document;
  private final Cast cast;
  private final List<NameMention> names;
  private final EarlierSentence sentences;
  private final EarlierParagraph paragraphs;
  private final LeadSubject leads;
  private final Reciprocals kin;

  /** The sources of the quotes, by where they begin. */
  private final TreeMap<Integer, Span> sources = new TreeMap<>();

  Newcomers(
      Document document,
      Cast cast,
      List<NameMention> names,
      Introductions introductions,
      List<Span> sources,
      IntPredicate quoted) {
    this.document = document;
    this.cast = cast;
    this.names = names;
    LeadReader reader = new LeadReader(document);
    Pairing pairing = new Pairing(document, introductions, reader);
    this.sentences = new EarlierSentence(document, cast, pairing, this.sources, quoted);
    this.paragraphs = new EarlierParagraph(document, cast, pairing);
    this.kin = new Reciprocals(document, pairing, reader);
    this.leads = new LeadSubject(document, cast, pairing, reader);
    sources.forEach(source -> this.sources.put(source.start(), source));
  }

  /** Describes those who are named as the source of a quote, or at the start of a sentence. */
  void meet() {
    Optional<Span> last = Optional.empty();
    for (Span source : sources.values()) {
      List<NameMention> inside = cast.namesIn(source);
      if (inside.size() == 1) {
        NameMention name = inside.get(0);
        last.ifPresent(before -> paragraphs.meetOffice(before, name, newcomer(name)));
        newcomer(name)
            .filter(person -> name.isFull())
            .ifPresent(
                person -> {
                  leads.meet(person, name.sentence());
                  leads.meetSource(person, name.sentence(), sentences::source);
                });
        newcomer(name).filter(person -> name.isFull()).ifPresent(person -> kin.meet(name, person));
        sentences.meet(name, newcomer(name));
        paragraphs.meetSubject(name, newcomer(name));
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
            .ifPresent(person -> leads.meet(person, name.sentence()));
        Optional.ofNullable(sources.lowerEntry(start))
            .ifPresent(source -> paragraphs.meetOffice(source.getValue(), name, newcomer(name)));
        sentences.meet(name, newcomer(name));
      }
    }
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
}
