package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in marks that name something instead of saying it: the title of a work, a nickname, a word
 * talked about, a label worn by the noun behind it.
 */
final class MarkedName {
  private static final Set<String> NAMING =
      Set.copyOf(WordFile.words(MarkedName.class, "naming-words.txt"));

  /** Verbs that give a name, as participles. */
  private static final Set<String> GIVING = Set.of("titled", "entitled", "subtitled", "headlined");

  private static final Set<String> MEANING = Set.of("mean", "signify", "denote");
  private static final Set<String> ASKING = Set.of("what", "whatever");

  private static final Set<String> WORKS =
      Set.copyOf(WordFile.words(MarkedName.class, "works.txt"));

  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "its", "my", "our", "your");

  /** People who judge when they call something something. */
  private static final Set<String> JUDGES =
      Set.of(
          "critics",
          "opponents",
          "detractors",
          "rivals",
          "campaigners",
          "activists",
          "protesters",
          "supporters",
          "prosecutors",
          "ministers",
          "officials",
          "lawyers",
          "unions",
          "reviewers");

  private static final Set<String> PERSONS =
      Set.of("him", "her", "them", "me", "us", "himself", "herself", "themselves");

  /** Words of saying that make or perform a work, too. */
  private static final Set<String> MAKING = Set.of("write", "sing", "read", "recite");

  /** What stands with "of" before a title. */
  private static final Set<String> PARTS =
      Set.of(
          "encore",
          "rendition",
          "chorus",
          "performance",
          "version",
          "recording",
          "production",
          "screening",
          "revival",
          "remake",
          "sequel",
          "adaptation");

  /** What titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "nor", "but", "at", "by",
          "from", "with", "as", "into", "over", "vs", "v", "de", "la", "le", "du", "des", "el",
          "von", "van", "der", "'s", "'ll", "'re", "'ve", "'m", "'d", "n't");

  /** The longest title and the longest label, in words. */
  private static final int LONGEST_TITLE = 6;

  private static final int LONGEST_LABEL = 3;

  private MarkedName() {}

  /**
   * True when the words of the quotation at {@code at} are a name.
   *
   * @param cue the word of saying that governs the quotation, which is no word that gives a name
   */
  static boolean is(Narration n, int at, List<Token> words, Optional<Cue> cue) {
    return (isTitle(words)
            && !isEpithet(n, at, cue)
            && !isVoiced(n, at, cue)
            && !isPredicate(n, at, cue))
        || isNamed(n, at, words, cue)
        || isGloss(n, at)
        || isNickname(n, at, words)
        || isWork(n, at, words)
        || isWorkInApposition(n, at, words)
        || isTalkedAbout(n, at, words)
        || isLocalName(n, at, words, cue)
        || (cue.isEmpty() && isLabel(n, at, words));
  }

  /** "called him “Little Bo”", "hailed Lee as “The Rock”": said of a person, it is no title. */
  private static boolean isEpithet(Narration n, int at, Optional<Cue> cue) {
    if (cue.isEmpty() || !cue.get().takes(CueVerb.Frame.JUDGEMENT) || cue.get().verb().isEmpty()) {
      return false;
    }
    int judged = at > 0 && n.at(at - 1).is("as") ? at - 2 : at - 1;
    if (judged < cue.get().to()) {
      return false;
    }
    Unit person = n.at(judged);
    return person.isOneOf(PERSONS)
        || (person.tag() == Tag.PROPN && judged - cue.get().to() < 2)
        || PersonNouns.contains(person.word());
  }

  /** "chants of “Vote Hess”", "chanting “Hess! Hess!”": cried out, it is no title. */
  static boolean isVoiced(Narration n, int at, Optional<Cue> cue) {
    boolean cried =
        cue.filter(c -> c.to() == at)
            .flatMap(Cue::verb)
            .filter(verb -> ActOfSpeech.LOUD.contains(verb.lemma()))
            .filter(verb -> !verb.takes(CueVerb.Frame.JUDGEMENT)) // to call is to name, too
            .isPresent();
    return cried || ActOfSpeech.isVoiced(n, at);
  }

  /** "concluded that the claim was “Mostly False”": what something is said to be is no title. */
  private static boolean isPredicate(Narration n, int at, Optional<Cue> cue) {
    return cue.isPresent() && at > 0 && n.at(at - 1).lemma().equals("be");
  }

  /**
   * "Locals call the lane “the Drain”", "doctors call it “frozen shoulder”": what many people
   * always call something is its name.
   */
  static boolean isLocalName(Narration n, int at, List<Token> words, Optional<Cue> cue) {
    if (cue.isEmpty() || cue.get().source().isEmpty() || words.size() > LONGEST_LABEL) {
      return false;
    }
    boolean names = cue.get().to() <= at && n.at(cue.get().from()).is("call");
    Range source = cue.get().source().get();
    Unit people = n.at(source.to() - 1);
    boolean many =
        people.is("they")
            || (people.word().endsWith("s") && people.tag() == Tag.NOUN)
            || people.is("people");
    Token first = words.get(0);
    Tag last = words.get(words.size() - 1).tag();
    boolean term =
        (last == Tag.NOUN || last == Tag.PROPN)
            && first.tag() != Tag.DET
            && !people.isOneOf(JUDGES)
            && !people.is("they");
    boolean name = first.is("the") || first.isCapitalised() || term;
    return names && many && name && !NounPhrases.hasName(n, source);
  }

  /** "wrote “The Salt Road”", "sang “Goodbye, Elsie”": the verb makes or performs a work. */
  static boolean isPerformed(Narration n, int at, List<Token> words) {
    return at > 0 && MAKING.contains(n.at(at - 1).lemma()) && isTitle(words) && words.size() > 1;
  }

  /** In an essay titled "Why I walk", she said: the verb before the marks gives the name. */
  static boolean isGiven(Narration n, int at) {
    return at > 0 && n.at(at - 1).tag() == Tag.VERB && n.at(at - 1).isOneOf(GIVING);
  }

  /** In the novel "Cold water", the chorus of "Ring me home": a work, then its title. */
  static boolean isWork(Narration n, int at, List<Token> words) {
    if (at == 0 || words.size() > LONGEST_TITLE || !words.get(0).isCapitalised()) {
      return false;
    }
    Unit before = n.at(at - 1);
    return WORKS.contains(before.lemma())
        || (at > 1 && before.is("of") && PARTS.contains(n.at(at - 2).lemma()));
  }

  /** Her article, "Why bees matter", was read: the work, a comma, its title. */
  private static boolean isWorkInApposition(Narration n, int at, List<Token> words) {
    if (at < 3 || words.size() > LONGEST_TITLE || !words.get(0).isCapitalised()) {
      return false;
    }
    Unit before = n.at(at - 2);
    boolean named = n.at(at - 1).is(",") && WORKS.contains(before.lemma());
    for (int i = at - 3; named && i >= Math.max(0, at - 6) && !n.at(i).isMark(); i--) {
      if (n.at(i).tag() == Tag.ADP && !n.at(i).is("of")) {
        return false; // in her memoir, "I never cried," she writes
      }
    }
    return named;
  }

  /** What "soon" means; the "big state" phrase: words behind the marks that talk about them. */
  private static boolean isTalkedAbout(Narration n, int at, List<Token> words) {
    if (at == 0 || words.size() > LONGEST_TITLE) {
      return false;
    }
    int next = at + 1;
    while (n.has(next) && n.at(next).tag() == Tag.ADV) {
      next++;
    }
    boolean means = n.has(next) && MEANING.contains(n.at(next).lemma());
    boolean noun =
        n.has(at + 1)
            && n.at(at + 1).tag() == Tag.NOUN
            && n.at(at + 1).isOneOf(NAMING)
            && isBeforeAdjective(n.at(at - 1));
    return noun || (means && n.at(at - 1).isOneOf(ASKING));
  }

  /** "The Salt Road": every word but the small ones has a capital. */
  static boolean isTitle(List<Token> words) {
    if (words.isEmpty() || words.size() > LONGEST_TITLE || !words.get(0).isCapitalised()) {
      return false;
    }
    int capitals = 0;
    for (Token word : words) {
      if (word.isCapitalised()) {
        capitals++;
      } else if (!SMALL.contains(word.text()) && !Character.isDigit(word.text().charAt(0))) {
        return false;
      }
    }
    return words.size() == 1 || capitals > 1;
  }

  /** "so-called", "known as", "the word": words before the marks that give a name. */
  private static boolean isNamed(Narration n, int at, List<Token> words, Optional<Cue> cue) {
    if (words.size() > LONGEST_TITLE) {
      return false;
    }
    int from = Math.max(Math.max(0, at - 2), cue.map(Cue::to).filter(to -> to <= at).orElse(0));
    for (int i = from; i < at; i++) {
      if (n.at(i).isOneOf(NAMING) && !isOwnWords(n, i)) {
        return true;
      }
    }
    return at >= 3 && n.at(at - 1).is("called") && n.at(at - 2).is("-");
  }

  /** Latin for "friend of the court"; "is Arabic for": what a word of another language means. */
  private static boolean isGloss(Narration n, int at) {
    boolean language = at > 2 && n.at(at - 1).is("for") && n.at(at - 2).isCapitalised();
    return language
        && (n.at(at - 3).isMark()
            || n.at(at - 3).isQuotation()
            || n.at(at - 3).lemma().equals("be"));
  }

  /** In her words, "it was hell": she says them. */
  private static boolean isOwnWords(Narration n, int i) {
    return n.at(i).is("words")
        && i > 1
        && (n.at(i - 1).is("'s") || n.at(i - 1).isOneOf(OWNERS))
        && n.at(i + 1).is(",");
  }

  /** Kevin "Boof" Radley: no stop or comma inside the marks. */
  private static boolean isNickname(Narration n, int at, List<Token> words) {
    return at > 0
        && words.get(words.size() - 1).span().end() == n.at(at).quotation().inner().end()
        && n.has(at + 1)
        && n.at(at - 1).tag() == Tag.PROPN
        && n.at(at - 1).isCapitalised()
        && n.at(at + 1).isCapitalised()
        && n.at(at + 1).tag() == Tag.PROPN;
  }

  /** The "temporary" fence: a few words in the place of an adjective. */
  private static boolean isLabel(Narration n, int at, List<Token> words) {
    return words.size() <= LONGEST_LABEL
        && n.has(at + 1)
        && n.at(at + 1).tag() == Tag.NOUN
        && at > 0
        && isBeforeAdjective(n.at(at - 1));
  }

  private static boolean isBeforeAdjective(Unit unit) {
    return unit.tag() == Tag.DET || unit.tag() == Tag.ADJ || unit.is("'s") || unit.isOneOf(OWNERS);
  }
}
