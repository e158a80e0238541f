package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by its first words whether a sentence needs the one before it: "He said", "But", "The
 * move", "Two were hurt", "A day later", "In March she".
 */
final class Opening {
  private static final Set<String> LEANING =
      words(
          "he she it they his her hers their theirs its him them this that these those such both another others either neither"
              + " but however and also meanwhile instead still so yet or nor nevertheless nonetheless moreover furthermore"
              + " besides then later afterwards afterward similarly therefore thus hence otherwise likewise again too"
              + " there here earlier though although because indeed finally next consequently accordingly rather"
              + " additionally conversely thereafter elsewhere");

  /** Openings of several words that lean on the sentence before. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(in addition|in contrast|by contrast|for example|for instance|on the other hand|as a result|at the same time"
              + "|in other words|in turn|in fact|in response|in return|in that case|even so|even then|of course|as such"
              + "|after that|since then|until then|before that|by then|what's more|not only that|that said|if so"
              + "|(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|some|several|a few|the) )?"
              + "(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|morning|evening) (?:later|earlier|before,|after,|afterwards?)"
              + "|the (?:next|following|same|previous) (?:minute|hour|day|night|morning|afternoon|evening|week|month|year)"
              + "|the (?:others?|same))\\b.*",
          Pattern.DOTALL);

  /** Things and people that were told of before, where nothing behind says which. */
  private static final Pattern TOLD_BEFORE =
      Pattern.compile(
          "the (?:latter|former|move|decision|announcement|incident|statement|comments?|remarks?|news"
              + "|report|pair|duo|trio|two|three|couple|man|woman|boy|girl|suspect|victim|accused|claims?|findings|result"
              + "|results|change|changes|measure|measures|plan|plans|deal|agreement|figure|figures|ruling|verdict|attack"
              + "|accident|crash|fire|blaze|case|latest|group|company|firm|organi[sz]ation|team|club|build"
              + "|law|bill|vote|study|survey|video|footage|image|images|photo|picture|pictures|post|tweet|letter|question|answer|reason"
              + "|(?:\\w+-)?\\d+-year-old|first|second|third|fourth|fifth|last)\\b",
          Pattern.DOTALL);

  private static final Set<String> COUNTED =
      words("all half most some many few several none one both each two three four five six seven");

  private static final Set<String> ADJECTIVES =
      words("former latter first second third fourth fifth last latest two three");

  /** Behind its noun one of these tells which one is meant: "the company behind the pier". */
  private static final Set<String> TELLING =
      words(
          "of who whose that behind between where to by into against for about accused charged convicted suspected"
              + " responsible named called");

  /** "Next week" counts from the day of the article. */
  private static final Set<String> PERIODS =
      words("week weekend month year season term spring summer autumn fall winter");

  private static final Set<String> SUBJECTS = words("he she they");

  private Opening() {}

  /**
   * True when {@code text} leans on what stands before it.
   *
   * @param text the sentence as it is shown, with straight marks
   * @param tokens its tokens
   * @param leads true for the first sentence of the story: a headline tells what it needs, or the
   *     sentence itself will
   */
  static boolean leans(String text, List<Token> tokens, boolean leads) {
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).isWord()) {
      at++;
    }
    if (at == tokens.size()) {
      return false;
    }
    List<Token> words = tokens.subList(at, tokens.size());
    if (LEANING.contains(word(words.get(0))) && !standsAlone(words)) {
      return true;
    }
    if (leads) {
      return false;
    }
    String lower =
        text.substring(words.get(0).start() - tokens.get(0).start()).toLowerCase(Locale.ROOT);
    return PHRASE.matcher(lower).matches()
        || (TOLD_BEFORE.matcher(lower).lookingAt() && !isTold(words))
        || isCountedBefore(words)
        || isAboutSomebodyBefore(words);
  }

  /** "they" of "They're". */
  static String word(Token token) {
    String word = token.lower();
    int end = word.indexOf('\'');
    return end > 0 ? word.substring(0, end) : word;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** "There is", "Next week", "Because of the rain". */
  private static boolean standsAlone(List<Token> words) {
    String first = word(words.get(0));
    Token next = words.size() > 1 ? words.get(1) : words.get(0);
    return switch (first) {
      case "there" -> next.tag() == Tag.AUX || next.tag() == Tag.VERB;
      case "next" -> next.isCapitalised() || PERIODS.contains(next.lower());
      case "earlier", "later" -> next.is("this");
      case "because", "although", "though" ->
          next.tag() != Tag.PRON && !LEANING.contains(next.lower());
      default -> false;
    };
  }

  /** The words behind the noun, or a noun behind the adjective, say which one is meant. */
  private static boolean isTold(List<Token> words) {
    if (words.size() < 3) {
      return false;
    }
    Token behind = words.get(2);
    boolean isNoun =
        behind.tag() == Tag.NOUN || behind.tag() == Tag.PROPN || behind.tag() == Tag.ADJ;
    return TELLING.contains(behind.lower())
        || (ADJECTIVES.contains(words.get(1).lower()) && isNoun);
  }

  /** "All were rescued", "Two of them", "Half have left": of whom was said before. */
  private static boolean isCountedBefore(List<Token> words) {
    if (words.size() < 3 || !COUNTED.contains(words.get(0).lower())) {
      return false;
    }
    Token next = words.get(1);
    return next.tag() == Tag.AUX
        || (next.tag() == Tag.VERB && next.lower().endsWith("ed"))
        || next.is("said")
        || next.is(",")
        || (next.is("of") && LEANING.contains(words.get(2).lower()))
        || (next.is("of")
            && words.get(2).is("the")
            && words.size() > 4
            && words.get(4).tag() == Tag.AUX);
  }

  /** "In March she": nobody stands before the pronoun that is the subject, and no name behind. */
  private static boolean isAboutSomebodyBefore(List<Token> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      Token word = words.get(i);
      if (SUBJECTS.contains(word.lower())) {
        return !isNamedBehind(words.subList(i, words.size()));
      }
      if (word.tag() == Tag.AUX || (word.tag() == Tag.PUNCT && !word.is(",")) || isFinite(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFinite(Token word) {
    return word.tag() == Tag.VERB
        && !word.lower().endsWith("ing")
        && !word.lower().equals(word.lemma());
  }

  /** "When she arrived, Ann Tait": a subject with a capital behind a comma. */
  private static boolean isNamedBehind(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).is(",") && (words.get(i).tag() == Tag.PROPN || words.get(i).is("the"))) {
        return true;
      }
    }
    return false;
  }
}
