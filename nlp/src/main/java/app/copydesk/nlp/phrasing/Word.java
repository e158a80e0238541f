package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word with all that it may be a form of: "meetings" of meeting and meet, "colours" of colour and
 * color. No tag decides, so that a slip of the tagger cannot hide a form. Immutable.
 *
 * @param text in small letters
 * @param forms the text itself and the dictionary forms it may be of, in both spellings
 * @param entries the numbers of those in the lexicon
 */
record Word(String text, List<String> forms, List<Integer> entries) {
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Map<String, Word> REMEMBERED = new ConcurrentHashMap<>();

  /** Enough for the vocabulary of years of news; what comes after is computed each time. */
  private static final int MAX_REMEMBERED = 50_000;

  /** Ending, what stands in its place in the dictionary form, and that form's part of speech. */
  private static final List<String[]> ENDINGS =
      List.of(
          new String[] {"s", "", "nv"},
          new String[] {"es", "", "nv"},
          new String[] {"ies", "y", "nv"},
          new String[] {"men", "man", "n"},
          new String[] {"ed", "", "v"},
          new String[] {"ed", "e", "v"},
          new String[] {"ied", "y", "v"},
          new String[] {"ing", "", "v"},
          new String[] {"ing", "e", "v"},
          new String[] {"er", "", "a"},
          new String[] {"er", "e", "a"},
          new String[] {"est", "", "a"},
          new String[] {"est", "e", "a"});

  /** British endings and the American ones that stand for the same word. */
  private static final List<String[]> SPELLINGS =
      List.of(
          new String[] {"our", "or"},
          new String[] {"ise", "ize"},
          new String[] {"isation", "ization"},
          new String[] {"yse", "yze"},
          new String[] {"tre", "ter"},
          new String[] {"ence", "ense"},
          new String[] {"amme", "am"},
          new String[] {"ogue", "og"},
          new String[] {"mould", "mold"},
          new String[] {"ement", "ment"},
          new String[] {"llist", "list"},
          new String[] {"lling", "ling"},
          new String[] {"lled", "led"},
          new String[] {"ller", "ler"});

  Word {
    forms = List.copyOf(forms);
    entries = List.copyOf(entries);
  }

  /** The word {@code text}, in small letters. */
  static Word of(String text) {
    Word known = REMEMBERED.get(text);
    if (known != null) {
      return known;
    }
    Word word = read(text);
    if (REMEMBERED.size() < MAX_REMEMBERED) {
      REMEMBERED.put(text, word);
    }
    return word;
  }

  private static Word read(String text) {
    TreeSet<String> forms = new TreeSet<>();
    forms.add(text);
    int entry = LEXICON.find(text);
    if (entry != Lexicon.UNKNOWN) {
      for (int base : LEXICON.bases(entry)) {
        forms.add(LEXICON.text(base));
      }
    }
    for (String[] ending : ENDINGS) {
      addBase(text, ending, entry, forms);
    }
    for (String form : List.copyOf(forms)) {
      for (String[] spelling : SPELLINGS) {
        if (form.length() > spelling[0].length() + 1 && form.endsWith(spelling[0])) {
          String other = form.substring(0, form.length() - spelling[0].length()) + spelling[1];
          if (LEXICON.find(other) != Lexicon.UNKNOWN) {
            forms.add(other);
          }
        }
      }
    }
    return new Word(
        text,
        List.copyOf(forms),
        forms.stream().map(LEXICON::find).filter(id -> id != Lexicon.UNKNOWN).toList());
  }

  private static void addBase(String text, String[] ending, int entry, TreeSet<String> forms) {
    String stem = stem(text, ending[0]);
    if (stem.length() < 2 || text.endsWith("ss")) {
      return;
    }
    boolean comparison = ending[2].equals("a");
    if (comparison && entry != Lexicon.UNKNOWN && LEXICON.is(entry, 'n')) {
      return;
    }
    addKnown(stem + ending[1], ending[2], forms);
    boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    if (ending[1].isEmpty() && doubled && !ending[2].startsWith("n")) {
      addKnown(stem.substring(0, stem.length() - 1), ending[2], forms);
    }
  }

  private static String stem(String text, String ending) {
    return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : "";
  }

  private static void addKnown(String base, String parts, TreeSet<String> forms) {
    int found = LEXICON.find(base);
    if (found != Lexicon.UNKNOWN && parts.chars().anyMatch(p -> LEXICON.is(found, (char) p))) {
      forms.add(base);
    }
  }

  /** True when the two are, or may be, forms of one word. */
  boolean isFormOf(Word other) {
    if (text.equals(other.text)) {
      return true;
    }
    for (String form : forms) {
      if (other.forms.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** How common its commonest form is, as {@link Lexicon#magnitude}. */
  int magnitude() {
    int most = 0;
    for (int entry : entries) {
      most = Math.max(most, LEXICON.magnitude(entry));
    }
    return most;
  }
}
