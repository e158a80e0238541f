package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.WordFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of saying in all their forms, read from {@code cues.txt}. Immutable. */
final class CueLexicon {
  /** A form of a verb of saying. */
  record Form(CueVerb verb, Inflection inflection) {}

  /** How a verb is inflected. */
  enum Inflection {
    BASE,
    PRESENT,
    PAST,
    GERUND
  }

  private final Map<String, Form> forms = new HashMap<>();

  CueLexicon() {
    for (WordFile.Line line : WordFile.lines(CueLexicon.class, "cues.txt")) {
      add(line.text(), line.number());
    }
  }

  private void add(String line, int number) {
    String[] halves = line.split(":", 2);
    List<String> words = List.of(halves[0].strip().split("\\s+", -1));
    if (halves.length < 2 || (words.size() != 1 && words.size() != 3)) {
      throw new IllegalStateException(
          "cues.txt:" + number + ": expected 'base [past participle] : frames'");
    }
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    boolean nounToo = false;
    for (String code : halves[1].strip().split("\\s+", -1)) {
      if (code.equals("n")) {
        nounToo = true;
      } else {
        frames.add(frame(code, number));
      }
    }
    String base = words.get(0);
    CueVerb verb = new CueVerb(base, frames, nounToo);
    put(base, verb, Inflection.BASE);
    put(present(base), verb, Inflection.PRESENT);
    put(gerund(base), verb, Inflection.GERUND);
    if (base.endsWith("el") || base.endsWith("al")) {
      put(base + "led", verb, Inflection.PAST); // British: labelled, signalled
      put(base + "ling", verb, Inflection.GERUND);
    }
    if (words.size() == 3) {
      put(words.get(2), verb, Inflection.PAST);
      put(words.get(1), verb, Inflection.PAST);
    } else {
      put(past(base), verb, Inflection.PAST);
    }
  }

  private void put(String form, CueVerb verb, Inflection inflection) {
    forms.put(form, new Form(verb, inflection));
  }

  private static Frame frame(String code, int number) {
    return switch (code) {
      case "q" -> Frame.QUOTE;
      case "t" -> Frame.THAT;
      case "c" -> Frame.CLAUSE;
      case "a" -> Frame.ADDRESSEE;
      case "i" -> Frame.INFINITIVE;
      case "o" -> Frame.OBJECT_INFINITIVE;
      case "g" -> Frame.GERUND;
      case "j" -> Frame.JUDGEMENT;
      default ->
          throw new IllegalStateException(
              "cues.txt:" + number + ": no frame '" + code + "'; the codes are q t c a i o g j n");
    };
  }

  private static String present(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base.matches(".*(s|sh|ch|x|z|o)") ? base + "es" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ed";
  }

  private static String gerund(String base) {
    if (base.endsWith("ee") || !base.endsWith("e")) {
      return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ing";
    }
    return base.substring(0, base.length() - 1) + "ing";
  }

  private static final Set<String> BEFORE_GERUND =
      Set.of("by", "with", "without", "after", "before", "while", "in", "despite");

  private static final Set<String> DOUBLING =
      Set.of(
          "quip", "snap", "blog", "brag", "slam", "dub", "admit", "submit", "prod", "beg", "begin",
          "spit", "sob", "refer", "rebut", "regret", "shrug", "kid", "grin", "nod", "bet", "concur",
          "demur", "aver", "extol", "deadpan");

  private static boolean doubles(String base) {
    return DOUBLING.contains(base);
  }

  /** The verb form a unit is, as far as its letters and its tag tell. */
  Optional<Form> form(Unit unit) {
    Form form = forms.get(unit.word());
    if (form == null || unit.isQuotation()) {
      return Optional.empty();
    }
    boolean tagged = unit.tag() == Tag.VERB || unit.tag() == Tag.AUX;
    if (tagged) {
      return Optional.of(form);
    }
    boolean plausible =
        !unit.isCapitalised()
            && switch (form.inflection()) {
              case BASE, GERUND -> false;
              case PRESENT -> !form.verb().isNounToo();
              case PAST -> !form.verb().isNounToo() || unit.word().endsWith("ed");
            };
    return plausible && form.verb().isSpeech() ? Optional.of(form) : Optional.empty();
  }

  /**
   * The verb form the unit at {@code i} is. Where it can be no noun a gerund is one whatever its
   * tag: ended the list by saying "Too many."
   */
  Optional<Form> form(Narration n, int i) {
    Optional<Form> form = form(n.at(i));
    if (form.isEmpty() && (isOnlyVerb(n, i) || isWhatCalled(n, i) || isInverted(n, i))) {
      return Optional.ofNullable(forms.get(n.at(i).word()));
    }
    return form.isEmpty() && isGerund(n, i) ? Optional.ofNullable(forms.get(n.at(i).word())) : form;
  }

  /**
   * "by referring to them", "were shown chanting “Out!”": behind a preposition, or before a
   * quotation with no word before it that a noun wants.
   */
  private boolean isGerund(Narration n, int i) {
    Form form = forms.get(n.at(i).word());
    if (form == null || form.inflection() != Inflection.GERUND || i == 0) {
      return false;
    }
    Unit before = n.at(i - 1);
    int next = n.has(i + 1) && n.at(i + 1).isMark() ? i + 2 : i + 1;
    boolean quotes = n.has(next) && n.at(next).isQuotation();
    if (before.isOneOf(BEFORE_GERUND)) {
      return quotes || (!form.verb().isNounToo() && form.verb().isSpeech());
    }
    boolean noun =
        before.tag() == Tag.DET
            || before.tag() == Tag.ADJ
            || before.tag() == Tag.ADP
            || before.tag() == Tag.NUM
            || before.is("'s")
            || before.isOneOf(IdleVerb.OWNERS);
    return n.has(i + 1) && n.at(i + 1).isQuotation() && !noun;
  }

  /**
   * "The advert claims “we care”", "The campaign projects that this would pay": what the tagger
   * takes for a noun, in a sentence that would have no verb without it.
   */
  private boolean isOnlyVerb(Narration n, int i) {
    Form form = forms.get(n.at(i).word());
    boolean noun = n.at(i).tag() == Tag.NOUN && !n.at(i).isCapitalised();
    if (!noun || form == null || form.inflection() != Inflection.PRESENT || !n.has(i + 1)) {
      return false;
    }
    boolean that = n.at(i + 1).is("that") && n.has(i + 2) && !isVerb(n.at(i + 2));
    boolean quotes = n.at(i + 1).isQuotation() && i + 2 >= n.size() - 1;
    if (i == 0 || !NounPhrases.isNominal(n.at(i - 1)) || (!that && !quotes)) {
      return false;
    }
    int first = 0;
    while (n.at(first).isMark()) {
      first++; // "- Lee notes that"
    }
    for (int k = first; k < i; k++) {
      if (isVerb(n.at(k)) || n.at(k).isMark()) {
        return false;
      }
    }
    return true;
  }

  /** “…,” mutters Angus Baird: no noun stands there. */
  private boolean isInverted(Narration n, int i) {
    Form form = forms.get(n.at(i).word());
    if (form == null || !form.verb().isSpeech() || n.at(i).isCapitalised()) {
      return false;
    }
    boolean finite =
        form.inflection() == Inflection.PRESENT || form.inflection() == Inflection.PAST;
    return finite
        && i > 0
        && n.at(i - 1).isQuotation()
        && n.has(i + 1)
        && n.at(i + 1).isCapitalised();
  }

  /** What the auditors call "a weakness": the tagger sees a noun. */
  private static boolean isWhatCalled(Narration n, int i) {
    boolean called = i > 1 && n.at(i).is("call") && n.has(i + 1) && n.at(i + 1).isQuotation();
    for (int k = i - 1; called && k >= Math.max(0, i - 5); k--) {
      if (n.at(k).is("what")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Unit unit) {
    return unit.tag() == Tag.VERB || unit.tag() == Tag.AUX;
  }

  /** True for a finite form of a verb that introduces whole quotations. */
  boolean isSpeechForm(Unit unit) {
    return form(unit)
        .map(
            f ->
                f.verb().isSpeech()
                    && f.inflection() != Inflection.GERUND
                    && f.inflection() != Inflection.BASE)
        .orElse(false);
  }
}
