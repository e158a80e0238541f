package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.Cue.Kind;
import app.copydesk.nlp.quotes.CueLexicon.Form;
import app.copydesk.nlp.quotes.CueLexicon.Inflection;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of saying in a narration and who says them. */
final class CueFinder {
  private static final Set<String> WENT_ON =
      Set.of("went", "goes", "continued", "continues", "going", "go", "on");

  /** "used to say", "likes to joke". */
  private static final Set<String> HABITS = Set.of("used", "liked", "likes", "loved", "loves");

  private static final Set<String> PUT = Set.of("how", "what");

  private static final Set<String> BY = Set.of("from", "of", "by");

  private final CueLexicon lexicon;
  private final SubjectFinder subjects;
  private final Inversion inversion;
  private final IdleVerb idle;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.subjects = new SubjectFinder(lexicon);
    this.inversion = new Inversion(subjects);
    this.idle = new IdleVerb(subjects);
  }

  /** The cues of {@code n} in order. */
  List<Cue> find(Narration n) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < n.size(); i++) {
      int at = i;
      Unit unit = n.at(i);
      Optional<Cue> reply =
          unit.isQuotation() ? replyBehind(n, i).or(() -> putBehind(n, at)) : Optional.empty();
      if (reply.isPresent()) {
        cues.add(reply.get());
        i = reply.get().to();
        continue;
      }
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
      Optional<CueVerb> phrasal = PhrasalVerb.at(n, i);
      if (phrasal.isPresent()) {
        plain(i, i + 2, phrasal.get(), subjects.before(n, i)).ifPresent(cues::add);
        i++;
        continue;
      }
      Optional<Range> light = LightVerb.at(n, i);
      if (light.isPresent()) {
        Optional<Range> source =
            unit.word().endsWith("ing") ? subjects.ofParticiple(n, i) : subjects.before(n, i);
        plain(i, light.get().to(), LightVerb.verb(n, light.get()), source).ifPresent(cues::add);
        i = light.get().to() - 1;
        continue;
      }
      if (LightVerb.isEstimate(n, i)) {
        plain(i, i + 1, LightVerb.estimate(), subjects.before(n, i).filter(LightVerb.estimates(n)))
            .ifPresent(cues::add);
        continue;
      }
      Optional<Form> form = lexicon.form(n, i).filter(f -> !IdleVerb.isAct(n, at, f.verb()));
      if (form.isPresent()) {
        verbCue(n, i, form.get()).ifPresent(cues::add);
      }
    }
    colonCue(n, cues).ifPresent(cues::add);
    return cues;
  }

  /** “No,” came the reply from the chair. */
  private Optional<Cue> replyBehind(Narration n, int at) {
    return ActOfSpeech.behind(n, at)
        .filter(act -> n.has(act.to()) && n.at(act.to()).isOneOf(BY))
        .map(act -> new Cue(act, Optional.empty(), Kind.INVERTED, subjects.after(n, act.to())))
        .filter(cue -> cue.source().filter(who -> SubjectFinder.speaks(n, who)).isPresent());
  }

  /** “Finished” is how Ann Lee, the mayor, put it. */
  private static Optional<Cue> putBehind(Narration n, int at) {
    int how = n.has(at + 1) && n.at(at + 1).is(",") ? at + 3 : at + 2;
    if (!n.has(how + 2) || !n.at(how).isOneOf(PUT) || !n.at(how - 1).lemma().equals("be")) {
      return Optional.empty();
    }
    return NounPhrases.startingAt(n, how + 1)
        .filter(who -> SubjectFinder.speaks(n, who) && ContentFinder.hasVerb(n, who.to(), n.size()))
        .map(
            who ->
                new Cue(
                    new Range(how - 1, how + 1),
                    Optional.empty(),
                    Kind.INVERTED,
                    Optional.of(who)));
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
        if (IdleVerb.QUESTIONED.contains(unit.lemma())
            && Words.BE.contains(IdleVerb.lastWord(n, i))) {
          return Optional.empty(); // was asked: somebody else says it
        }
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
    if (Inscription.isRead(n, i)) {
      return Optional.empty();
    }
    if (i > 0 && Words.BE.contains(IdleVerb.lastWord(n, i))) {
      return plain(i, i + 1, verb, subjects.before(n, i)); // is saying
    }
    if (i > 0
        && n.at(i - 1)
            .isOneOf(Set.of("of", "for", "about", "the", "a", "his", "her", "their", "'s"))) {
      return Optional.empty(); // a noun, or an act talked about
    }
    Optional<Range> source = subjects.ofParticiple(n, i);
    boolean told = !verb.isSpeech() && source.filter(np -> isBehindWith(n, np)).isPresent();
    return source.isEmpty() || told
        ? Optional.empty()
        : Optional.of(new Cue(new Range(i, i + 1), Optional.of(verb), Kind.PARTICIPLE, source));
  }

  /** "with Orme finding the net": what happens, not what is said. */
  private static boolean isBehindWith(Narration n, Range np) {
    return np.from() > 0 && n.at(np.from() - 1).is("with");
  }

  private Optional<Cue> base(Narration n, int i, CueVerb verb) {
    if (i > 1 && n.at(i - 1).is("to")) {
      if (n.at(i - 2).isOneOf(HABITS)) {
        return plain(i, i + 1, verb, subjects.before(n, i - 2));
      }
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
                .contains(IdleVerb.lastWord(n, i));
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
            && hasAnd(n, source))
        || hasPlural(n, source);
  }

  /** "half of voters in each state": people in front of a preposition of the phrase. */
  private static boolean hasPlural(Narration n, Range source) {
    for (int i = source.from(); i + 1 < source.to(); i++) {
      boolean people = n.at(i).word().endsWith("s") && PersonNouns.contains(n.at(i).word());
      if (people && n.at(i + 1).tag() == Tag.ADP) {
        return true;
      }
    }
    return false;
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
    if (IdleVerb.isAttribute(n, i, form.inflection())) {
      return Optional.empty();
    }
    if (form.inflection() == Inflection.PAST && (IdleVerb.isPassive(n, i) || idle.isNamed(n, i))) {
      boolean by =
          IdleVerb.QUESTIONED.contains(verb.lemma()) && n.has(i + 1) && n.at(i + 1).is("by");
      return by
          ? plain(i, i + 2, verb, NounPhrases.startingAt(n, i + 2))
          : Optional.empty(); // asked by the judge
    }
    if (inversion.isInverted(n, i, verb)) {
      Optional<Range> subject = subjects.after(n, i);
      if (subject.isPresent()) {
        return Optional.of(new Cue(new Range(i, i + 1), Optional.of(verb), Kind.INVERTED, subject));
      }
    }
    Optional<Range> subject = subjects.before(n, i);
    if (Inscription.isRead(n, i) || IdleVerb.isPosted(n, i, subject)) {
      return Optional.empty();
    }
    if (subject.isEmpty() && (i == 0 || n.at(i - 1).isMark() || n.at(i - 1).isQuotation())) {
      subject = subjects.after(n, i);
      return subject.filter(range -> Inversion.endsAt(n, range.to())).isPresent() && verb.isSpeech()
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

  /** “…”: Hess fumes; “…”: guards admit: the tagger takes a headline's verb for a noun. */
  private static Range withoutVerb(Narration n, Range phrase) {
    int to = phrase.from() + 1;
    while (to < phrase.to() && n.at(to).isCapitalised()) {
      to++;
    }
    boolean named = n.at(phrase.from()).isCapitalised() && to < phrase.to();
    if (named && !n.at(to).is("of")) {
      return new Range(phrase.from(), to);
    }
    Unit last = n.at(phrase.to() - 1);
    boolean verb = last.word().endsWith("s") && PersonNouns.contains(n.at(phrase.to() - 2).word());
    return verb && phrase.to() - phrase.from() > 1
        ? new Range(phrase.from(), phrase.to() - 1)
        : phrase;
  }

  /**
   * "Trump: “…”" and "He had this to say: “…”": a colon before a quotation in a sentence without
   * another cue.
   */
  private Optional<Cue> colonCue(Narration n, List<Cue> cues) {
    for (int i = 1; i < n.size(); i++) {
      if (i == 1 && n.at(0).isQuotation() && n.at(1).is(":") && cues.isEmpty()) {
        Optional<Range> teller =
            NounPhrases.startingAt(n, 2)
                .map(range -> withoutVerb(n, range))
                .filter(range -> n.has(range.to()) && SubjectFinder.speaks(n, range));
        if (teller.isPresent()) {
          return Optional.of(new Cue(new Range(1, 2), Optional.empty(), Kind.COLON, teller));
        }
      }
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
