package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence is worth to a summary, from features that cost nothing: its place, how much of
 * what the article keeps coming back to it holds, its length, its names and figures, and how much
 * of it is quoted.
 *
 * <p>The weights were set by hand, in steps of .05 to .1, on 590 CNN articles with their
 * highlights, and watched on 67 articles summarised by freelance writers and 60 of REALSumm.
 */
final class Ranking {
  private static final double PLACE = 1;
  private static final double OPENING = .15;
  private static final double CENTRALITY = .5;
  private static final double FIGURES = .1;
  private static final double TITLE = .3;

  /** What names are worth, in full from so many on. */
  private static final double NAMES = .15;

  private static final double ENOUGH_NAMES = 3;

  /** Marked down by the share of it that is somebody's words: quotes are shown beside a summary. */
  private static final double QUOTED = -.1;

  /** Marked down in proportion for being shorter or longer than this many words. */
  private static final double GOOD_LENGTH = 22;

  private static final double LENGTH = -.3;

  private static final Set<Tag> FUNCTION_TAGS =
      EnumSet.of(
          Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.SCONJ, Tag.PUNCT, Tag.SYM);

  private final Map<String, Integer> sentencesWith;
  private final Set<String> titleWords;
  private final Set<String> lastNames;
  private final Map<Integer, Set<String>> quoted;
  private final Map<Integer, Integer> quotedLength;

  private Ranking(
      Map<String, Integer> sentencesWith,
      Set<String> titleWords,
      Set<String> lastNames,
      Map<Integer, Set<String>> quoted,
      Map<Integer, Integer> quotedLength) {
    this.quoted = quoted;
    this.quotedLength = quotedLength;
    this.sentencesWith = sentencesWith;
    this.titleWords = titleWords;
    this.lastNames = lastNames;
  }

  static Ranking of(
      String title, Document document, List<Speaker> speakers, List<AttributedQuote> quotes) {
    Map<String, Integer> sentencesWith = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      words(sentence).forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
    }
    Set<String> titleWords =
        Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(sentencesWith::containsKey)
            .collect(Collectors.toSet());
    Set<String> lastNames =
        speakers.stream()
            .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
            .map(speaker -> speaker.name().substring(speaker.name().lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return new Ranking(
        sentencesWith,
        titleWords,
        lastNames,
        quoted(document, quotes),
        quotedLength(document, quotes));
  }

  List<Rated> rate(List<Candidate> candidates) {
    List<Rated> rated = new ArrayList<>();
    boolean opening = true;
    for (Candidate candidate : candidates) {
      Set<String> words = words(candidate.sentence());
      double worth = worth(candidate, words);
      if (opening && !candidate.leans()) {
        worth += OPENING;
        opening = false;
      }
      Sentence sentence = candidate.sentence();
      rated.add(
          new Rated(
              candidate,
              words,
              speakers(sentence),
              quoted.getOrDefault(sentence.index(), Set.of()),
              worth));
    }
    return rated;
  }

  private double worth(Candidate candidate, Set<String> words) {
    Sentence sentence = candidate.sentence();
    double centrality = 0;
    int inTitle = 0;
    for (String word : words) {
      centrality += Math.log(sentencesWith.getOrDefault(word, 1));
      inTitle += titleWords.contains(word) ? 1 : 0;
    }
    long length = sentence.tokens().stream().filter(Token::isWord).count();
    long names = sentence.tokens().stream().filter(t -> t.tag() == Tag.PROPN).count();
    boolean figures =
        sentence.tokens().stream().anyMatch(t -> t.text().chars().anyMatch(Character::isDigit));
    return PLACE / Math.sqrt(1.0 + candidate.place())
        + CENTRALITY * centrality / Math.max(1, words.size())
        + TITLE * inTitle / Math.max(1, titleWords.size())
        + LENGTH * Math.abs(length - GOOD_LENGTH) / GOOD_LENGTH
        + (figures ? FIGURES : 0)
        + NAMES * Math.min(1, names / ENOUGH_NAMES)
        + QUOTED
            * quotedLength.getOrDefault(sentence.index(), 0)
            / Math.max(1, sentence.span().length());
  }

  private Set<String> speakers(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::text)
        .filter(lastNames::contains)
        .collect(Collectors.toSet());
  }

  /** Those whose words, in marks or reported, a sentence has, by the sentence's index. */
  private static Map<Integer, Set<String>> quoted(Document document, List<AttributedQuote> quotes) {
    Map<Integer, Set<String>> quoted = new HashMap<>();
    for (AttributedQuote quote : quotes) {
      int first = document.sentenceAt(quote.quote().span().start());
      int last = document.sentenceAt(Math.max(0, quote.quote().span().end() - 1));
      for (int i = first; quote.speaker().isPresent() && i <= last; i++) {
        quoted.computeIfAbsent(i, key -> new HashSet<>()).add(quote.speaker().get().id());
      }
    }
    return quoted;
  }

  /** How many characters of each sentence stand in marks, by the sentence's index. */
  private static Map<Integer, Integer> quotedLength(
      Document document, List<AttributedQuote> quotes) {
    Map<Integer, Integer> lengths = new HashMap<>();
    for (AttributedQuote quote : quotes) {
      for (Span segment : quote.quote().segments()) {
        int last = document.sentenceAt(Math.max(0, segment.end() - 1));
        for (int i = document.sentenceAt(segment.start()); i <= last; i++) {
          Sentence sentence = document.sentences().get(i);
          int inside =
              Math.min(segment.end(), sentence.end()) - Math.max(segment.start(), sentence.start());
          lengths.merge(i, Math.max(0, inside), Integer::sum);
        }
      }
    }
    return lengths;
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 2 && token.isWord() && !FUNCTION_TAGS.contains(token.tag())) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
