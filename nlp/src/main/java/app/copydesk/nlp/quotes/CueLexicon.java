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

  /** Forms that are as often nouns: taken as verbs only where the tagger says so. */
  private static final Set<String> NOUNS_TOO =
      Set.of(
          ("claims reports notes calls comments questions demands charges states promises orders answers posts texts emails"
                  + " attacks projects estimates forecasts fears worries signals hints challenges mentions requests offers rules"
                  + " opens closes ends starts fires finds shoots screams cries laughs sighs smiles regrets counters objects protests disputes"
                  + " claim report note call comment question demand charge state promise order answer post text email attack project"
                  + " estimate forecast fear worry signal hint challenge mention request offer rule open close end start fire find shoot"
                  + " scream cry laugh sigh smile regret counter object protest dispute reading writing saying warning opening closing"
                  + " beginning ending finding hearing offering calling suggesting ruling reporting posting reasoning teaching found"
                  + " learned brief press terms brands labels welcome rejects quotes credits echoes tweets tweet quote brand label credit")
              .split(" "));

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
    for (String code : halves[1].strip().split("\\s+", -1)) {
      frames.add(frame(code, number));
    }
    String base = words.get(0);
    CueVerb verb = new CueVerb(base, frames);
    put(base, verb, Inflection.BASE);
    put(present(base), verb, Inflection.PRESENT);
    put(gerund(base), verb, Inflection.GERUND);
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
              "cues.txt:" + number + ": no frame '" + code + "'; frames are q t c a i o g j");
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

  private static final Set<String> DOUBLING =
      Set.of(
          "quip", "snap", "blog", "brag", "slam", "dub", "admit", "submit", "chat", "plan", "prod",
          "beg", "begin", "spit", "sob", "refer", "stun", "hum", "rebut", "forget", "regret",
          "shrug");

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
        !NOUNS_TOO.contains(unit.word())
            && form.inflection() != Inflection.BASE
            && !unit.isCapitalised();
    return plausible && form.verb().isSpeech() ? Optional.of(form) : Optional.empty();
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
