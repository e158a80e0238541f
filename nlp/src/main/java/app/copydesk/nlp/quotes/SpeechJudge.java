package app.copydesk.nlp.quotes;

import app.copydesk.nlp.quotes.CueVerb.Frame;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

  private static final int JUDGED_AS = 7;

  private final CueLexicon lexicon;

  SpeechJudge(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True when the quotation at {@code at} is speech.
   *
   * @param cue the cue that introduces it, if any does
   * @param before the quotation judged to be speech last in this narration, if any
   */
  boolean isSpeech(Document document, Narration n, int at, Optional<Cue> cue, OptionalInt before) {
    Quotation quotation = n.at(at).quotation();
    List<Token> words =
        document.tokensIn(quotation.inner()).stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return false;
    }
    if (stands(n, at)) {
      return words.size() >= SHORTEST_UNSAID
          || endsWithStop(document, quotation)
          || cue.isPresent();
    }
    if (Inscription.holds(n, at)) {
      return false;
    }
    if (cue.isPresent() && adjoins(n, at, cue.get())) {
      return !isTitleInPhrase(n, at, words);
    }
    boolean said =
        cue.isPresent()
            || (before.isPresent() && isJoined(n, before.getAsInt(), at))
            || isSaid(n, at);
    return (said || words.size() >= SHORTEST_UNSAID) && !MarkedName.is(n, at, words, cue);
  }

  /**
   * A word of saying right before the marks whoever its subject is, or a verb of judging a little
   * before: ended by saying "never"; calling the plan "unfair"; dismissed it as "unwise".
   */
  private boolean isSaid(Narration n, int at) {
    if (at == 0) {
      return false;
    }
    Unit before = n.at(at - 1);
    if (isForm(before, Frame.QUOTE)) {
      return true;
    }
    int from = Math.max(0, at - (before.is("as") ? JUDGED_AS : JUDGED));
    for (int i = at - 1; i >= from && !n.at(i).isMark(); i--) {
      if (isForm(n.at(i), Frame.JUDGEMENT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(Unit unit, Frame frame) {
    return lexicon.form(unit).filter(form -> form.verb().takes(frame)).isPresent();
  }

  /** "unfair" and "unwise": nothing but a conjunction or a comma between the two. */
  private static boolean isJoined(Narration n, int first, int second) {
    for (int i = first + 1; i < second; i++) {
      if (n.at(i).tag() != Tag.CCONJ && !n.at(i).is(",")) {
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
  private boolean isTitleInPhrase(Narration n, int at, List<Token> words) {
    if (at == 0) {
      return false;
    }
    Unit before = n.at(at - 1);
    boolean hangs =
        before.is("'s")
            || (before.tag() == Tag.ADP && !before.is("of"))
            || before.tag() == Tag.DET
            || before.tag() == Tag.PROPN
            || before.tag() == Tag.NOUN
            || (before.tag() == Tag.VERB && !isForm(before, Frame.QUOTE));
    return hangs && MarkedName.isTitle(words);
  }

  private static boolean endsWithStop(Document document, Quotation quotation) {
    int end = quotation.inner().end();
    return end > quotation.inner().start() && ".?!…".indexOf(document.text().charAt(end - 1)) >= 0;
  }
}
