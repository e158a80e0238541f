package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads "“…,” says Ann Lee. The mayor has been at it for years.": the subject of the next sentence
 * says what the speaker is, of whom nothing else is said, where nobody else of the article may be
 * meant.
 */
final class SpeakerThenTrade {
  /** In words, with the article: "The retired land surveyor". */
  private static final int LONGEST = 4;

  private final Document document;
  private final Cast cast;
  private final IntPredicate quoted;

  SpeakerThenTrade(Document document, Cast cast, IntPredicate quoted) {
    this.document = document;
    this.cast = cast;
    this.quoted = quoted;
  }

  /** Describes everybody whom the sentence behind their words describes. */
  void read() {
    List<Sentence> sentences = document.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.paragraph() == sentences.get(i - 1).paragraph()
          && sentence.tokens().get(0).is("the")
          && !quoted.test(sentence.start())) {
        Optional<Entity> speaker = speaker(sentences.get(i - 1));
        Optional<Span> subject = Unnamed.subject(sentence.tokens());
        if (speaker.isPresent() && subject.isPresent()) {
          describe(speaker.get(), subject.get());
        }
      }
    }
  }

  /** The one person whom {@code sentence} names, where a verb stands before the name. */
  private Optional<Entity> speaker(Sentence sentence) {
    List<NameMention> people =
        cast.namesIn(sentence.span()).stream()
            .filter(name -> !name.quoted() && cast.isPerson(name))
            .limit(2)
            .toList();
    if (people.size() != 1) {
      return Optional.empty();
    }
    NameMention name = people.get(0);
    int first =
        name.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(name.firstToken());
    boolean says =
        first > sentence.tokens().get(0).index()
            && document.tokens().get(first - 1).tag() == Tag.VERB
            && hasWordsBefore(sentence, first - 1);
    return says ? cast.of(name).filter(Entity::isUndescribed) : Optional.empty();
  }

  /** A quotation in front of the verb, or "he" of an earlier sentence goes on in marks. */
  private boolean hasWordsBefore(Sentence sentence, int verb) {
    int before = verb - 1;
    return before < sentence.tokens().get(0).index()
        || DescribingPhrase.closes(document.tokens().get(before));
  }

  private void describe(Entity speaker, Span subject) {
    List<Token> words = document.tokensIn(subject).stream().filter(Token::isWord).toList();
    Token head = words.get(words.size() - 1);
    String noun = head.lower();
    boolean trade =
        words.size() <= LONGEST
            && words.size() > 1
            && Variation.isTrade(noun)
            && words.stream().noneMatch(word -> RoleWords.lessens(word.lower()))
            && words.stream().skip(1).noneMatch(Token::isCapitalised)
            && !document.text(subject).contains("\u2019");
    String text = document.text(subject);
    if (trade
        && speaker.gender().agrees(GenderNouns.of(text))
        && !isSpokenOf(noun, speaker.first())
        && cast.entities().stream().noneMatch(one -> one.fits(noun, Entity.words(text)) > 0)) {
      speaker.describe(Description.Form.PREDICATE, text);
    }
  }

  /** True where the noun stands before {@code offset}: somebody else is that. */
  private boolean isSpokenOf(String noun, int offset) {
    return document.tokens().stream()
        .takeWhile(token -> token.start() < offset)
        .anyMatch(token -> RoleWords.same(token.lower(), noun));
  }
}
