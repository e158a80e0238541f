package app.copydesk.nlp.summary;

import app.copydesk.nlp.quotes.Transcript;
import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The editorial guard: which sentences of an article may stand in a summary at all. Headings,
 * bylines, captions, newsletter lines, questions and half quotations may not.
 */
final class Candidates {
  private static final Pattern CLOSED = Pattern.compile("[.!?…][\"'”’)\\]]*$");

  private static final Set<String> SAYING =
      Set.of(
          ("said says say told tells added adds tweeted wrote writes insisted insists explained explains claimed claims warned warns"
                  + " argued argues stated states announced announces asked asks commented admitted admits noted notes recalled"
                  + " recalls replied according")
              .split(" ", -1));

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  /** In a live blog these address the reader: "We are closing this blog now". */
  private static final Set<String> ADDRESSING = Set.of("we", "our", "us", "you", "your", "welcome");

  /** A paragraph up to so long that begins like a caption is one to its end. */
  private static final int SHORT = 300;

  private final Document document;
  private final Optional<Genre> genre;

  /** The sentences that say who speaks, by name or description. */
  private final BitSet naming = new BitSet();

  /** The sentences in which "he" or "she" speaks. */
  private final BitSet byPronoun = new BitSet();

  /** The paragraphs of which no sentence may stand. */
  private final BitSet out = new BitSet();

  /** The paragraphs of which only the first sentence may stand: a name stands before it. */
  private final BitSet labelled = new BitSet();

  private Candidates(Document document, Optional<Genre> genre, List<AttributedQuote> quotes) {
    this.document = document;
    this.genre = genre;
    for (AttributedQuote quote : quotes) {
      quote.quote().source().ifPresent(this::note);
    }
    for (int p = 0; p < document.paragraphs().size(); p++) {
      String text = document.text(document.paragraphs().get(p));
      out.set(p, Furniture.isNotice(text) || (text.length() <= SHORT && Furniture.is(text)));
    }
    out.set(Furniture.end(document), document.paragraphs().size());
    genre.ifPresent(this::leaveOutPieces);
  }

  private void note(Span source) {
    boolean isPronoun =
        PRONOUNS.contains(source.of(document.normalised()).toLowerCase(Locale.ROOT));
    (isPronoun ? byPronoun : naming).set(document.sentenceAt(source.start()));
  }

  /** In a list a piece needs its heading, in a conversation an answer needs its speaker. */
  private void leaveOutPieces(Genre genre) {
    int all = document.paragraphs().size();
    switch (genre) {
      case LIST ->
          out.set(
              NumberedList.firstItem(
                  document.paragraphs().stream().map(p -> p.of(document.normalised())).toList()),
              all);
      case TRANSCRIPT, INTERVIEW -> {
        List<Transcript.Turn> turns = Transcript.labelled(document);
        out.set(turns.isEmpty() ? all : turns.get(0).opening(), all);
        for (Transcript.Turn turn : turns) {
          if (turn.opening() == turn.paragraph() && turn.label().length() > 1) {
            out.clear(turn.opening());
            labelled.set(turn.opening());
          }
        }
      }
      case LIVE_BLOG, COLUMN -> {}
    }
  }

  /** The sentences of {@code document} that may stand in a summary, in order. */
  static List<Candidate> of(
      Document document, Optional<Genre> genre, List<AttributedQuote> quotes) {
    Candidates candidates = new Candidates(document, genre, quotes);
    List<Candidate> strict = candidates.read(document.sentences(), true);
    return strict.isEmpty() ? candidates.read(document.sentences(), false) : strict;
  }

  /** The same of the first {@code count} sentences alone. */
  static List<Candidate> among(
      int count, Document document, Optional<Genre> genre, List<AttributedQuote> quotes) {
    List<Sentence> sentences = document.sentences();
    return new Candidates(document, genre, quotes)
        .read(sentences.subList(0, Math.min(count, sentences.size())), true);
  }

  /**
   * Reads the article.
   *
   * @param strict false where else nothing would be left: a lone correction, a bare transcript
   */
  private List<Candidate> read(List<Sentence> sentences, boolean strict) {
    List<Candidate> candidates = new ArrayList<>();
    int paragraph = -1;
    boolean insideQuotation = false;
    int place = 0;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.paragraph() != paragraph;
      insideQuotation &= !opens;
      paragraph = sentence.paragraph();
      boolean isOut = strict && (out.get(paragraph) || (!opens && labelled.get(paragraph)));
      Span span = shown(sentence);
      String text = document.text(span);
      if (!BalancedMarks.in(text)) {
        insideQuotation = !insideQuotation;
      } else if (!insideQuotation && !isOut && mayStand(sentence, text)) {
        candidates.add(
            new Candidate(sentence, span, place, leans(sentence, span, candidates.isEmpty())));
      }
      place += isOut || !isClosed(text) || Furniture.is(text) ? 0 : 1;
    }
    return candidates;
  }

  private boolean leans(Sentence sentence, Span span, boolean first) {
    String text = span.of(document.normalised());
    if ("\"'`".indexOf(text.charAt(0)) >= 0 && !saysWho(sentence)) {
      return true;
    }
    // an article without a dateline may open with "She": what follows tells who she is
    if (sentence.index() == 0 && span.equals(sentence.span())) {
      return false;
    }
    List<Token> tokens = document.tokensIn(span);
    return !tokens.isEmpty() && Opening.leans(span.of(document.normalised()), tokens, first);
  }

  private Span shown(Sentence sentence) {
    String text = document.text(sentence.span());
    int dateline = Dateline.of(text).length();
    if (dateline == 0 && genre.filter(g -> g == Genre.LIVE_BLOG).isPresent()) {
      dateline = LiveBlog.time(text);
    }
    return dateline == 0 ? sentence.span() : new Span(sentence.start() + dateline, sentence.end());
  }

  private boolean mayStand(Sentence sentence, String text) {
    return text.length() >= 25
        && text.length() <= 700
        && text.indexOf('\n') < 0
        && opensLikeASentence(text)
        && isClosed(text)
        && !text.endsWith("?")
        && !isBareQuotation(text)
        && !Furniture.is(text)
        && !(genre.filter(g -> g == Genre.LIVE_BLOG).isPresent() && isAddressed(sentence));
  }

  private static boolean isClosed(String text) {
    return CLOSED.matcher(text.substring(Math.max(0, text.length() - 8))).find();
  }

  private boolean isAddressed(Sentence sentence) {
    boolean quoted = false;
    for (Token token : sentence.tokens()) {
      quoted ^= token.text().equals("\"");
      if (!quoted && ADDRESSING.contains(Opening.word(token))) {
        return true;
      }
    }
    return false;
  }

  /** One quotation from the first character to the last: who says it stands elsewhere. */
  private static boolean isBareQuotation(String text) {
    int last = text.length() - 1;
    char opens = text.charAt(0);
    int closes = opens == '“' ? text.indexOf('”') : opens == '"' ? text.indexOf('"', 1) : -1;
    return closes == last;
  }

  private static boolean opensLikeASentence(String text) {
    int at = 0;
    while (at < text.length() && "\"'‘“«([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    char first = at < text.length() ? text.charAt(at) : ' ';
    return Character.isUpperCase(first) || Character.isDigit(first) || "£$€".indexOf(first) >= 0;
  }

  /** True when the sentence names who speaks: "she said" does not. */
  private boolean saysWho(Sentence sentence) {
    return naming.get(sentence.index())
        || (!byPronoun.get(sentence.index())
            && sentence.tokens().stream().map(Token::text).anyMatch(SAYING::contains));
  }
}
