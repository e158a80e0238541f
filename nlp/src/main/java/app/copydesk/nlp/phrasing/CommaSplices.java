package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two main clauses held together by a comma alone: "The fund is small, the board was chosen in
 * May". Only where both surely are main clauses: the first opens with its subject and holds no word
 * that could make it depend on the second, the second is a subject followed by its helping verb,
 * and neither says or thinks. Speech is left alone.
 */
final class CommaSplices implements Check {
  private static final int SHORTEST_CLAUSE = 4;

  private static final Set<String> PRONOUNS = words("i he she we they it this there");
  private static final Set<String> DETERMINERS =
      words("the a an this these its their his her our my");

  private static final Set<String> SOME = words("many several most few");

  private static final Set<String> HELPING =
      words(
          "is are was were has have had will would can could may might must should does did do cannot");

  /** Words that make a clause depend on another, or open a question or a comparison. */
  private static final Set<String> DEPENDING =
      words(
          "if when while because although though since unless until whether whereas whenever wherever whatever however provided"
              + " once lest till whilst insofar than so such too before after as");

  private static final Set<String> JOINING = words("and but or that so");

  private static final Set<String> RELATIVE = words("that which who whose where what whom how why");

  /** Openers that are no subject, whatever the tagger calls them. */
  private static final Set<String> NO_SUBJECT =
      words(
          "given supposing even had were should not no neither nor both either just like only despite in according considering"
              + " including with by at on from during for to of about under over is are was do does did has have can could will"
              + " would without upon among amid following through per more less better worse let assuming granted seeing and but"
              + " or yes now what who how why which that whose the-more");

  /** Where somebody says or thinks it, the comma may part the words from their speaker. */
  private static final Set<String> SAYING =
      words(
          "say tell add ask think believe hope suppose reckon insist claim warn warning explain argue admit write report know feel"
              + " suggest note reply declare announce state confess complain recall joke predict guess seem appear fear understand"
              + " promise swear conclude observe agree maintain acknowledge remark stress continue estimate imagine expect hear"
              + " assure doubt remember cry shout comment find rule confirm show reveal learn accord allege emerge urge caution"
              + " propose judge decide read indicate");

  private static final Set<String> BREAKS = Set.of(";", ":", "(", ")", "\"", "--", "–", "—");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int comma = SHORTEST_CLAUSE; comma < tokens.size() - SHORTEST_CLAUSE; comma++) {
        if (tokens.get(comma).text().equals(",") && isMainClause(tokens, comma)) {
          int end = end(tokens, comma + 1);
          if (end > 0) {
            Span span = new Span(tokens.get(comma + 1).start(), tokens.get(end - 1).end());
            if (!copy.isQuoted(span)) {
              found.accept(finding(span));
            }
            break;
          }
        }
      }
    }
  }

  /** The words before the comma are one main clause, behind one phrase of place or time at most. */
  private static boolean isMainClause(List<Token> tokens, int comma) {
    int from = comma;
    int commas = 0;
    while (from > 0 && !breaks(tokens, from - 1)) {
      from--;
      commas += tokens.get(from).text().equals(",") ? 1 : 0;
      if (commas > 1) {
        return false; // one phrase has one comma, and a long list is not gone through for each
      }
    }
    if (from > 0 && !tokens.get(from - 1).text().equals(";")) {
      return false;
    }
    int start = from;
    for (int i = from; i < comma; i++) {
      if (tokens.get(i).text().equals(",")) {
        boolean adverbial = start == from && tokens.get(from).tag() == Tag.ADP;
        if (!adverbial || DEPENDING.contains(tokens.get(from).lower())) {
          return false;
        }
        start = i + 1;
      }
    }
    return comma - start >= SHORTEST_CLAUSE
        && opensWithSubject(tokens.get(start))
        && !endsInOpening(tokens.subList(start, comma))
        && isIndependent(tokens.subList(start, comma));
  }

  /** "… and without a grant, it will close": the phrase before the comma opens what follows it. */
  private static boolean endsInOpening(List<Token> clause) {
    for (int i = clause.size() - 2; i > 0 && !isFinite(clause.get(i)); i--) {
      if (JOINING.contains(clause.get(i).lower()) && clause.get(i + 1).tag() == Tag.ADP) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return BREAKS.contains(text)
        || (text.equals("-") && tokens.get(i + 1).start() > tokens.get(i).end());
  }

  private static boolean opensWithSubject(Token token) {
    boolean open =
        switch (token.tag()) {
          case VERB, AUX, ADP, SCONJ, CCONJ, ADV, PUNCT -> false;
          default -> true;
        };
    return (open || token.is("there")) && !NO_SUBJECT.contains(token.lower());
  }

  /** It has a finite verb of its own, and nothing that makes it depend. */
  private static boolean isIndependent(List<Token> clause) {
    int verb = -1;
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      String word = token.lower();
      boolean says =
          (token.tag() == Tag.VERB || token.tag() == Tag.AUX) && SAYING.contains(token.lemma());
      boolean notOnly =
          word.equals("not")
              && i + 1 < clause.size()
              && Set.of("only", "just", "merely", "simply").contains(clause.get(i + 1).lower());
      if (says || notOnly || DEPENDING.contains(word) || (verb < 0 && RELATIVE.contains(word))) {
        return false;
      }
      if (verb < 0 && isFinite(token)) {
        verb = i;
      }
    }
    return verb > 0;
  }

  private static boolean isFinite(Token token) {
    String word = token.lower();
    return (token.tag() == Tag.AUX && HELPING.contains(word))
        || (token.tag() == Tag.VERB && !word.equals(token.lemma()) && !word.endsWith("ing"));
  }

  /** Where the clause that starts at {@code from} ends; -1 when it is no second main clause. */
  private static int end(List<Token> tokens, int from) {
    int verb = subjectEnd(tokens, from);
    while (verb >= 0
        && verb < tokens.size()
        && (tokens.get(verb).tag() == Tag.ADV || tokens.get(verb).tag() == Tag.PART)) {
      verb++;
    }
    if (verb < 0 || verb + 3 > tokens.size() || !isVerb(tokens, from, verb)) {
      return -1;
    }
    for (int i = verb; i < Math.min(tokens.size(), verb + 5); i++) {
      if (SAYING.contains(tokens.get(i).lemma())) {
        return -1;
      }
    }
    int end = verb;
    while (end < tokens.size() && !tokens.get(end).text().matches("[,;.!?:\"(]|--")) {
      end++;
    }
    boolean listed =
        end + 1 < tokens.size()
            && tokens.get(end).text().equals(",")
            && Set.of("and", "or", "but").contains(tokens.get(end + 1).lower());
    boolean asked = end < tokens.size() && tokens.get(end).text().equals("?");
    return listed || asked || end - verb < 3 ? -1 : end;
  }

  /** A helping verb, or behind a pronoun alone a verb in the past. */
  private static boolean isVerb(List<Token> tokens, int from, int verb) {
    Token token = tokens.get(verb);
    boolean told =
        tokens.get(from).lower().matches("he|she|we|they|it")
            && token.tag() == Tag.VERB
            && !token.text().equals(token.lemma())
            && !token.text().matches(".*(?:ing|s)");
    return told || (token.tag() == Tag.AUX && HELPING.contains(token.text()));
  }

  /** Behind a subject that starts at {@code from}: a pronoun, or a noun with its article. */
  private static int subjectEnd(List<Token> tokens, int from) {
    if (PRONOUNS.contains(tokens.get(from).lower())
        && (tokens.get(from).tag() == Tag.PRON || tokens.get(from + 1).tag() == Tag.AUX)) {
      return from + 1;
    }
    if (tokens.get(from).is("one")) {
      return tokens.get(from + 1).lower().matches("is|was") ? from + 1 : -1;
    }
    boolean some = SOME.contains(tokens.get(from).lower());
    if (!some && !DETERMINERS.contains(tokens.get(from).lower())) {
      return -1;
    }
    int end = nouns(tokens, from + 1);
    if (end > 0 && end + 1 < tokens.size() && tokens.get(end).is("of")) {
      int inner = end + 1;
      if (tokens.get(inner).text().endsWith("ing")) {
        // "the cost of mending a pier is"
        inner++;
      }
      return nouns(tokens, tokens.get(inner).tag() == Tag.DET ? inner + 1 : inner);
    }
    return end;
  }

  private static int nouns(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM).contains(tokens.get(end).tag())) {
      if (end > from && tokens.get(end).isCapitalised() && !tokens.get(end - 1).isCapitalised()) {
        // "a pier Lund could still save": the name is the subject of a clause about the pier
        return -1;
      }
      end++;
    }
    boolean noun = end > from && Set.of(Tag.NOUN, Tag.PROPN).contains(tokens.get(end - 1).tag());
    return noun ? end : -1;
  }

  private static Finding finding(Span span) {
    return new Finding(
        span,
        "comma-splice",
        Family.GRAMMAR,
        Tier.DEFECT,
        "Two sentences are held together by a comma alone: a full stop or “and” is missing.",
        Optional.empty(),
        "grammar.comma-splice");
  }
}
