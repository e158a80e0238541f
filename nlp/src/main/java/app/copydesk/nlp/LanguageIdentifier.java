package app.copydesk.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says what language a text is written in. English unless it is surely another one: a text too
 * short to tell, a mixed one, and a table of figures count as English. Safe to share between
 * threads.
 */
final class LanguageIdentifier {
  private static final int LETTERS_READ = 2000;
  private static final int LETTERS_NEEDED = 120;

  /**
   * The share of {@link #FUNCTION_WORDS} among the words. English news has .25 to .45 of them,
   * other languages in Latin letters .00 to .08 (some share "a", "in", "on", "as").
   */
  private static final double SURELY_ENGLISH = .18;

  private static final double SURELY_NOT = .10;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the of and to in is was for that it with as his on be at by he this had not are but from or have an they which"
                  + " were her she will would been their has who said its you we my your there what than when")
              .split(" "));

  private LanguageIdentifier() {}

  static Language identify(String text) {
    String sample = sample(text);
    if (sample.length() < LETTERS_NEEDED) {
      return Language.ENGLISH;
    }
    double english = englishShare(sample);
    if (english >= SURELY_ENGLISH) {
      return Language.ENGLISH;
    }
    String code = new LanguageDetectorME(Model.LOADED).predictLanguage(sample).getLang();
    return code.equals("eng") || english > SURELY_NOT ? Language.ENGLISH : language(code);
  }

  /** The first letters of {@code text}, other runs of characters as one blank. */
  private static String sample(String text) {
    StringBuilder sample = new StringBuilder(LETTERS_READ);
    boolean blank = true;
    for (int i = 0; i < text.length() && sample.length() < LETTERS_READ; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        sample.appendCodePoint(c);
        blank = false;
      } else if (!blank) {
        sample.append(' ');
        blank = true;
      }
    }
    return sample.toString();
  }

  private static double englishShare(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split(" ", -1);
    int english = 0;
    for (String word : words) {
      english += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    return (double) english / words.length;
  }

  /** The model speaks ISO 639-3, and names the one tongue where 639-1 names the group. */
  private static Language language(String iso3) {
    String group =
        switch (iso3) {
          case "cmn", "yue", "wuu", "nan" -> "zho";
          case "arb", "arz", "apc" -> "ara";
          case "pes", "prs" -> "fas";
          case "ekk" -> "est";
          case "lvs" -> "lav";
          case "zlm" -> "msa";
          case "nob", "nno" -> "nor";
          case "swh" -> "swa";
          default -> iso3;
        };
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (locale.getISO3Language().equals(group)) {
        return new Language(code, locale.getDisplayLanguage(Locale.ENGLISH));
      }
    }
    return new Language(iso3, Locale.forLanguageTag(iso3).getDisplayLanguage(Locale.ENGLISH));
  }

  /** Loaded when the first text comes that does not look English at once. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Model.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the language model is not on the classpath");
        }
        return new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16));
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read", e);
      }
    }
  }
}
