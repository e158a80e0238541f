package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.function.Function;

/** Whom the lead describes and nothing before the new name names. */
final class LeadSubject {
  private final Document document;
  private final Cast cast;
  private final Pairing pairing;
  private final LeadReader reader;

  LeadSubject(Document document, Cast cast, Pairing pairing, LeadReader reader) {
    this.document = document;
    this.cast = cast;
    this.pairing = pairing;
    this.reader = reader;
  }

  /**
   * Joins "The fisheries minister had not read it. … “I read the summary,” Ann Lee said.": whom the
   * lead describes and nobody before {@code sentence} names.
   */
  void meet(Entity person, int sentence) {
    meet(person, sentence, first -> Unnamed.subject(LeadReader.behindDateline(first.tokens())));
  }

  /** Joins "The law must change, a Home Office minister has said. // Ann Lee said …". */
  void meetSource(Entity person, int sentence, Function<Sentence, Optional<Span>> source) {
    meet(person, sentence, source);
  }

  private void meet(Entity person, int sentence, Function<Sentence, Optional<Span>> found) {
    Optional<Sentence> lead = reader.lead();
    if (lead.isEmpty()
        || lead.get().index() >= sentence
        || document.sentences().get(sentence).paragraph() > lead.get().paragraph() + 1) {
      return;
    }
    Sentence first = lead.get();
    Optional<Span> described =
        found
            .apply(first)
            .filter(span -> pairing.isFree(span, person))
            .filter(span -> Pairing.isOffice(document.tokensIn(span)))
            .filter(
                span ->
                    cast.namesIn(new Span(span.end(), first.end())).stream()
                        .noneMatch(this::mayBeMeant));
    if (described.isPresent() && person.first() > first.end()) {
      pairing.join(described.get(), person);
    }
  }

  /** Somebody who may speak later; not the king of "a production of King Lear". */
  private boolean mayBeMeant(NameMention name) {
    int first =
        name.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(name.firstToken());
    boolean of = first > 0 && document.tokens().get(first - 1).is("of");
    return !of && cast.of(name).filter(Entity::isPerson).filter(Entity::isSure).isPresent();
  }
}
