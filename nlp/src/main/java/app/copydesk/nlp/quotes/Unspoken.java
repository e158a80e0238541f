package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** Words in marks that nobody says although they stand as speech does. */
final class Unspoken {
  /** The longest line of a name and a role, in words. */
  private static final int LONGEST_CREDIT = 14;

  private static final int LONGEST_DENIED = 2;

  private static final Set<String> DENYING =
      Set.of("never", "not", "n't", "no", "nobody", "neither", "nor", "none");

  /** How far before "say" its denial is looked for. */
  private static final int DENIAL = 6;

  private Unspoken() {}

  /** "He never said “please”": a word or two that nobody says. */
  static boolean isDenied(Narration n, int at, List<Token> words) {
    if (at == 0 || words.size() > LONGEST_DENIED || !n.at(at - 1).lemma().equals("say")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 1 - DENIAL) && !n.at(i).isMark(); i--) {
      if (n.at(i).isOneOf(DENYING)) {
        return true;
      }
    }
    return false;
  }

  /** “Free” parking will end: the words before the subject, with no comma, are its label. */
  static boolean isWornBySubject(Document document, Narration n, int at, Cue cue) {
    boolean next = cue.from() > at && cue.source().filter(s -> s.from() == at + 1).isPresent();
    char last = document.text().charAt(n.at(at).quotation().inner().end() - 1);
    return next
        && cue.kind() == Cue.Kind.PLAIN
        && n.at(at + 1).tag() == Tag.NOUN
        && !n.at(at + 1).isCapitalised()
        && Character.isLetterOrDigit(last);
  }

  /** The last line of a quotation set apart, inside its marks: "Ann Lee, the club's treasurer". */
  static boolean isCredit(Quotation quotation, List<Token> words) {
    return !quotation.opened()
        && quotation.closed()
        && words.size() > 1
        && words.size() <= LONGEST_CREDIT
        && words.get(0).isCapitalised()
        && words.stream().noneMatch(word -> word.tag() == Tag.VERB || word.tag() == Tag.AUX)
        && words.stream().filter(Token::isCapitalised).count() > 1;
  }
}
