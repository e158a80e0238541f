package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mends what OpenNLP's tokenizer does to news copy: a possessive left on its noun ("archive's"), a
 * short verb left on its subject ("she'd"), a hyphen left on half of a compound ("-Orme", "pro-"),
 * marks glued to words. The tagger was trained on the pieces apart.
 */
final class TokenMender {
  /** What hangs on the word before it; the tagger reads "she" and "'d", "did" and "n't". */
  private static final List<String> CLITICS = List.of("'s", "'d", "'ll", "'re", "'ve", "'m", "n't");

  private TokenMender() {}

  /** The spans in {@code line}, mended; they cover the same visible characters. */
  static List<Span> mend(String line, List<Span> spans) {
    List<Span> mended = new ArrayList<>(spans.size() + 8);
    for (Span span : spans) {
      int last = mended.size() - 1;
      if (last >= 0 && closesAbbreviation(line, mended.get(last), span.start(), span.end())) {
        mended.set(last, new Span(mended.get(last).start(), span.end()));
      } else {
        split(line, span.start(), span.end(), mended);
      }
    }
    return mended;
  }

  /** The stop of "Sen.", "J." or "Co.", which the tokenizer now and then cuts off. */
  private static boolean closesAbbreviation(String line, Span word, int start, int end) {
    boolean stop = end - start == 1 && line.charAt(start) == '.' && word.end() == start;
    if (!stop || end == line.length()) {
      return false;
    }
    boolean initial =
        Character.isUpperCase(line.charAt(start - 1))
            && (word.length() == 1 || line.charAt(start - 2) == '.');
    String lower = word.of(line).toLowerCase(Locale.ROOT);
    return initial
        || SentenceSplitter.isAbbreviation(lower)
        || (Character.isUpperCase(line.charAt(word.start())) && SentenceSplitter.takesStop(lower));
  }

  private static void split(String line, int from, int to, List<Span> out) {
    int start = from;
    int end = to;
    while (end - start > 1
        && isGlue(line.charAt(start))
        && Character.isLetterOrDigit(line.charAt(start + 1))) {
      out.add(new Span(start, start + 1));
      start++;
    }
    int tail = clitic(line, start, end);
    int hyphen = line.indexOf('-', start + 1);
    boolean compound =
        hyphen > 0
            && hyphen < tail - 1
            && Character.isUpperCase(line.charAt(start))
            && Character.isUpperCase(line.charAt(hyphen + 1));
    if (compound) {
      out.add(new Span(start, hyphen));
      out.add(new Span(hyphen, hyphen + 1));
      split(line, hyphen + 1, tail, out);
    } else if (hangsOn(line, start, tail) || endsLine(line, start, tail)) {
      out.add(new Span(start, tail - 1));
      out.add(new Span(tail - 1, tail));
    } else if (tail > start) {
      out.add(new Span(start, tail));
    }
    if (tail < end) {
      out.add(new Span(tail, end));
    }
  }

  /** "slept." or "Borisov." at the end of a sentence, of which the stop is none of the word's. */
  private static boolean endsLine(String line, int start, int end) {
    boolean stop = end == line.length() && end - start > 3 && line.charAt(end - 1) == '.';
    if (!stop) {
      return false;
    }
    String word = line.substring(start, end - 1);
    boolean small = word.chars().skip(1).allMatch(Character::isLowerCase);
    boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 4;
    return small
        && (name || Character.isLowerCase(word.charAt(0)))
        && !SentenceSplitter.takesStop(word.toLowerCase(Locale.ROOT));
  }

  /** "pro-" of "pro-democracy", which the tokenizer now and then leaves whole. */
  private static boolean hangsOn(String line, int start, int end) {
    return end - start > 1
        && line.charAt(end - 1) == '-'
        && Character.isLetterOrDigit(line.charAt(end - 2))
        && end < line.length()
        && Character.isLetterOrDigit(line.charAt(end));
  }

  private static boolean isGlue(char c) {
    return c == '-' || c == '"' || c == '(' || c == '[' || c == '–' || c == '—' || c == '/';
  }

  /** Where a trailing "'s" or "'d" begins; {@code end} when there is none. */
  private static int clitic(String line, int start, int end) {
    for (String clitic : CLITICS) {
      int at = end - clitic.length();
      if (at > start
          && line.regionMatches(true, at, clitic, 0, clitic.length())
          && Character.isLetterOrDigit(line.charAt(at - 1))) {
        return at;
      }
    }
    return end;
  }
}
