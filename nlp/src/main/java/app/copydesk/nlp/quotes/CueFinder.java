package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Cue.Kind;
import app.copydesk.nlp.quotes.CueLexicon.Form;
import app.copydesk.nlp.quotes.CueLexicon.Inflection;
import app.copydesk.nlp.text.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of saying in a narration and who says them. */
final class CueFinder {
  private static final Set<String> WENT_ON =
      Set.of("went", "goes", "continued", "continues", "going", "go", "on");
  private static final Set<String> QUESTIONED =
      Set.of(
          "ask",
          "tell",
          "question",
          "inform",
          "quote",
          "remind",
          "warn",
          "report",
          "press",
          "brief",
          "advise",
          "notify");

  private static final Set<String> AFTER_SUBJECT =
      Set.of(
          "in", "on", "at", "who", "during", "after", "as", "when", "while", "with", "to", "about",
          "of");

  /** What stands behind the one judged: "accused the mayor of", "praised her for". */
  private static final Set<String> JUDGED = Set.of("as", "of", "for");

  private final CueLexicon lexicon;
  private final SubjectFinder subjects;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.subjects = new SubjectFinder(lexicon);
  }

  /** The cues of {@code n} in order. */
  List<Cue> find(Narration n) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < n.size(); i++) {
      Unit unit = n.at(i);
      if (unit.is("according") && n.has(i + 2) && n.at(i + 1).is("to")) {
        cues.add(
            new Cue(
                new Range(i, i + 2),
                Optional.empty(),
                Kind.ACCORDING,
                NounPhrases.startingAt(n, i + 2)));
        i++;
        continue;
      }
      Optional<Form> form = lexicon.form(n, i);
      if (form.isPresent()) {
        verbCue(n, i, form.get()).ifPresent(cues::add);
      }
    }
    colonCue(n, cues).ifPresent(cues::add);
    return cues;
  }

  /**
   * The nearest verb before {@code at} that somebody is the subject of: what introduces a quotation
   * when no word of saying does.
   */
  Optional<Cue> verbBefore(Narration n, int at) {
    for (int v = at - 1; v > 0; v--) {
      int i = v;
      Unit unit = n.at(i);
      if (unit.tag() == Tag.VERB) {
        Optional<Range> subject =
            unit.word().endsWith("ing") ? subjects.ofParticiple(n, i) : subjects.before(n, i);
        if (subject
            .filter(range -> range.to() <= i && SubjectFinder.speaks(n, range))
            .isPresent()) {
          return Optional.of(new Cue(new Range(i, i + 1), Optional.empty(), Kind.PLAIN, subject));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> verbCue(Narration n, int i, Form form) {
    return switch (form.inflection()) {
      case GERUND -> gerund(n, i, form.verb());
      case BASE -> base(n, i, form.verb());
      case PRESENT, PAST -> finite(n, i, form);
    };
  }

  private Optional<Cue> gerund(Narration n, int i, CueVerb verb) {
    if (i > 0 && Words.BE.contains(lastWord(n, i))) {
      return plain(i, i + 1, verb, subjects.before(n, i)); // is saying
    }
    if (i > 0
        && n.at(i - 1)
            .isOneOf(Set.of("of", "for", "about", "the", "a", "his", "her", "their", "'s"))) {
      return Optional.empty(); // a noun, or an act talked about
    }
    Optional<Range> source = subjects.ofParticiple(n, i);
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cue(new Range(i, i + 1), Optional.of(verb), Kind.PARTICIPLE, source));
  }

  private static String lastWord(Narration n, int i) {
    int j = i - 1;
    while (j >= 0 && n.at(j).tag() == Tag.ADV) {
      j--;
    }
    return j >= 0 ? n.at(j).word() : "";
  }

  private Optional<Cue> base(Narration n, int i, CueVerb verb) {
    if (i > 1 && n.at(i - 1).is("to")) {
      boolean goesOn = n.at(i - 2).isOneOf(WENT_ON);
      return goesOn
          ? plain(i, i + 1, verb, subjects.before(n, n.at(i - 2).is("on") ? i - 3 : i - 2))
          : Optional.empty();
    }
    Optional<Range> source = subjects.before(n, i);
    boolean finite = source.isPresent() && isPlural(n, source.get());
    boolean modal =
        i > 0
            && Set.of("would", "did", "will", "could", "can", "does", "do")
                .contains(lastWord(n, i));
    return finite || (modal && n.at(i - 1).tag() != Tag.PART && source.isPresent())
        ? plain(i, i + 1, verb, source)
        : Optional.empty();
  }

  private static boolean isPlural(Narration n, Range source) {
    Unit head = n.at(source.to() - 1);
    if (head.isOneOf(
        Set.of(
            "they",
            "we",
            "i",
            "you",
            "people",
            "police",
            "some",
            "many",
            "others",
            "men",
            "women",
            "most",
            "few",
            "children"))) {
      return true;
    }
    return (head.tag() == Tag.NOUN && head.word().endsWith("s") && !head.word().endsWith("ss"))
        || (head.tag() == Tag.PROPN && head.word().endsWith("s") && source.to() - source.from() < 3)
        || (n.at(source.from()).isCapitalised()
            && n.span(source.from(), source.to()).length() > 0
            && hasAnd(n, source));
  }

  private static boolean hasAnd(Narration n, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (n.at(i).is("and")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cue> finite(Narration n, int i, Form form) {
    CueVerb verb = form.verb();
    if (form.inflection() == Inflection.PAST && isPassive(n, i)) {
      return Optional.empty();
    }
    if (isInverted(n, i, verb)) {
      Optional<Range> subject = subjects.after(n, i);
      if (subject.isPresent()) {
        return Optional.of(new Cue(new Range(i, i + 1), Optional.of(verb), Kind.INVERTED, subject));
      }
    }
    Optional<Range> subject = subjects.before(n, i);
    if (Inscription.isRead(n, i)) {
      return Optional.empty();
    }
    if (subject.isEmpty() && (i == 0 || n.at(i - 1).isMark() || n.at(i - 1).isQuotation())) {
      subject = subjects.after(n, i);
      return subject.filter(range -> endsAt(n, range.to())).isPresent() && verb.isSpeech()
          ? Optional.of(new Cue(new Range(i, i + 1), Optional.of(verb), Kind.INVERTED, subject))
          : Optional.empty();
    }
    return plain(i, i + 1, verb, subject);
  }

  private static Optional<Cue> plain(int from, int to, CueVerb verb, Optional<Range> source) {
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cue(new Range(from, to), Optional.of(verb), Kind.PLAIN, source));
  }

  /** "was told", "were asked": the one who is spoken to is no source. */
  private static boolean isPassive(Narration n, int i) {
    String before = lastWord(n, i);
    return isParticiple(n, i)
        || (Words.BE.contains(before) && !before.equals("'s"))
        || (before.equals("'s")
            && QUESTIONED.contains(n.at(i).lemma())
            && n.has(i + 1)
            && n.at(i + 1).is("by"));
  }

  /** "a driver accused of theft": who accuses has somebody to accuse behind the verb. */
  private static boolean isParticiple(Narration n, int i) {
    return n.at(i).lemma().equals("accuse") && n.has(i + 1) && n.at(i + 1).is("of");
  }

  /** A verb right behind a quotation or a comma, with a noun phrase and then a stop behind it. */
  private boolean isInverted(Narration n, int i, CueVerb verb) {
    if (!verb.isSpeech() || verb.lemma().equals("tell")) {
      return false; // who is behind "told" hears it
    }
    int j = i - 1;
    while (j >= 0 && n.at(j).tag() == Tag.ADV && !n.at(j).isCapitalised()) {
      j--;
    }
    boolean comma =
        j >= 0 && (n.at(j).is(",") || n.at(j).is("-") || n.at(j).is("—") || n.at(j).is("–"));
    boolean behindQuotation =
        (j >= 0 && n.at(j).isQuotation()) || (comma && n.has(j - 1) && n.at(j - 1).isQuotation());
    if (!behindQuotation && !comma && j >= 0) {
      return false;
    }
    Optional<Range> subject = subjects.after(n, i);
    if (subject.isEmpty()) {
      return false;
    }
    Unit head = n.at(subject.get().to() - 1);
    if (head.isOneOf(Set.of("him", "her", "them", "me", "us", "it", "himself", "herself"))) {
      return false;
    }
    if (behindQuotation) {
      return !n.at(i + 1).is("that")
          && !startsClause(n, subject.get())
          && (verb.lemma().equals("say")
              || SubjectFinder.speaks(n, subject.get())
              || subjects.before(n, i).isEmpty());
    }
    boolean judged =
        verb.takes(CueVerb.Frame.JUDGEMENT)
            && n.has(subject.get().to())
            && (n.at(subject.get().to()).isQuotation() || n.at(subject.get().to()).isOneOf(JUDGED));
    boolean bids =
        verb.takes(CueVerb.Frame.OBJECT_INFINITIVE)
            && n.has(subject.get().to() + 1)
            && n.at(subject.get().to()).is("to")
            && !n.at(subject.get().to() + 1).isCapitalised();
    boolean goesOn = n.has(subject.get().to()) && n.at(subject.get().to()).isQuotation();
    return !judged
        && !goesOn
        && !bids
        && j == i - 1
        && endsAt(n, subject.get().to())
        && SubjectFinder.speaks(n, subject.get())
        && j > 2;
  }

  /** said the sequel had been cancelled: what looks like the speaker has a verb of its own. */
  private static boolean startsClause(Narration n, Range subject) {
    return n.has(subject.to()) && n.at(subject.to()).tag() == Tag.AUX;
  }

  /**
   * True when an attribution ends before {@code at}: a stop, a day, a place or a relative clause
   * comes next.
   */
  private static boolean endsAt(Narration n, int at) {
    return !n.has(at)
        || n.at(at).isMark()
        || n.at(at).isQuotation()
        || Words.DAYS.contains(n.at(at).word())
        || n.at(at).isOneOf(AFTER_SUBJECT);
  }

  /**
   * "Trump: “…”" and "He had this to say: “…”": a colon before a quotation in a sentence without
   * another cue.
   */
  private Optional<Cue> colonCue(Narration n, List<Cue> cues) {
    for (int i = 1; i < n.size(); i++) {
      boolean beforeQuotation = n.at(i).is(":") && n.has(i + 1) && n.at(i + 1).isQuotation();
      if (!beforeQuotation || cues.stream().anyMatch(cue -> cue.from() < n.size())) {
        continue;
      }
      Optional<Range> speaker = NounPhrases.endingAt(n, i - 1);
      if (speaker.isPresent()
          && speaker.get().from() == 0
          && SubjectFinder.speaks(n, speaker.get())) {
        return Optional.of(new Cue(new Range(i, i + 1), Optional.empty(), Kind.COLON, speaker));
      }
      for (int k = 1; k < i; k++) {
        if (n.at(k).tag() == Tag.VERB || n.at(k).tag() == Tag.AUX) {
          Optional<Range> subject = subjects.before(n, k);
          if (subject.isPresent() && SubjectFinder.speaks(n, subject.get())) {
            return Optional.of(new Cue(new Range(i, i + 1), Optional.empty(), Kind.COLON, subject));
          }
        }
      }
    }
    return Optional.empty();
  }
}
