package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds names as runs of capitals, with the titles in front of them told apart. A capital at the
 * start of a sentence counts when the word goes on as a name or has a capital elsewhere.
 */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "al", "el", "la", "du", "da", "di", "dos", "ibn",
          "ten", "ter", "del", "le", "abu", "zur", "zu", "af", "av", "dela", "delle", "lo", "y",
          "e", "ben");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "jr.", "sr.", "ii", "iii", "iv");
  private static final Set<Tag> FUNCTION =
      Set.of(
          Tag.DET, Tag.ADP, Tag.PRON, Tag.CCONJ, Tag.SCONJ, Tag.ADV, Tag.AUX, Tag.PART, Tag.INTJ);
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "but",
          "and",
          "or",
          "if",
          "so",
          "as",
          "for",
          "to",
          "of",
          "by",
          "with",
          "from",
          "after",
          "before",
          "when",
          "while",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "you",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "your",
          "this",
          "that",
          "these",
          "those",
          "who",
          "what",
          "where",
          "why",
          "how",
          "not",
          "no",
          "yes",
          "there",
          "here",
          "then",
          "now",
          "also",
          "still",
          "yet",
          "both",
          "all",
          "some",
          "many",
          "most",
          "such",
          "other",
          "one",
          "two",
          "three",
          "asked",
          "speaking",
          "according",
          "meanwhile",
          "however",
          "although",
          "though",
          "because",
          "since",
          "until",
          "during",
          "among",
          "despite",
          "earlier",
          "later",
          "last",
          "next",
          "new",
          "old",
          "even",
          "just",
          "only",
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms");

  private final FirstNames firstNames;

  NameFinder(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  /**
   * The names of {@code document} in order; {@code quoted} tells which offsets lie inside quotation
   * marks.
   */
  List<NameMention> find(Document document, IntPredicate quoted) {
    return new Run(document, quoted).find();
  }

  private final class Run {
    private final Document document;
    private final IntPredicate quoted;
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> lowers = new HashSet<>();
    private final List<NameMention> found = new ArrayList<>();

    Run(Document document, IntPredicate quoted) {
      this.document = document;
      this.quoted = quoted;
      for (Sentence sentence : document.sentences()) {
        for (Token token : sentence.tokens()) {
          if (!Character.isLetter(token.text().charAt(0))) {
            continue;
          }
          if (!token.isCapitalised()) {
            lowers.add(token.text());
          } else if (!opensSentence(token)) {
            capitals.add(token.text());
          }
        }
      }
    }

    private boolean opensSentence(Token token) {
      Sentence sentence = document.sentences().get(token.sentence());
      int index = token.index() - sentence.tokens().get(0).index();
      for (int i = index - 1; i >= 0; i--) {
        Token before = sentence.tokens().get(i);
        if (before.isWord()) {
          return false;
        }
        if (before.text().equals("\"")
            || before.text().equals("''")
            || before.text().equals("``")
            || before.text().equals(":")) {
          return true;
        }
      }
      Token before = index > 0 ? sentence.tokens().get(index - 1) : token;
      return index == 0 || !before.isWord();
    }

    List<NameMention> find() {
      for (Sentence sentence : document.sentences()) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
          int end = startsName(tokens, i) ? runEnd(tokens, i) : i;
          if (end > i) {
            add(sentence, i, end);
          }
          i = Math.max(end, i + 1);
        }
      }
      return found;
    }

    private boolean startsName(List<Token> tokens, int i) {
      Token token = tokens.get(i);
      if (!isCapital(token)
          || (FUNCTION_WORDS.contains(token.text().toLowerCase(Locale.ROOT))
              && !isCourtesy(tokens, i))) {
        return false;
      }
      if (!opensSentence(token)) {
        return true;
      }
      String lower = token.text().toLowerCase(Locale.ROOT);
      boolean next =
          i + 1 < tokens.size()
              && isCapital(tokens.get(i + 1))
              && !FUNCTION_WORDS.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
      boolean firstName = firstNames.contains(lower);
      if (capitals.contains(token.text())
          || (next && (firstName || !FUNCTION.contains(token.tag())))
          || (i + 2 < tokens.size() && tokens.get(i + 1).text().equals("&"))) {
        return true;
      }
      return !lowers.contains(lower)
          && (firstName || token.tag() == Tag.PROPN)
          && !FUNCTION.contains(token.tag());
    }

    private boolean isCourtesy(List<Token> tokens, int i) {
      return Titles.isCourtesy(tokens.get(i).text()) && i + 1 < tokens.size();
    }

    private boolean isCapital(Token token) {
      return token.isCapitalised()
          && token.tag() != Tag.NUM
          && token.text().length() > 0
          && Character.isLetter(token.text().charAt(0))
          && (token.text().length() > 1 || !token.text().equals("I"));
    }

    private int runEnd(List<Token> tokens, int start) {
      int i = start + 1;
      while (i < tokens.size()) {
        Token token = tokens.get(i);
        Token last = tokens.get(i - 1);
        boolean more = i + 1 < tokens.size();
        if ((isCapital(token) && !token.is("I"))
            || SUFFIXES.contains(token.text().toLowerCase(Locale.ROOT))) {
          i++;
        } else if (token.text().equals(".")
            && last.text().length() <= 4
            && more
            && isCapital(tokens.get(i + 1))
            && last.end() == token.start()
            && (isInitials(last.text()) || Titles.isTitle(last.text()))) {
          i++;
        } else if (afterNickname(tokens, i) > 0) {
          i = afterNickname(tokens, i);
        } else if (more
            && isCapital(tokens.get(i + 1))
            && (PARTICLES.contains(token.text()) || token.text().equals("&"))) {
          i += 2;
        } else if (more
            && token.text().equals("-")
            && last.end() == token.start()
            && token.end() == tokens.get(i + 1).start()) {
          i += 2;
        } else if (more
            && token.is("of")
            && Titles.isBody(last.text())
            && nameAfterOf(tokens, i + 1) > 0) {
          i = nameAfterOf(tokens, i + 1);
        } else {
          break;
        }
      }
      return i;
    }

    private boolean isInitials(String word) {
      return word.length() == 1 || (word.indexOf('.') == 1 && word.length() <= 4);
    }

    /**
     * Behind a nickname in marks and the capital that follows it; -1 when there is none at {@code
     * at}.
     */
    private int afterNickname(List<Token> tokens, int at) {
      if (!isMark(tokens.get(at))) {
        return -1;
      }
      for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 5); i++) {
        if (isMark(tokens.get(i))) {
          return i > at + 1 && isCapital(tokens.get(at + 1)) && isCapital(tokens.get(i + 1))
              ? i + 1
              : -1;
        }
      }
      return -1;
    }

    private boolean isMark(Token token) {
      return token.text().equals("\"") || token.text().equals("'");
    }

    private int nameAfterOf(List<Token> tokens, int at) {
      int i = tokens.get(at).is("the") ? at + 1 : at;
      return i < tokens.size() && isCapital(tokens.get(i)) ? i + 1 : -1;
    }

    private void add(Sentence sentence, int from, int to) {
      List<Token> tokens = sentence.tokens();
      int start = from;
      boolean body = Titles.isBody(tokens.get(to - 1).text());
      for (int i = from; i < to - 1; i++) {
        String word = tokens.get(i).text();
        if ((Titles.isTitle(word) && !(body && i > from))
            || (word.equals(".")
                && Titles.isTitle(tokens.get(i - 1 < 0 ? 0 : i - 1).text())
                && start == i)) {
          start = i + 1;
        }
      }
      while (start < to - 1 && tokens.get(start).text().equals(".")) {
        start++;
      }
      start = skipToFirstName(tokens, start, to);
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      boolean nickname = false;
      for (int i = start; i < to; i++) {
        Token token = tokens.get(i);
        if (isMark(token)) {
          nickname = !nickname;
        }
        if (isMark(token) || nickname) {
          continue;
        }
        boolean joins = i > start && token.start() == tokens.get(i - 1).end();
        if (joins) {
          word.append(document.text(token.span()));
        } else {
          if (word.length() > 0) {
            words.add(word.toString());
          }
          word.setLength(0);
          word.append(document.text(token.span()));
        }
      }
      words.add(word.toString());
      Optional<Span> prefix = prefix(tokens, from, start);
      boolean definite = from > 0 && tokens.get(from - 1).is("the");
      Span span = new Span(tokens.get(start).start(), tokens.get(to - 1).end());
      found.add(
          new NameMention(
              span,
              words,
              prefix,
              sentence.index(),
              tokens.get(start).index(),
              tokens.get(to - 1).index() + 1,
              definite && start == from,
              quoted.test(span.start())));
    }

    /**
     * "ABC News Jonathan Karl", "Trump Campaign Kellyanne Conway": the name begins at its first
     * name.
     */
    private int skipToFirstName(List<Token> tokens, int start, int to) {
      if (to - start < 4) {
        return start;
      }
      for (int i = start + 2; i < to - 1; i++) {
        if (firstNames.contains(tokens.get(i).text())
            && !firstNames.contains(tokens.get(start).text())) {
          return i;
        }
      }
      return start;
    }

    /**
     * The titles inside the run and the lower-case description before it: "former goalkeeper",
     * "police chief".
     */
    private Optional<Span> prefix(List<Token> tokens, int from, int start) {
      int left = from;
      boolean person =
          start > from || (left > 0 && PersonNouns.contains(tokens.get(left - 1).text()));
      if (!person) {
        return Optional.empty();
      }
      while (left > 0 && describes(tokens, left - 1)) {
        left--;
      }
      int end = start;
      while (end > left && !tokens.get(end - 1).isWord()) {
        end--;
      }
      return end > left
          ? Optional.of(
              new Span(
                  tokens.get(left).start(),
                  tokens.get(end - 1).end() + (followedByStop(tokens, end) ? 1 : 0)))
          : Optional.empty();
    }

    private boolean followedByStop(List<Token> tokens, int end) {
      return end < tokens.size()
          && tokens.get(end).text().equals(".")
          && tokens.get(end).start() == tokens.get(end - 1).end();
    }

    private boolean describes(List<Token> tokens, int i) {
      Token token = tokens.get(i);
      boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.ADJ || token.tag() == Tag.PROPN;
      boolean joins = token.text().equals("-") || token.is("'s");
      return (((noun
                      && token.isWord()
                      && !FUNCTION_WORDS.contains(token.text().toLowerCase(Locale.ROOT)))
                  || (joins && i > 0))
              && !token.isCapitalised())
          || (token.isCapitalised() && noun && i > 0);
    }
  }
}
