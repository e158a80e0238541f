package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The editorial guard: which sentences of an article may stand in a summary at all. Headings,
 * bylines, captions, newsletter lines, questions and half quotations may not.
 */
final class Candidates {
  private static final Set<String> LEANING =
      Set.of(
          ("he she it they his her hers their theirs its him them this that these those such both one another others either neither"
                  + " but however and also meanwhile instead still so yet or nor nevertheless nonetheless moreover furthermore"
                  + " besides then later afterwards afterward similarly therefore thus hence otherwise likewise again too"
                  + " there here earlier though although because indeed finally next consequently accordingly rather"
                  + " additionally conversely thereafter elsewhere")
              .split(" "));

  /** Openings of several words that lean on the sentence before. */
  private static final Pattern LEANING_PHRASE =
      Pattern.compile(
          "(in addition|in contrast|by contrast|for example|for instance|on the other hand|as a result|at the same time"
              + "|in other words|in turn|in fact|in response|in return|in that case|even so|even then|of course|as such"
              + "|after that|since then|until then|before that|by then|what's more|not only that|that said|if so"
              + "|the (other|others|latter|former|same|move|decision|announcement|incident|statement|comments?|remarks?|news"
              + "|report|pair|duo|trio|two|three|couple|man|woman|boy|girl|suspect|victim|accused|claims?|findings|result"
              + "|results|change|changes|measure|measures|plan|plans|deal|agreement|figure|figures|ruling|verdict|attack"
              + "|accident|crash|fire|blaze|case|latest|group|company|firm|organi[sz]ation|team|club|build|"
              + "law|bill|vote|study|survey|video|footage|image|images|photo|picture|pictures|post|tweet|letter|question|answer|reason))\\b.*");

  private static final Pattern JUNK =
      Pattern.compile(
          "(?i).{0,3}(read more|read also|also read|see also|watch( live)?:|scroll down|click here|sign up|subscribe|follow us|share this"
              + "|advertisement|copyright|all rights reserved|image (caption|source|copyright)|media caption|photo(graph)?( by|:)"
              + "|picture:|file photo|getty|(reuters|ap|afp) photo|by [a-z.'’-]+ [a-z.'’-]+( for| in|,|$)|for confidential support"
              + "|for more information|this article (was|is|has)|this story (was|is|has)|editing by|reporting by|additional reporting"
              + "|more on this|related( stories| articles)?:|editor'?s note|correction:|update:|updated:|published:|posted:|last updated"
              + "|join the conversation|do you have a story|download the|get the latest|newsletter|cnn'?s? .{0,60} contributed to this"
              + "|the opinions expressed|all opinions|copy(right)? ).*");

  private static final Pattern CLOSED = Pattern.compile("[.!?…][\"'”’)\\]]*$");

  private static final Set<String> SAYING =
      Set.of(
          ("said says say told tells added adds tweeted wrote writes insisted insists explained explains claimed claims warned warns"
                  + " argued argues stated states announced announces asked asks commented admitted admits noted notes recalled"
                  + " recalls replied according")
              .split(" "));

  private static final Set<String> ELIDED =
      Set.of("em til tis twas cause n s re ve ll d m t".split(" "));

  private Candidates() {}

  /** The sentences of {@code document} that may stand in a summary, in order. */
  static List<Candidate> of(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    int paragraph = -1;
    boolean insideQuotation = false;
    for (Sentence sentence : document.sentences()) {
      insideQuotation &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      Span span = shown(document, sentence);
      String text = document.text(span);
      if (!isBalanced(text)) {
        insideQuotation = !insideQuotation;
      } else if (!insideQuotation && mayStand(text)) {
        candidates.add(new Candidate(sentence, span, leans(document, sentence, span)));
      }
    }
    return candidates;
  }

  private static boolean leans(Document document, Sentence sentence, Span span) {
    String text = document.text(span);
    if (opensQuoted(text) && !saysWho(sentence)) {
      return true;
    }
    // an article without a dateline may open with "She": what follows tells who she is
    boolean opensArticle = sentence.index() == 0 && span.equals(sentence.span());
    return !opensArticle && opensLeaning(text);
  }

  private static Span shown(Document document, Sentence sentence) {
    int dateline = Dateline.of(document.text(sentence.span())).length();
    return dateline == 0 ? sentence.span() : new Span(sentence.start() + dateline, sentence.end());
  }

  private static boolean mayStand(String text) {
    return text.length() >= 25
        && text.length() <= 700
        && text.indexOf('\n') < 0
        && opensLikeASentence(text)
        && CLOSED.matcher(text.substring(Math.max(0, text.length() - 8))).find()
        && !text.endsWith("?")
        && !isBareQuotation(text)
        && !JUNK.matcher(text).matches();
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

  /**
   * Double marks that open and close, brackets too; single ones where they are curly and nested.
   */
  static boolean isBalanced(String text) {
    int depth = 0;
    int straight = 0;
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
      brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || brackets < 0) {
        return false;
      }
    }
    return depth == 0 && brackets == 0 && straight % 2 == 0 && isSingleBalanced(text);
  }

  /** An opening ‘ needs a ’ that no letter follows; a text that opens with ' needs one too. */
  private static boolean isSingleBalanced(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (c == '‘' || (c == '\'' && !letterBefore && letterAfter)) {
        open = !isElision(text, i + 1);
      } else if ((c == '’' || c == '\'') && !letterAfter) {
        open = false;
      }
    }
    return !open;
  }

  /** '90s, 'em, 'til, and 's in text whose words were set apart. */
  private static boolean isElision(String text, int at) {
    if (at >= text.length() || Character.isDigit(text.charAt(at))) {
      return true;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELIDED.contains(text.substring(at, end));
  }

  private static boolean opensLeaning(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    int start = 0;
    while (start < lower.length() && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return LEANING.contains(lower.substring(start, end))
        || LEANING_PHRASE
            .matcher(lower.substring(start, Math.min(lower.length(), start + 60)))
            .matches();
  }

  private static boolean opensQuoted(String text) {
    return "\"“‘'`".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean saysWho(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).anyMatch(SAYING::contains);
  }
}
