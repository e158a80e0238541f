package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether words between quotation marks are somebody's speech, or a name ({@link MarkedName})
 * or a word held at arm's length. What stands alone is speech, and what a word of saying touches;
 * what is in a sentence without one must be long enough to be somebody's.
 */
final class SpeechJudge {
  /** Fewer words in marks than this, with nobody saying them, are the writer's own. */
  private static final int SHORTEST_UNSAID = 3;

  /** How many words may stand between a verb of judging and the judgement. */
  private static final int JUDGED = 4;

  private static final int JUDGED_AS = 10;

  /** Verbs that judge with "as": sees it as "dead". */
  private static final Set<String> SEEING =
      Set.of(
          "see", "view", "regard", "cast", "frame", "herald", "deride", "decry", "mock", "pound",
          "pillory", "hammer");

  private static final Set<String> HEARSAY = Set.of("said", "reported", "rumoured", "rumored");

  private final CueLexicon lexicon;

  SpeechJudge(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The quotations of {@code n} that are speech, as indices of units.
   *
   * @param links the cue that introduces the unit at the same index, if any does
   */
  BitSet speech(Document document, Narration n, List<Optional<Cue>> links) {
    BitSet speech = new BitSet();
    for (int i = 0; i < n.size(); i++) {
      if (n.at(i).isQuotation()) {
        int before = speech.previousSetBit(i);
        boolean joined = before >= 0 && isJoined(n, before, i);
        speech.set(i, isSpeech(document, n, i, links.get(i), joined));
      }
    }
    for (int i = speech.length() - 1; i >= 0; i--) {
      int after = speech.nextSetBit(i);
      if (n.at(i).isQuotation() && after > i && isJoined(n, i, after)) {
        speech.set(i, isSpeech(document, n, i, links.get(i), true));
      }
    }
    return speech;
  }

  /**
   * True when the quotation at {@code at} is speech.
   *
   * @param cue the cue that introduces it, if any does
   * @param joined whether only a conjunction parts it from speech
   */
  private boolean isSpeech(
      Document document, Narration n, int at, Optional<Cue> cue, boolean joined) {
    Quotation quotation = n.at(at).quotation();
    List<Token> words = words(document, quotation);
    if (words.isEmpty()) {
      return false;
    }
    if (stands(n, at)) {
      if (Unspoken.isCredit(quotation, words)) {
        return false;
      }
      return words.size() >= SHORTEST_UNSAID
          || endsWithStop(document, quotation)
          || cue.isPresent();
    }
    if (Inscription.holds(n, at) || Unspoken.isDenied(n, at, words)) {
      return false;
    }
    if (cue.isPresent() && Unspoken.isWornBySubject(document, n, at, cue.get())) {
      return false;
    }
    if (cue.isPresent() && adjoins(n, at, cue.get())) {
      boolean after = cue.get().from() > at;
      boolean name =
          after
              ? MarkedName.isGiven(n, at) || MarkedName.isWork(n, at, words)
              : MarkedName.isPerformed(n, at, words) || MarkedName.isLocalName(n, at, words, cue);
      boolean said = cue.get().to() == at && MarkedName.isVoiced(n, at, cue);
      return said || (!name && !isTitleInPhrase(document, n, at, words));
    }
    if (cue.isPresent() && at > 0 && n.at(at - 1).is(":")) {
      return true; // "said in a post: …"
    }
    boolean said = cue.isPresent() || joined || isSaid(n, at);
    return (said || words.size() >= SHORTEST_UNSAID) && !MarkedName.is(n, at, words, cue);
  }

  /**
   * A word of saying right before the marks whoever its subject is, or a verb of judging a little
   * before: ended by saying "never"; calling the plan "unfair"; dismissed it as "unwise".
   */
  private boolean isSaid(Narration n, int at) {
    if (at == 0) {
      return ActOfSpeech.follows(n, at);
    }
    Unit before = n.at(at - 1);
    if (isForm(n, at - 1, Frame.QUOTE) || isHearsay(n, at)) {
      return true;
    }
    boolean as = before.is("as") || (before.tag() == Tag.DET && at > 1 && n.at(at - 2).is("as"));
    int from = Math.max(0, at - (as ? JUDGED_AS : JUDGED));
    for (int i = at - 1; i >= from && !n.at(i).isMark(); i--) {
      if (isForm(n, i, Frame.JUDGEMENT) || (as && SEEING.contains(n.at(i).lemma()))) {
        return true;
      }
    }
    return Thought.holds(n, at) || ActOfSpeech.holds(n, at) || ActOfSpeech.follows(n, at);
  }

  /** "was said to be “furious”". */
  private static boolean isHearsay(Narration n, int at) {
    return at > 2
        && n.at(at - 1).is("be")
        && n.at(at - 2).is("to")
        && n.at(at - 3).isOneOf(HEARSAY);
  }

  private boolean isForm(Narration n, int i, Frame frame) {
    return lexicon.form(n, i).filter(form -> form.verb().takes(frame)).isPresent();
  }

  /**
   * "unfair" and "unwise", a "leech" and a "brat": nothing but a conjunction, a comma or an article
   * between the two.
   */
  private static boolean isJoined(Narration n, int first, int second) {
    for (int i = first + 1; i < second; i++) {
      boolean article = i == second - 1 && i > first + 1 && n.at(i).tag() == Tag.DET;
      if (n.at(i).tag() != Tag.CCONJ && !n.at(i).is(",") && !article) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but marks beside it: a sentence of its own. */
  private static boolean stands(Narration n, int at) {
    for (int i = 0; i < n.size(); i++) {
      if (i != at && !n.at(i).isMark() && !n.at(i).isQuotation()) {
        return false;
      }
    }
    return true;
  }

  /** True when only marks, or the cue's own subject, stand between the cue and the quotation. */
  private static boolean adjoins(Narration n, int at, Cue cue) {
    int from;
    int to;
    if (cue.from() > at) {
      from = at + 1;
      to =
          Math.min(
              cue.from(), cue.source().map(Range::from).filter(s -> s > at).orElse(cue.from()));
    } else {
      from = Math.max(cue.to(), cue.source().map(Range::to).filter(s -> s <= at).orElse(cue.to()));
      to = at;
    }
    for (int i = from; i < to; i++) {
      if (!n.at(i).isMark()) {
        return false;
      }
    }
    return cue.verb().map(CueVerb::isSpeech).orElse(true);
  }

  /** On the morning programme "Daybreak," she said: the title hangs on the words before it. */
  private boolean isTitleInPhrase(Document document, Narration n, int at, List<Token> words) {
    if (at == 0 || !MarkedName.isTitle(words)) {
      return false;
    }
    Unit before = n.at(at - 1);
    if (before.is("told")) {
      return words.size() > 1; // told "Breakfast Hour," a programme
    }
    if ((before.is("and") || before.is(",")) && at > 1 && n.at(at - 2).isQuotation()) {
      return MarkedName.isTitle(words(document, n.at(at - 2).quotation()));
    }
    boolean hangs =
        before.is("'s")
            || (before.tag() == Tag.ADP && !before.is("of"))
            || before.tag() == Tag.DET
            || before.tag() == Tag.PROPN
            || before.tag() == Tag.NOUN
            || (before.tag() == Tag.VERB && !isForm(n, at - 1, Frame.QUOTE));
    return hangs;
  }

  private static List<Token> words(Document document, Quotation quotation) {
    return document.tokensIn(quotation.inner()).stream()
        .filter(token -> token.text().chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static boolean endsWithStop(Document document, Quotation quotation) {
    int end = quotation.inner().end();
    return end > quotation.inner().start() && ".?!…".indexOf(document.text().charAt(end - 1)) >= 0;
  }
}
