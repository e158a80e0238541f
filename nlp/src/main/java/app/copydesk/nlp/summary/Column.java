package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a column: it is headed or signed as opinion, or its writer says "I" throughout and
 * hardly lets others speak.
 */
final class Column {
  private static final Pattern HEADED =
      Pattern.compile("(?i)(opinion|op-ed|comment(ary)?|column|guest essay)\\s?[:|].*");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?is).*\\b(opinions?|views) expressed (in|by|here|are)\\b.*\\b(author|writer|columnist|contributor|own|his|her|their)\\b.*");

  /** A notice of opinion stands among so many paragraphs at either end. */
  private static final int EDGE = 3;

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself", "mine");

  // chosen once, by what a column is, and then only watched on published news
  private static final int FEWEST_SENTENCES = 8;
  private static final int FEWEST_OWN = 4;

  /** The writer speaks early: readers' letters beneath a report say "I" too. */
  private static final int OPENING_SENTENCES = 10;

  private static final double OWN_SENTENCES = .15;
  private static final double OWN_PARAGRAPHS = .25;
  private static final double MOST_QUOTED = .2;

  private Column() {}

  static boolean is(String title, Document document, List<AttributedQuote> quotes) {
    return HEADED.matcher(title).matches()
        || isSigned(document)
        || (isPersonal(document, quotes)
            && quoted(quotes) <= MOST_QUOTED * document.text().length());
  }

  private static boolean isSigned(Document document) {
    int count = document.paragraphs().size();
    for (int p = 0; p < count; p++) {
      if ((p < EDGE || p >= count - EDGE)
          && SIGNED.matcher(document.paragraphs().get(p).of(document.normalised())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(Document document, List<AttributedQuote> quotes) {
    BitSet spoken = new BitSet();
    quotes.forEach(quote -> spoken.set(quote.quote().span().start(), quote.quote().span().end()));
    String text = document.normalised();
    Set<Integer> sentences = new HashSet<>();
    Set<Integer> paragraphs = new HashSet<>();
    boolean even = false;
    boolean quoted = false;
    int at = 0;
    for (Sentence sentence : document.sentences()) {
      Span paragraph = document.paragraphs().get(sentence.paragraph());
      if (at < paragraph.start() || sentence.index() == 0) {
        at = paragraph.start();
        even = isEven(paragraph.of(text));
        quoted = false;
      }
      for (; at < sentence.start(); at++) {
        quoted ^= text.charAt(at) == '"';
      }
      // where a mark is missing nobody can say whose "I" it is
      if (even && isOwn(sentence, quoted, spoken)) {
        sentences.add(sentence.index());
        paragraphs.add(sentence.paragraph());
      }
    }
    int all = document.sentences().size();
    return all >= FEWEST_SENTENCES
        && sentences.size() >= FEWEST_OWN
        && sentences.size() >= OWN_SENTENCES * all
        && paragraphs.size() >= OWN_PARAGRAPHS * document.paragraphs().size()
        && sentences.stream().anyMatch(index -> index < Math.min(OPENING_SENTENCES, all / 3));
  }

  /**
   * True when the writer says "I" in {@code sentence}.
   *
   * @param quotedBefore true when it begins inside marks
   * @param spoken the characters that are somebody's words
   */
  private static boolean isOwn(Sentence sentence, boolean quotedBefore, BitSet spoken) {
    boolean quoted = quotedBefore;
    boolean afterName = false;
    for (Token token : sentence.tokens()) {
      quoted ^= token.text().equals("\"");
      if (!quoted
          && !afterName
          && FIRST_PERSON.contains(token.lower())
          && !spoken.get(token.start())) {
        return true;
      }
      // "World War I", "Elizabeth I"
      afterName = token.tag() == Tag.PROPN;
    }
    return false;
  }

  private static boolean isEven(String paragraph) {
    return paragraph.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private static int quoted(List<AttributedQuote> quotes) {
    return quotes.stream()
        .flatMap(quote -> quote.quote().segments().stream())
        .mapToInt(Span::length)
        .sum();
  }
}
