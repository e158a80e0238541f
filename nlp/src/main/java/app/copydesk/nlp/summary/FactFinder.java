package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the facts that stand beside a summary. Immutable and safe to share between threads. */
public final class FactFinder {
  /** The lead is looked for among so many sentences: a byline and a heading may come first. */
  private static final int OPENING_SENTENCES = 15;

  /** ... and so many sentences of the story. */
  private static final int OPENING_PLACES = 4;

  /** A day may be given by the second sentence of the lead; the place is the first one's. */
  private static final int LEAD_SENTENCES = 2;

  private final KnownPlaces places = KnownPlaces.load();

  /**
   * The facts of {@code document}.
   *
   * @param title the headline, empty when there is none
   * @param quotes what is said in it: words in marks are not the reporter's
   */
  public Facts find(String title, Document document, List<AttributedQuote> quotes) {
    Optional<Genre> genre = GenreFinder.find(title, document, quotes);
    List<Candidate> lead =
        Candidates.among(OPENING_SENTENCES, document, genre, quotes).stream()
            .filter(candidate -> candidate.place() <= OPENING_PLACES)
            .limit(LEAD_SENTENCES)
            .toList();
    if (lead.isEmpty()) {
      return new Facts(Optional.empty(), Optional.empty(), genre);
    }
    // the point of "La." in a dateline may have ended a sentence
    Span opening = document.paragraphs().get(lead.get(0).sentence().paragraph());
    Dateline dateline = Dateline.of(document.text(opening)).from(opening.start());
    return new Facts(
        dateline
            .day()
            .or(
                () ->
                    lead.stream()
                        .flatMap(c -> LeadDay.in(document, c.span()).stream())
                        .findFirst()),
        dateline.place().or(() -> places.namedIn(document, lead.get(0).span())),
        genre);
  }

  /** {@code text} at {@code span} with words in double marks blanked, at the same length. */
  static String narration(Document document, Span span) {
    StringBuilder narration = new StringBuilder(span.of(document.normalised()));
    boolean inside = false;
    for (int i = 0; i < narration.length(); i++) {
      boolean mark = narration.charAt(i) == '"';
      inside ^= mark;
      if (mark || inside) {
        narration.setCharAt(i, '_');
      }
    }
    return narration.toString();
  }
}
