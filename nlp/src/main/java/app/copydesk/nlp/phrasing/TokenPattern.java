package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of words as rule files write it. Items have blanks between them:
 *
 * <pre>
 *   clear            the word, whatever its case
 *   made|makes       either
 *   &lt;make|give&gt;      any form of either, by its dictionary form
 *   NOUN|PROPN       any word with this universal part of speech
 *   !not             one word that is not this
 *   *                any one word
 *   ..4              up to four words, the fewer the better
 *   ^   $            the start and the end of the sentence; ^|, the start or a comma; a sentence
 *                    starts behind a quotation mark too
 *   the?             with a question mark behind it: or nothing
 *   { clear about }  what is shown; without braces, all of it
 * </pre>
 *
 * Words are the tokenizer's, which takes "wake-up" and "mayor's" apart; a pattern may write them
 * whole, except beside {@code |}. Only words of one sentence are matched, never across quotation
 * marks. Immutable and safe to share between threads.
 */
final class TokenPattern {
  private static final int LONGEST_GAP = 8;

  private static final Pattern END = Pattern.compile("\\.|[!?][.!?]*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Where the tokenizer takes a word apart: at hyphens and before 's and n't. */
  private static final Pattern SEAM =
      Pattern.compile("(?=-)|(?<=-)|(?<=\\w)(?='(?:s|d|ll|re|ve|m)$)|(?<=\\w)(?=n't$)");

  private static final Pattern ONE_BRACKET = Pattern.compile("<\\w.*|.*\\w>");
  private static final Pattern SEVERAL_WORDS = Pattern.compile("\\w+-.*");

  /** In so many ways a pattern may be laid over a text; each costs time at every word. */
  private static final int MOST_WAYS = 1_000;

  private final List<Item> items;
  private final int from;
  private final int to;

  private TokenPattern(List<Item> items, int from, int to) {
    this.items = List.copyOf(items);
    this.from = from;
    this.to = to;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static TokenPattern parse(String pattern) {
    List<Item> items = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (String word : BLANKS.split(straight(pattern).strip(), -1)) {
      switch (word) {
        case "{" -> {
          require(from < 0, "there is more than one {");
          from = items.size();
        }
        case "}" -> {
          require(from >= 0 && to < 0 && from < items.size(), "} stands where nothing is open");
          to = items.size();
        }
        default -> tokens(word).map(Item::parse).forEach(items::add);
      }
    }
    require((from < 0) == (to < 0), "{ is not closed by }");
    require(!items.stream().allMatch(Item::mayBeNothing), "it matches nothing at all: " + pattern);
    require(
        items.stream().mapToDouble(Item::ways).reduce(1, (a, b) -> a * b) <= MOST_WAYS,
        "it has too many gaps and words that may be missing: " + pattern);
    return new TokenPattern(items, Math.max(0, from), to < 0 ? items.size() : to);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** With the marks the text has once it is normalised. */
  private static String straight(String pattern) {
    return pattern.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /** The items of a word. */
  private static Stream<String> tokens(String word) {
    return word.contains("|") ? Stream.of(word) : Arrays.stream(SEAM.split(word, -1));
  }

  /**
   * Words and dictionary forms of which every match holds one; empty where there are none, as in a
   * pattern of parts of speech alone.
   */
  Set<String> anchors() {
    return items.stream()
        .filter(item -> item.edge() == 0 && item.least() == 1 && !item.negated() && !item.any())
        .filter(item -> item.tags().isEmpty() && !item.orStart())
        .map(item -> item.words().isEmpty() ? item.lemmas() : item.words())
        .min(Comparator.comparingInt(Set::size))
        .orElse(Set.of());
  }

  /** What is shown of the match that starts at the token {@code at} of a sentence, if one does. */
  Optional<Span> match(List<Token> sentence, int at) {
    if (items.get(0).isPlain() && !items.get(0).accepts(sentence.get(at))) {
      return Optional.empty();
    }
    int[] starts = new int[items.size() + 1];
    if (!matches(sentence, at, 0, starts)) {
      return Optional.empty();
    }
    int first = starts[from];
    int last = starts[to] - 1;
    return first > last
        ? Optional.empty()
        : Optional.of(new Span(sentence.get(first).start(), sentence.get(last).end()));
  }

  private boolean matches(List<Token> sentence, int at, int index, int[] starts) {
    starts[index] = at;
    if (index == items.size()) {
      return true;
    }
    Item item = items.get(index);
    if (item.orStart() && isStart(sentence, at)) {
      return matches(sentence, at, index + 1, starts);
    }
    if (item.edge() != 0) {
      return (item.edge() < 0 ? isStart(sentence, at) : isEnd(sentence, at))
          && matches(sentence, at, index + 1, starts);
    }
    for (int taken = 0; taken <= item.most(); taken++) {
      if (taken >= item.least() && matches(sentence, at + taken, index + 1, starts)) {
        starts[index] = at;
        return true;
      }
      if (at + taken >= sentence.size() || !item.accepts(sentence.get(at + taken))) {
        return false;
      }
    }
    return false;
  }

  /** Where the sentence begins, and where one begins within its quotation marks. */
  private static boolean isStart(List<Token> sentence, int at) {
    return at == 0
        || (at < sentence.size()
            && sentence.get(at - 1).text().equals("\"")
            && sentence.get(at).isCapitalised());
  }

  private static boolean isEnd(List<Token> sentence, int at) {
    // dots that trail off end no sentence that a rule could call broken off
    return at == sentence.size() || END.matcher(sentence.get(at).text()).matches();
  }

  /**
   * One item.
   *
   * @param words lower-case words, any of which it accepts
   * @param lemmas dictionary forms, any of which it accepts
   * @param tags parts of speech, any of which it accepts
   * @param any true to accept whatever is no quotation mark
   * @param negated true to accept what the rest does not
   * @param least how many words it takes at least
   * @param most how many words it takes at most
   * @param edge -1 for the start of the sentence, 1 for its end, else 0
   * @param orStart true when the start of the sentence does, too
   */
  private record Item(
      Set<String> words,
      Set<String> lemmas,
      Set<Tag> tags,
      boolean any,
      boolean negated,
      int least,
      int most,
      int edge,
      boolean orStart) {

    Item(
        Set<String> words,
        Set<String> lemmas,
        Set<Tag> tags,
        boolean any,
        boolean negated,
        int least,
        int most,
        int edge) {
      this(words, lemmas, tags, any, negated, least, most, edge, words.contains("^"));
    }

    static Item parse(String word) {
      if (word.equals("^") || word.equals("$")) {
        return new Item(
            Set.of(), Set.of(), Set.of(), false, false, 0, 0, word.equals("^") ? -1 : 1);
      }
      if (word.startsWith("..") && word.length() > 2) {
        require(
            word.matches("\\.\\.[1-" + LONGEST_GAP + "]"),
            word + " is no gap; accepted are ..1 to .." + LONGEST_GAP);
        int most = word.charAt(2) - '0';
        return new Item(Set.of(), Set.of(), Set.of(), true, false, 0, most, 0);
      }
      boolean negated = word.length() > 1 && word.startsWith("!");
      boolean optional = word.length() > 1 && word.endsWith("?");
      String core = word.substring(negated ? 1 : 0, word.length() - (optional ? 1 : 0));
      int least = optional ? 0 : 1;
      if (core.equals("*")) {
        return new Item(Set.of(), Set.of(), Set.of(), true, negated, least, 1, 0);
      }
      boolean lemma = core.startsWith("<") && core.endsWith(">") && core.length() > 2;
      require(lemma || !ONE_BRACKET.matcher(core).matches(), word + " has one angle bracket");
      String choice = lemma ? core.substring(1, core.length() - 1) : core;
      List<String> parts = List.of(choice.split("\\|", -1));
      for (String part : parts) {
        require(!part.isEmpty(), word + " has an empty place beside |");
        require(!part.contains("\""), "nothing is matched across a quotation mark: " + word);
        require(
            parts.size() == 1 || !SEVERAL_WORDS.matcher(part).matches(),
            part + " is several words and cannot stand beside |; write one more pattern");
      }
      if (lemma) {
        return new Item(Set.of(), lowerCase(parts), Set.of(), false, negated, least, 1, 0);
      }
      Set<String> words = new HashSet<>();
      Set<Tag> tags = EnumSet.noneOf(Tag.class);
      for (String part : parts) {
        Optional<Tag> tag =
            Arrays.stream(Tag.values()).filter(t -> t.name().equals(part)).findAny();
        tag.ifPresentOrElse(tags::add, () -> words.add(part.toLowerCase(Locale.ROOT)));
      }
      return new Item(words, Set.of(), tags, false, negated, least, 1, 0);
    }

    private static Set<String> lowerCase(List<String> words) {
      Set<String> lower = new HashSet<>();
      words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
      return lower;
    }

    /** True when it takes one word, whatever stands around it. */
    boolean isPlain() {
      return least == 1 && !orStart;
    }

    boolean mayBeNothing() {
      return least == 0;
    }

    /** How many numbers of words it may take. */
    int ways() {
      return most - least + 1;
    }

    boolean accepts(Token token) {
      if (token.text().equals("\"")) {
        return false;
      }
      boolean listed =
          any
              || tags.contains(token.tag())
              || lemmas.contains(token.lemma())
              || words.contains(token.lower());
      return listed != negated;
    }
  }
}
