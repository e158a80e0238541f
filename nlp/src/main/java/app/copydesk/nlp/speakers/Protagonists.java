package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom the article as a whole is about, and who asks the questions of an interview. */
final class Protagonists {
  private static final int LONGEST_BYLINE = 20;

  /** The last paragraph in which an obituary may tell of the death. */
  private static final int LEAD = 1;

  private static final int LEAD_SENTENCES = 6;

  private static final Set<String> DYING = Set.of("dies", "died");
  private static final Set<String> HEARINGS = Set.of("jury", "jurors", "inquest", "tribunal");

  private final Document document;
  private final Cast cast;
  private final Optional<Entity> departed;
  private final boolean inCourt;

  Protagonists(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
    this.departed = findDeparted();
    this.inCourt = document.tokens().stream().anyMatch(token -> HEARINGS.contains(token.lower()));
  }

  /**
   * The person the article is about: the one named most before anybody speaks, or at all; the
   * interviewed one of an interview.
   */
  Optional<Entity> leadingPerson() {
    Entity leading = null;
    for (Entity entity : cast.entities()) {
      int more = leading == null ? 1 : entity.offsets().size() - leading.offsets().size();
      boolean earlier = leading == null || entity.first() < leading.first();
      if (entity.isPerson() && entity.isSure() && (more > 0 || (more == 0 && earlier))) {
        leading = entity;
      }
    }
    return Optional.ofNullable(leading);
  }

  /** The one named in a line "Interview by Ann Lee" or "By Ann Lee". */
  Optional<Entity> interviewer() {
    for (NameMention name : cast.names()) {
      Span paragraph = document.paragraphs().get(document.paragraphAt(name.span().start()));
      String line = document.text(new Span(paragraph.start(), name.span().start()));
      line = line.substring(line.lastIndexOf(". ") + 1);
      boolean byline =
          line.length() < LONGEST_BYLINE
              && line.toLowerCase(Locale.ROOT).strip().matches("(interview(ed)? |words )?by");
      if (byline && name.isFull()) {
        return cast.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whose death the lead tells: the person whom an obituary is about. */
  Optional<Entity> departed() {
    return departed;
  }

  private Optional<Entity> findDeparted() {
    return document.sentences().stream()
        .takeWhile(sentence -> sentence.paragraph() <= LEAD && sentence.index() < LEAD_SENTENCES)
        .flatMap(sentence -> dying(sentence).stream())
        .findFirst();
  }

  /** The first named in full before "dies" or "died" in {@code sentence}. */
  private Optional<Entity> dying(Sentence sentence) {
    int dies = -1;
    for (Token token : sentence.tokens()) {
      dies = DYING.contains(token.lower()) ? token.start() : dies;
    }
    return cast.namesIn(new Span(sentence.start(), Math.max(sentence.start(), dies))).stream()
        .filter(name -> name.isFull() && cast.isPerson(name))
        .findFirst()
        .flatMap(cast::of);
  }

  /** True for a report of a trial or an inquest. */
  boolean areInCourt() {
    return inCourt;
  }

  /** The one person of an article that has no other. */
  Optional<Entity> onlyPerson() {
    List<Entity> persons =
        cast.entities().stream().filter(e -> e.isPerson() && e.isSure()).limit(2).toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
