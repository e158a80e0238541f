package app.copydesk.nlp.speakers;

import app.copydesk.nlp.quotes.Quote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.NameTypes;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Says who said each quote. Immutable and safe to share between threads. */
public final class Attributor {
  private final FirstNames firstNames = FirstNames.known();
  private final Places places = Places.known();
  private final NameFinder nameFinder = new NameFinder(firstNames);
  private final NameTypes types;

  /**
   * An attributor that asks {@code types} about the names of which nothing else tells what they
   * name.
   */
  public Attributor(NameTypes types) {
    this.types = types;
  }

  /**
   * The quotes with their speakers, and the speakers.
   *
   * @param quotes one for each quote given, in the same order
   * @param speakers most quoted first
   */
  public record Attribution(List<AttributedQuote> quotes, List<Speaker> speakers) {
    public Attribution {
      quotes = List.copyOf(quotes);
      speakers = List.copyOf(speakers);
    }
  }

  /** A quote and what was made of its source. */
  private record Said(Quote quote, Optional<Span> mention, Resolution resolution) {}

  /** Attributes {@code quotes}, which were found in {@code document}. */
  public Attribution attribute(Document document, List<Quote> quotes) {
    IntPredicate quoted = insideMarks(quotes);
    List<NameMention> names = nameFinder.find(document, quoted);
    NameVotes votes = new NameVotes(types, document, names);
    NameKinds kinds = new NameKinds(document, names, votes, firstNames, places);
    Cast cast = new Cast(document, names, kinds, firstNames, places);
    Focus focus = new Focus(document, cast, names);
    Introductions introductions = new Introductions(document, cast, names);
    introductions.meetLead();
    List<Span> sources = quotes.stream().flatMap(quote -> quote.source().stream()).toList();
    sources.forEach(introductions::meet);
    new Newcomers(document, cast, names, introductions, sources, quoted).meet();
    Resolver resolver =
        new Resolver(document, cast, focus, introductions, new Protagonists(document, cast));
    NearestName nearest = new NearestName(document, cast);
    Context context = new Context(document, cast, quotes);
    List<Said> said = new ArrayList<>();
    for (Quote quote : quotes) {
      Said one =
          quote.source().isPresent()
              ? sourced(quote, nearest.of(quote.source().get()), resolver)
              : context
                  .attribute(quote, said.size())
                  .map(nearest::of)
                  .map(mention -> fromContext(quote, mention, said, resolver))
                  .orElseGet(() -> new Said(quote, Optional.empty(), Resolution.nothing()));
      one.resolution()
          .entity()
          .ifPresent(
              entity ->
                  focus.spoke(
                      entity,
                      one.mention()
                          .filter(span -> quote.source().isPresent())
                          .orElse(quote.span())
                          .start()));
      said.add(one);
    }
    new PronounRoles(document, focus, quoted).read();
    new SpeakerThenTrade(document, cast, quoted).read();
    return result(said);
  }

  private static IntPredicate insideMarks(List<Quote> quotes) {
    List<Span> segments = new ArrayList<>();
    quotes.forEach(quote -> segments.addAll(quote.segments()));
    segments.sort(Comparator.naturalOrder());
    return offset -> {
      int low = 0;
      int high = segments.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        Span span = segments.get(middle);
        if (span.contains(offset)) {
          return true;
        }
        if (span.start() > offset) {
          high = middle - 1;
        } else {
          low = middle + 1;
        }
      }
      return false;
    };
  }

  private static Said sourced(Quote quote, Span mention, Resolver resolver) {
    return new Said(quote, Optional.of(mention), resolver.resolve(mention));
  }

  private static Said fromContext(Quote quote, Span mention, List<Said> before, Resolver resolver) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).mention().filter(mention::equals).isPresent()) {
        return new Said(
            quote,
            Optional.of(mention),
            new Resolution(before.get(i).resolution().entity(), Resolution.How.CONTEXT));
      }
    }
    return new Said(
        quote,
        Optional.of(mention),
        new Resolution(resolver.resolve(mention).entity(), Resolution.How.CONTEXT));
  }

  private static Attribution result(List<Said> said) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Said one : said) {
      one.resolution().entity().ifPresent(entity -> counts.merge(entity, 1, Integer::sum));
    }
    List<Entity> speaking = new ArrayList<>(counts.keySet());
    speaking.sort(Comparator.comparingInt(Entity::first));
    Map<Entity, Speaker> speakers = new HashMap<>();
    for (Entity entity : speaking) {
      speakers.put(
          entity, entity.speaker("s" + (speakers.size() + 1), counts.getOrDefault(entity, 0)));
    }
    List<AttributedQuote> quotes = new ArrayList<>();
    for (Said one : said) {
      Optional<Speaker> speaker = one.resolution().entity().map(speakers::get);
      double confidence =
          one.mention().isEmpty() ? 0 : Confidence.of(one.quote(), one.resolution());
      quotes.add(new AttributedQuote(one.quote(), one.mention(), speaker, confidence));
    }
    List<Speaker> listed = new ArrayList<>(speaking.stream().map(e -> speakers.get(e)).toList());
    listed.sort(Comparator.comparingInt(Speaker::quotes).reversed());
    return new Attribution(quotes, listed);
  }
}
