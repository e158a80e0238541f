package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a paragraph into sentences: OpenNLP's cuts, minus those it makes after a title, an initial
 * or inside a number, with closing marks given back to the sentence they close. One a document; not
 * thread-safe.
 */
final class SentenceSplitter {
  /**
   * Words that carry a full stop and are followed by more of the same sentence. In lower case,
   * without the stop.
   */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms mx dr prof sen sens rep reps gov gen col capt cmdr lt sgt maj adm brig cpl pvt supt insp hon rev fr sr st"
                  + " mt ft no nos vs jr messrs mmes atty dist asst assoc pres sec treas amb det ofc spc"
                  + " jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri"
                  + " e.g i.e cf al approx est")
              .split(" "));

  /**
   * Abbreviations that may end a sentence or not: not, when the next word is no capital or a name
   * goes on.
   */
  private static final Set<String> STATES =
      Set.of(
          ("ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex"
                  + " va vt wash wis wyo inc corp ltd co bros u.s u.k u.n e.u d.c n.y n.j n.h n.m n.c s.c n.d s.d w.va r.i a.m p.m")
              .split(" "));

  /** True for a word that carries a full stop without ending a sentence ("Sen", "Gov"). */
  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** True for a word in lower case that is written with a full stop, wherever it stands. */
  static boolean takesStop(String word) {
    return isAbbreviation(word) || STATES.contains(word) || word.equals("etc");
  }

  /** In characters: ends nearer to each other than this are one. */
  private static final int NEAR = 3;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /**
   * The sentences of {@code text} between {@code from} and {@code to}, without the blanks around
   * them.
   */
  List<Span> split(String text, Span paragraph) {
    int from = paragraph.start();
    String line = paragraph.of(text);
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(line)) {
      int cut = mend(line, span.getEnd());
      if (cut > 0 && cut < line.length() && (cuts.isEmpty() || cut > cuts.last())) {
        if (!isFalse(line, cut)) {
          cuts.add(cut);
        }
      }
    }
    addMissed(line, cuts);
    cuts.add(line.length());
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      Span span = trim(line, start, cut);
      if (!span.isEmpty()) {
        sentences.add(new Span(from + span.start(), from + span.end()));
      }
      start = cut;
    }
    return sentences;
  }

  /** Adds the ends the model passes over: "Alexander Borisov. Two others", "at sea. The". */
  private static void addMissed(String line, NavigableSet<Integer> cuts) {
    for (int at = line.indexOf(". "); at >= 0; at = line.indexOf(". ", at + 1)) {
      String word = wordBefore(line, at);
      boolean ends =
          word.length() > 3
              && word.indexOf('.') < 0
              && Character.isLowerCase(word.charAt(word.length() - 1))
              && !takesStop(word.toLowerCase(java.util.Locale.ROOT));
      if (ends
          && at + 2 < line.length()
          && opensSentence(line, at + 2)
          && cuts.subSet(at - NEAR, at + NEAR + 1).isEmpty()) {
        cuts.add(at + 1);
      }
    }
  }

  /** Moves a cut behind the closing marks and brackets that follow it, spaced or not. */
  private static int mend(String line, int cut) {
    int at = cut;
    while (at < line.length() && isCloser(line.charAt(at))) {
      at++;
    }
    int spaced = at;
    while (spaced < line.length() && line.charAt(spaced) == ' ') {
      spaced++;
    }
    // `. "` with a blank or nothing behind it: the mark closes (a stray space stands before it)
    if (spaced > at && spaced < line.length() && line.charAt(spaced) == '"') {
      boolean closes = spaced + 1 == line.length() || line.charAt(spaced + 1) == ' ';
      if (closes && opensBefore(line, at)) {
        return spaced + 1;
      }
    }
    return at;
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']';
  }

  /** True when an odd number of double marks stands before {@code at}: one is still open. */
  private static boolean opensBefore(String line, int at) {
    int marks = 0;
    for (int i = 0; i < at; i++) {
      if (line.charAt(i) == '"') {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  /** "K.R" of "K.R. Rao"; "U.S" and the like may end a sentence. */
  private static boolean isInitials(String word) {
    return word.length() == 3
        && word.charAt(1) == '.'
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(2))
        && !word.equals("L.A")
        && !STATES.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** True when the sentence goes on behind {@code cut}. */
  private static boolean isFalse(String line, int cut) {
    int next = cut;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    if (next == line.length()) {
      return false;
    }
    char opening = line.charAt(next);
    if (Character.isLowerCase(opening) || ",;:".indexOf(opening) >= 0) {
      return true;
    }
    if (line.charAt(cut - 1) != '.') {
      return false;
    }
    String word = wordBefore(line, cut - 1);
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    boolean refusal = word.equals("no") && !Character.isDigit(opening); // said no. The next
    if (ABBREVIATIONS.contains(lower) && !refusal) {
      return true;
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
      return true;
    }
    if (isInitials(word)) {
      return true;
    }
    return STATES.contains(lower) && !startsSentence(line, next);
  }

  private static String wordBefore(String line, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(line.charAt(start - 1)) || line.charAt(start - 1) == '.')) {
      start--;
    }
    return line.substring(start, end);
  }

  private static final Set<String> OPENERS =
      Set.of(
          ("The A An He She It They We I You This That These Those But And In On At For His Her Their Its If When While As After"
                  + " Before With There Some Many Most One Two Three Four Both Such No Not So Yet Or To By From Since")
              .split(" "));

  /** True where a small word of {@link #OPENERS} or a number word stands. */
  private static boolean opensSentence(String line, int at) {
    return Character.isUpperCase(line.charAt(at)) && startsSentence(line, at);
  }

  private static boolean startsSentence(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end == at || OPENERS.contains(line.substring(at, end));
  }

  private static Span trim(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && line.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
