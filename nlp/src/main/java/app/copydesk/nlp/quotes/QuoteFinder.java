package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotes of a document: the marks are paired into quotations, the paragraphs read as
 * narrations with the quotations folded, the words of saying found in them, and every quotation and
 * every reported clause given to one of these. Immutable and safe to share between threads.
 */
public final class QuoteFinder {
  private final CueLexicon lexicon = new CueLexicon();
  private final CueFinder cueFinder = new CueFinder(lexicon);
  private final SpeechJudge judge = new SpeechJudge(lexicon);

  /** The quotes of {@code document} in the order of the text. */
  public List<Quote> find(Document document) {
    List<Quotation> quotations = QuotationReader.read(document);
    List<Transcript.Turn> turns = Transcript.read(document);
    Set<Integer> spoken = Transcript.paragraphs(turns);
    Search search = new Search(document);
    for (Narration narration : Narration.read(document, quotations, lexicon)) {
      if (!spoken.contains(narration.paragraph())) {
        search.read(narration);
      }
    }
    List<Quote> quotes = new ArrayList<>();
    search.drafts.forEach(draft -> quotes.add(draft.quote()));
    turns.forEach(turn -> quotes.add(quote(turn)));
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  private static Quote quote(Transcript.Turn turn) {
    return new Quote(
        turn.words(),
        Quote.Type.DIRECT,
        List.of(turn.words()),
        false,
        Optional.empty(),
        Optional.of(turn.label()));
  }

  private final class Search {
    private final Document document;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * The quote that words in marks may still be part of: the last one with marks, while its
     * paragraph lasts.
     */
    private Optional<Draft> running = Optional.empty();

    Search(Document document) {
      this.document = document;
    }

    void read(Narration n) {
      List<Cue> cues = cueFinder.find(n);
      List<Optional<Cue>> links = new ArrayList<>();
      for (int i = 0; i < n.size(); i++) {
        links.add(n.at(i).isQuotation() ? Linker.link(n, i, cues) : Optional.empty());
      }
      BitSet speech = judge.speech(document, n, links);
      for (int i = 0; i < n.size(); i++) {
        if (!speech.get(i)) {
          links.set(i, Optional.empty());
        } else if (links.get(i).isEmpty()) {
          addUnsaid(n, i);
        }
      }
      for (Cue cue : cues) {
        List<Integer> linked = new ArrayList<>();
        for (int i = 0; i < n.size(); i++) {
          if (links.get(i).filter(cue::equals).isPresent()) {
            linked.add(i);
          }
        }
        if (linked.isEmpty()) {
          addIndirect(n, cue, cues);
        } else {
          addQuoted(n, cue, cues, linked);
        }
      }
    }

    private void addUnsaid(Narration n, int at) {
      Optional<Cue> act = ActOfSpeech.cue(n, at);
      int thought = Thought.before(n, at);
      Optional<Cue> verb =
          act.isPresent() ? act : cueFinder.verbBefore(n, thought < 0 ? at : thought + 1);
      if (verb.isEmpty()) {
        addUncued(n, at);
        return;
      }
      Quotation quotation = n.at(at).quotation();
      Span content =
          ActOfSpeech.clause(n, at)
              .or(() -> Thought.clause(n, at))
              .map(clause -> n.span(clause.from(), clause.to()))
              .orElse(quotation.outer());
      begin(Draft.of(Quote.Type.MIXED, content, n, verb), quotation);
    }

    private void addUncued(Narration n, int at) {
      Quotation quotation = n.at(at).quotation();
      boolean continues =
          running
              .filter(
                  draft ->
                      (draft.paragraph() == n.paragraph() && !isInterrupted(draft, quotation))
                          || (draft.isOpen()
                              && draft.paragraph() == n.paragraph() - 1
                              && startsParagraph(quotation)))
              .isPresent();
      if (continues) {
        running.orElseThrow().add(quotation, isTypewritten(quotation));
        return;
      }
      begin(Draft.of(Quote.Type.DIRECT, quotation.outer(), n, Optional.empty()), quotation);
    }

    private boolean isInterrupted(Draft draft, Quotation next) {
      return Interruption.between(document, draft.end(), next.outer().start(), draft.source());
    }

    private boolean startsParagraph(Quotation quotation) {
      return quotation.outer().start()
          <= document.paragraphs().get(quotation.paragraph()).start() + 1;
    }

    private void begin(Draft draft, Quotation... quotations) {
      for (Quotation quotation : quotations) {
        draft.add(quotation, isTypewritten(quotation));
      }
      drafts.add(draft);
      running = Optional.of(draft);
    }

    private boolean isTypewritten(Quotation quotation) {
      return quotation.opened() && document.text().startsWith("''", quotation.outer().start());
    }

    private void addQuoted(Narration n, Cue cue, List<Cue> cues, List<Integer> linked) {
      Quotation[] quotations =
          linked.stream().map(i -> n.at(i).quotation()).toArray(Quotation[]::new);
      Quotation first = quotations[0];
      Span marked = first.outer().hull(quotations[quotations.length - 1].outer());
      boolean whole = linked.stream().allMatch(i -> Linker.isWhole(n, i, cue));
      boolean continues =
          whole
              && running
                  .filter(
                      d ->
                          d.isOpen()
                              && d.paragraph() == n.paragraph() - 1
                              && startsParagraph(first)
                              && !d.hasCue())
                  .isPresent();
      if (continues) {
        // the attribution comes at last, after paragraphs of speech
        Draft earlier = running.orElseThrow();
        drafts.remove(earlier);
        Draft draft =
            Draft.of(Quote.Type.DIRECT, earlier.quote().span().hull(marked), n, Optional.of(cue));
        draft.takeOver(earlier);
        begin(draft, quotations);
        return;
      }
      if (whole) {
        begin(Draft.of(Quote.Type.DIRECT, marked, n, Optional.of(cue)), quotations);
        return;
      }
      Span content =
          ContentFinder.find(n, cue, cues)
              .map(range -> n.span(range.from(), range.to()))
              .filter(span -> span.overlaps(marked))
              .map(span -> span.hull(marked))
              .orElse(marked);
      begin(Draft.of(Quote.Type.MIXED, content, n, Optional.of(cue)), quotations);
    }

    private boolean isStated(Narration n, Range range, Cue cue) {
      return range.from() < cue.from()
          || n.at(range.from()).is("that")
          || cue.verb()
              .filter(verb -> verb.takes(Frame.JUDGEMENT))
              .map(verb -> Judgement.isStated(n, range, verb))
              .orElse(true);
    }

    private void addIndirect(Narration n, Cue cue, List<Cue> cues) {
      if (cue.source().isEmpty() || cue.kind() == Cue.Kind.COLON) {
        return;
      }
      ContentFinder.find(n, cue, cues)
          .filter(range -> ContentFinder.reports(n, range) || ContentFinder.isDenial(cue, range))
          .filter(range -> isStated(n, range, cue))
          .ifPresent(
              range ->
                  drafts.add(
                      Draft.of(
                          Quote.Type.INDIRECT,
                          n.span(range.from(), range.to()),
                          n,
                          Optional.of(cue))));
    }
  }
}
