package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is being spoken of at a place in the text. A candidate's weight falls with every sentence
 * since its last mention and rises when that mention opened its sentence or when it spoke last:
 * recency, subjecthood and the flow of speech, after Lappin and Leass, "An algorithm for pronominal
 * anaphora resolution" (1994), with the syntax left out.
 */
final class Focus {
  private static final int FURTHEST_SENTENCES = 12;
  private static final double SENTENCE = 2.0;
  private static final double OPENS = 3.0;
  private static final double SPOKE = 3.5;
  private static final double GENDER_KNOWN = 1.0;
  private static final double QUOTED = -4.0;

  /** Somebody speaking or being named at a place. */
  private record Trace(
      int offset, int sentence, Entity entity, boolean opens, boolean quoted, boolean spoke) {}

  private final Document document;
  private final List<Trace> traces = new ArrayList<>();

  Focus(Document document, Cast cast, List<NameMention> names) {
    this.document = document;
    for (NameMention name : names) {
      cast.of(name)
          .ifPresent(
              entity ->
                  traces.add(
                      new Trace(
                          name.span().start(),
                          name.sentence(),
                          entity,
                          opens(name),
                          name.quoted(),
                          false)));
    }
  }

  /** True when no verb of the sentence stands before the name. */
  private boolean opens(NameMention name) {
    for (int i = document.sentences().get(name.sentence()).tokens().get(0).index();
        i < name.firstToken();
        i++) {
      Tag tag = document.tokens().get(i).tag();
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return false;
      }
    }
    return true;
  }

  /** Notes that {@code entity} spoke at {@code offset}. */
  void spoke(Entity entity, int offset) {
    entity.makeSure();
    Trace trace = new Trace(offset, document.sentenceAt(offset), entity, true, false, true);
    traces.add(tracesBefore(offset + 1), trace);
  }

  /** How many traces lie before {@code offset}; they are in the order of the text. */
  private int tracesBefore(int offset) {
    int low = 0;
    int high = traces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (traces.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The person whom a pronoun of {@code gender} at {@code offset} most likely means. */
  Optional<Entity> person(int offset, Gender gender) {
    return best(
        offset,
        FURTHEST_SENTENCES,
        entity -> entity.isPerson() && entity.isSure() && entity.gender().agrees(gender),
        gender);
  }

  /** The body or group that "it" or "they" at {@code offset} most likely means. */
  Optional<Entity> group(int offset) {
    return best(offset, 6, entity -> entity.kind() == Speaker.Kind.ORGANISATION, Gender.UNKNOWN);
  }

  /** The person named before {@code offset} whose role holds {@code noun} or {@code title}. */
  Optional<Entity> described(int offset, String noun, String title) {
    return best(
        offset,
        Integer.MAX_VALUE,
        entity -> entity.isDescribedAs(noun) || entity.isDescribedAs(title),
        Gender.UNKNOWN);
  }

  private Optional<Entity> best(
      int offset, int furthest, java.util.function.Predicate<Entity> fits, Gender gender) {
    int sentence = document.sentenceAt(offset);
    Entity best = null;
    double bestWeight = Double.NEGATIVE_INFINITY;
    for (int i = tracesBefore(offset) - 1; i >= 0; i--) {
      Trace trace = traces.get(i);
      int distance = sentence - trace.sentence();
      if (distance > furthest) {
        break;
      }
      if (!fits.test(trace.entity())) {
        continue;
      }
      double weight = weight(trace, distance, gender);
      if (weight > bestWeight) {
        bestWeight = weight;
        best = trace.entity();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Trace trace, int distance, Gender gender) {
    return -SENTENCE * distance
        + (trace.opens() ? OPENS : 0)
        + (trace.spoke() ? SPOKE : 0)
        + (trace.quoted() ? QUOTED : 0)
        + (gender != Gender.UNKNOWN && trace.entity().gender() == gender ? GENDER_KNOWN : 0);
  }
}
