package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether words between quotation marks are somebody's speech, or a title, a nickname, a sign,
 * a word held at arm's length. Weights by hand; the classes they rest on were counted on US
 * political news.
 */
final class SpeechJudge {
  private static final Set<String> NAMING =
      Set.of(
          "titled",
          "entitled",
          "called",
          "named",
          "dubbed",
          "nicknamed",
          "known",
          "so-called",
          "headlined",
          "word",
          "words",
          "term",
          "phrase",
          "phrases",
          "terms",
          "song",
          "album",
          "movie",
          "film",
          "book",
          "novel",
          "show",
          "series",
          "program",
          "programme",
          "podcast",
          "episode",
          "play",
          "musical",
          "magazine",
          "column",
          "hit",
          "single",
          "sitcom",
          "drama",
          "thriller",
          "documentary",
          "memoir",
          "hashtag",
          "slogan",
          "nickname",
          "pseudonym",
          "labeled",
          "labelled",
          "essay",
          "poem",
          "anthem",
          "track",
          "hat",
          "hats",
          "project",
          "report",
          "article");

  private SpeechJudge() {}

  /**
   * True when the quotation at {@code at} is speech.
   *
   * @param cue the cue that introduces it, if any does
   */
  static boolean isSpeech(Document document, Narration n, int at, Optional<Cue> cue) {
    Quotation quotation = n.at(at).quotation();
    List<Token> words =
        document.tokensIn(quotation.inner()).stream().filter(Token::isWord).toList();
    if (words.isEmpty()) {
      return false;
    }
    if (stands(n, at)) {
      return words.size() > 2 || endsWithStop(document, quotation) || cue.isPresent();
    }
    if (cue.isPresent() && adjoins(n, at, cue.get())) {
      return !isTitleInPhrase(n, at, words);
    }
    boolean title = isTitleCased(words) && words.size() < 6;
    boolean verb =
        words.stream().anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
    if (cue.isEmpty()) {
      return !title && !isNamed(n, at) && (words.size() > 2 || (words.size() == 2) != verb);
    }
    if (cue.get().from() < at) {
      return !title || words.size() == 1;
    }
    return !title && (words.size() != 2 || verb || determinedBefore(n, at));
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

  /** "On ABC’s “This Week,” Rubio said": the title hangs on the words before it. */
  private static boolean isTitleInPhrase(Narration n, int at, List<Token> words) {
    if (at == 0 || words.size() > 6) {
      return false;
    }
    Unit before = n.at(at - 1);
    boolean hangs =
        before.is("'s")
            || (before.tag() == Tag.ADP && !before.is("of"))
            || before.isOneOf(NAMING)
            || before.tag() == Tag.DET
            || before.tag() == Tag.PROPN;
    return hangs && (isTitleCased(words) || before.isOneOf(NAMING));
  }

  /** "so-called", "known as", "the word": what the marks hold is a name or a word. */
  private static boolean isNamed(Narration n, int at) {
    for (int i = Math.max(0, at - 2); i < at; i++) {
      if (n.at(i).isOneOf(NAMING)) {
        return true;
      }
    }
    return at >= 3 && n.at(at - 1).is("called") && n.at(at - 2).is("-");
  }

  private static boolean determinedBefore(Narration n, int at) {
    return at > 0
        && (n.at(at - 1).tag() == Tag.DET
            || n.at(at - 1).is("'s")
            || n.at(at - 1).isOneOf(Set.of("his", "her", "their", "its", "my", "our"))
            || n.at(at - 1).tag() == Tag.PROPN);
  }

  /** Every word but the small ones has a capital. */
  private static boolean isTitleCased(List<Token> words) {
    int capitals = 0;
    for (Token word : words) {
      if (word.isCapitalised()) {
        capitals++;
      } else if (word.text().length() > 3) {
        return false;
      }
    }
    return capitals > 0 && words.get(0).isCapitalised() && (words.size() == 1 || capitals > 1);
  }

  private static boolean endsWithStop(Document document, Quotation quotation) {
    int end = quotation.inner().end();
    return end > quotation.inner().start() && ".?!…".indexOf(document.text().charAt(end - 1)) >= 0;
  }
}
