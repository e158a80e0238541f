package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who is being spoken of at a place in the text. A candidate's weight falls with every sentence
 * since its last mention and rises when that mention opened its sentence or when it spoke last:
 * recency, subjecthood and the flow of speech, after Lappin and Leass, "An algorithm for pronominal
 * anaphora resolution" (1994), with the syntax left out.
 */
final class Focus {
  private static final int FURTHEST_SENTENCES = 12;
  private static final int FURTHEST_TESTIMONY = 3;
  private static final double SENTENCE = 2.0;
  private static final double OPENS = 3.0;
  private static final int LONGEST_APPOSITION = 12;
  private static final double SPOKE = 1.5;
  private static final double FIT = 4.0;
  private static final double GENDER_KNOWN = 0.5;
  private static final double QUOTED = -4.0;

  /** What opens a sentence that brings somebody on. */
  private static final Set<String> PRESENTING =
      Set.of(
          "it", "another", "among", "one", "next", "there", "first", "last", "then", "also",
          "beside", "behind", "with");

  /** Somebody speaking or being named at a place. */
  private record Trace(
      int offset, int sentence, Entity entity, boolean opens, boolean quoted, boolean spoke) {}

  private final Document document;
  private final List<Trace> traces = new ArrayList<>();

  Focus(Document document, Cast cast, List<NameMention> names) {
    this.document = document;
    for (NameMention name : names) {
      cast.of(name)
          .filter(entity -> !isDateline(name))
          .ifPresent(
              entity ->
                  traces.add(
                      new Trace(
                          name.span().start(),
                          name.sentence(),
                          entity,
                          opens(name, entity.kind() == Speaker.Kind.ORGANISATION),
                          name.quoted(),
                          false)));
    }
  }

  /** True for the subject of its sentence, and for a name that no verb of it comes before. */
  private boolean opens(NameMention name, boolean body) {
    List<Token> tokens = document.tokens();
    int first =
        name.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(name.firstToken());
    if (ownsSomebody(name) || isOfRelative(name, first)) {
      return false;
    }
    boolean verb = false;
    for (int i = document.sentences().get(name.sentence()).tokens().get(0).index();
        i < first && !verb;
        i++) {
      verb = isVerb(tokens.get(i));
    }
    boolean inside = tokens.get(Math.max(0, first - 1)).tag() == Tag.ADP && (body || follows(name));
    return (!verb && !inside)
        || isPresented(name, first)
        || isBroughtOn(name, first)
        || (isVerb(tokens, behind(name)) && tokens.get(first - 1).tag() != Tag.ADP);
  }

  /** The "LONDON" and the "Reuters" of "LONDON (Reuters) -". */
  private boolean isDateline(NameMention name) {
    List<Token> tokens = document.sentences().get(name.sentence()).tokens();
    List<Token> behind = LeadReader.behindDateline(tokens);
    String place = tokens.get(0).text();
    boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
    boolean agency =
        tokens.size() > behind.size() + 1
            && tokens.get(tokens.size() - behind.size() - 2).text().equals(")");
    return (capitals || agency)
        && behind.size() < tokens.size()
        && !tokens.get(tokens.size() - behind.size() - 1).text().equals(":")
        && name.span().end() < behind.get(0).start();
  }

  /** "Hess’s neighbour": it is the neighbour who is spoken of. */
  private boolean ownsSomebody(NameMention name) {
    List<Token> tokens = document.tokens();
    int at = name.endToken();
    if (at >= tokens.size() || !tokens.get(at).is("'s")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
      if (PersonalNouns.contains(tokens.get(i))) {
        boolean several = i + 1 < tokens.size() && tokens.get(i + 1).is("and");
        return !several && !PersonalNouns.isPlural(tokens.get(i).lower());
      }
    }
    return false;
  }

  /** "It was found by a guard, Cal Hess, who …": nobody else of the sentence has a name. */
  private boolean isBroughtOn(NameMention name, int first) {
    List<Token> tokens = document.tokens();
    int end = name.endToken();
    boolean who =
        end + 1 < tokens.size()
            && DescribingPhrase.isComma(tokens.get(end))
            && tokens.get(end + 1).is("who");
    boolean alone =
        traces.isEmpty()
            || lastTrace().sentence() != name.sentence()
            || !lastTrace().entity().isPerson();
    return who && alone && first > 0 && DescribingPhrase.isComma(tokens.get(first - 1));
  }

  /** "Another was her neighbour, Cal Hess.": brought on to be spoken of. */
  private boolean isPresented(NameMention name, int first) {
    List<Token> sentence = document.sentences().get(name.sentence()).tokens();
    boolean told =
        sentence.size() > 2
            && sentence.get(0).is("the")
            && Unnamed.GENERIC.contains(sentence.get(1).lower());
    if (!told && !PRESENTING.contains(sentence.get(0).lower())) {
      return false;
    }
    for (Token token : sentence) {
      if (token.index() >= first) {
        return false;
      }
      if (isVerb(token)) {
        return token.lemma().equals("be");
      }
    }
    return false;
  }

  /** "Ann Lee, whose brother Tom Hess built it, …": what is told of her. */
  private boolean isOfRelative(NameMention name, int first) {
    if (!follows(name)) {
      return false;
    }
    for (int i = first - 1; i >= 0 && document.tokens().get(i).end() > lastTrace().offset(); i--) {
      Token token = document.tokens().get(i);
      if (token.is("whose")) {
        return true;
      }
      if (DescribingPhrase.isComma(token)) {
        return false;
      }
    }
    return false;
  }

  private Trace lastTrace() {
    return traces.get(traces.size() - 1);
  }

  /** True when another name stands before {@code name} in its sentence. */
  private boolean follows(NameMention name) {
    return !traces.isEmpty() && lastTrace().sentence() == name.sentence();
  }

  private static boolean isVerb(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  private static boolean isVerb(List<Token> tokens, int i) {
    return i < tokens.size() && isVerb(tokens.get(i));
  }

  /** The index of the token behind the name and an apposition of a few words. */
  private int behind(NameMention name) {
    List<Token> tokens = document.tokens();
    int end = name.endToken();
    if (end >= tokens.size() || !DescribingPhrase.isComma(tokens.get(end))) {
      return end;
    }
    for (int i = end + 1; i < Math.min(tokens.size(), end + LONGEST_APPOSITION); i++) {
      if (DescribingPhrase.closes(tokens.get(i))) {
        return DescribingPhrase.isComma(tokens.get(i)) ? i + 1 : end;
      }
    }
    return end;
  }

  /** Notes that {@code entity} spoke at {@code offset}. */
  void spoke(Entity entity, int offset) {
    entity.makeSure();
    int sentence = document.sentenceAt(offset);
    boolean inside =
        entity.isAnybody()
            && offset > document.sentences().get(sentence).mainClause().get(0).start()
            && isBehindName(sentence, offset);
    Trace trace = new Trace(offset, sentence, entity, !inside, false, true);
    traces.add(tracesBefore(offset + 1), trace);
  }

  /** "Lee was 41 when a neighbour asked her": the name goes before. */
  private boolean isBehindName(int sentence, int offset) {
    int before = tracesBefore(offset) - 1;
    return before >= 0
        && traces.get(before).sentence() == sentence
        && traces.get(before).entity().isPerson();
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
    Entity agent = agentBefore(offset);
    return best(
        offset,
        FURTHEST_SENTENCES,
        entity ->
            (entity.isPerson() || entity.isAnybody())
                && entity.isSure()
                && !entity.equals(agent)
                && entity.gender().agrees(gender),
        entity -> gender != Gender.UNKNOWN && entity.gender() == gender ? GENDER_KNOWN : 0);
  }

  /** "Asked by Ann Lee about it, she said": who is not the subject behind the clause. */
  private @Nullable Entity agentBefore(int offset) {
    int i = tracesBefore(offset) - 1;
    if (i < 0 || traces.get(i).sentence() != document.sentenceAt(offset)) {
      return null;
    }
    List<Token> tokens = document.sentences().get(traces.get(i).sentence()).tokens();
    for (Token token : tokens) {
      if (DescribingPhrase.isComma(token) || token.start() > traces.get(i).offset()) {
        return null;
      }
      if (token.is("by")) {
        return traces.get(i).entity();
      }
    }
    return null;
  }

  /** The person who spoke last between {@code from} and {@code offset}. */
  Optional<Entity> speakerBefore(int offset, int from) {
    for (int i = tracesBefore(offset) - 1; i >= 0 && traces.get(i).offset() >= from; i--) {
      if (traces.get(i).spoke()) {
        return Optional.of(traces.get(i).entity()).filter(Entity::isPerson);
      }
    }
    return Optional.empty();
  }

  /** Who gave evidence last before {@code offset}: "the witness", who is no lawyer and no judge. */
  Optional<Entity> witness(int offset) {
    return best(
        offset,
        FURTHEST_TESTIMONY,
        entity -> entity.isPerson() && entity.isSure() && !entity.isOfCourt(),
        entity -> 0);
  }

  /** The body or group that "it" or "they" at {@code offset} most likely means. */
  Optional<Entity> group(int offset) {
    return best(offset, 6, entity -> entity.kind() == Speaker.Kind.ORGANISATION, entity -> 0);
  }

  /**
   * The person named before {@code offset} whom a description with these words fits best; "the
   * Norco chairman" is nobody of whom another body is told.
   */
  Optional<Entity> described(int offset, String noun, List<String> words, String description) {
    return described(offset, noun, words, entity -> !entity.belongsElsewhere(description));
  }

  /** The person named before {@code offset} whom a description with these words fits best. */
  Optional<Entity> described(int offset, String noun, List<String> words) {
    return described(offset, noun, words, entity -> true);
  }

  /** The body named before {@code offset} that is said to be such: "the firm", of a maker. */
  Optional<Entity> body(int offset, String noun, List<String> words) {
    return described(offset, noun, words, entity -> entity.kind() == Speaker.Kind.ORGANISATION);
  }

  private Optional<Entity> described(
      int offset, String noun, List<String> words, Predicate<Entity> kind) {
    Map<Entity, Double> fits = new HashMap<>();
    ToDoubleFunction<Entity> fit =
        e -> fits.computeIfAbsent(e, x -> kind.test(x) ? x.fits(noun, words) : 0);
    return best(
        offset,
        Integer.MAX_VALUE,
        entity -> fit.applyAsDouble(entity) > 0,
        entity -> FIT * fit.applyAsDouble(entity));
  }

  private Optional<Entity> best(
      int offset, int furthest, Predicate<Entity> fits, ToDoubleFunction<Entity> bonus) {
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
      double weight = weight(trace, distance) + bonus.applyAsDouble(trace.entity());
      if (weight > bestWeight) {
        bestWeight = weight;
        best = trace.entity();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Trace trace, int distance) {
    return -SENTENCE * distance
        + (trace.opens() ? OPENS : 0)
        + (trace.spoke() ? SPOKE : 0)
        + (trace.quoted() ? QUOTED : 0);
  }
}
