package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A word with a capital in the middle of a sentence ("he saw NATO If he thinks", "we Chased them"):
 * a full stop lost, or two sentences run together. Only small words are looked at, and verbs behind
 * their subject, since any other may be somebody's name; headings, titles of works and whatever
 * follows a mark are left alone.
 */
final class StrayCapitals implements Check {
  /** A longer word in capitals is shouted, and what it stands in is a heading. */
  private static final int LONGEST_ACRONYM = 5;

  private static final int LONGEST_HEADING = 9;

  private static final int LONGEST_TITLE = 12;

  /** Words that open a clause: no title has one followed by a word without a capital. */
  private static final Set<String> OPENS_CLAUSE =
      Set.of(
          ("that if when while because although though unless whether until whereas they he she we where why how"
                  + " there these those since so but")
              .split(" "));

  /** Words that titles and names have too: looked at only between words without capitals. */
  private static final Set<String> IN_NAMES =
      Set.of(
          ("the an of in on at to from for with by about into over under after before between against during and or as"
                  + " than it its his her their our your my this is was are were be been has have had would could"
                  + " should might must can not")
              .split(" "));

  /** Other small words: looked at only between words without capitals. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("within without through across around near along among despite behind beyond onto per upon toward towards"
                  + " only also still even very most less least much many any every each both few several another such"
                  + " just then again never always often soon already yet too quite rather almost perhaps however"
                  + " therefore moreover instead together neither nor do does did being having himself herself itself"
                  + " themselves whose")
              .split(" "));

  /** Behind these stands a verb, and no name. */
  private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");

  private static final Set<String> PASTS =
      Set.of(
          ("went took gave knew saw got made came found thought told became left felt brought began kept held wrote stood"
                  + " heard met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose drove"
                  + " bought wore chose won sold swam threw flew hung tried")
              .split(" "));

  private static final Set<String> HELPING =
      Set.of("will would can could should must may might has have had did does do".split(" "));

  /** Pronouns that the devout write with a capital, where one of the names stands too. */
  private static final Set<String> DIVINE = Set.of("he", "him", "his", "himself");

  private static final Set<String> GOD =
      Set.of("god", "christ", "jesus", "allah", "almighty", "messiah");

  private static final Lexicon LEXICON = Lexicon.english();

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    Set<String> surnames = copy.surnames();
    boolean devout = speaksOfGod(copy.tokens());
    for (Sentence sentence : copy.document().sentences()) {
      List<Token> tokens = sentence.tokens();
      if (isHeadline(tokens) || isHeading(tokens)) {
        continue;
      }
      for (int i = 1; i + 1 < tokens.size(); i++) {
        boolean divine = devout && DIVINE.contains(tokens.get(i).lower());
        if (!divine && isStray(copy, surnames, tokens, i)) {
          found.accept(finding(copy, tokens, i));
        }
      }
    }
  }

  private static boolean speaksOfGod(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean lord = i > 0 && token.text().equals("Lord") && tokens.get(i - 1).is("the");
      if (lord || (token.isCapitalised() && GOD.contains(token.lower()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStray(Copy copy, Set<String> surnames, List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    Token after = tokens.get(i + 1);
    if (!isCapitalisedWord(token.text())
        || !copy.adjoins(before, token)
        || !copy.adjoins(token, after)
        || !endsInWord(before)
        || inTitle(copy, token)
        || (i == 1 && before.text().length() == 1)) {
      return false;
    }
    String word = token.lower();
    if (isHandle(copy, before)) {
      return false;
    }
    if (isAllCapitals(before)
        && (before.text().length() > LONGEST_ACRONYM
            || (i > 1 && isAllCapitals(tokens.get(i - 2))))) {
      return false;
    }
    if (word.equals("that") && before.isCapitalised() && !isAllCapitals(before)) {
      return i > 1 && tokens.get(i - 2).isCapitalised() && startsLower(after);
    }
    if (OPENS_CLAUSE.contains(word)) {
      return startsLower(after) || after.text().equals("I");
    }
    if (!startsLower(after)) {
      return false;
    }
    boolean small = startsLower(before) && (IN_NAMES.contains(word) || NO_NAMES.contains(word));
    boolean verb = SUBJECTS.contains(before.lower()) && isVerb(word);
    return small
        || verb
        || isHelped(tokens, i)
        || (i > 1
            && !tokens.get(i - 2).isCapitalised()
            && isPast(word)
            && isVerbOf(surnames, before, after));
  }

  /** "We Chased": a word that is no name, where the verb stands. */
  private boolean isVerb(String word) {
    return CommonWords.contains(word) || PASTS.contains(word) || word.endsWith("ed");
  }

  /**
   * "Will Decide next", "has Announced a": a common verb behind its helping verb, in front of what
   * opens a phrase.
   */
  private boolean isHelped(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    boolean not = before.is("not") && HELPING.contains(tokens.get(Math.max(0, i - 2)).text());
    boolean helping =
        not
            || (before.tag() == Tag.PART && before.is("to") && !isMoving(tokens, i - 2))
            || (before.tag() == Tag.AUX && HELPING.contains(before.text()));
    boolean opens =
        switch (tokens.get(i + 1).tag()) {
          case DET, ADV, ADJ, PART, SCONJ -> true;
          // "wants to Tango in Paris" may be a title
          case ADP ->
              !tokens.get(i + 1).is("of")
                  && (i + 2 >= tokens.size() || !tokens.get(i + 2).isCapitalised());
          case PRON -> true;
          default -> false;
        };
    return helping
        && opens
        && startsLower(before)
        && token.tag() == Tag.VERB
        && token.text().length() > 2
        && CommonWords.contains(token.lemma())
        && isVerbForm(token, before.text().matches("has|have|had"));
  }

  /** "They moved to Read": a place. */
  private static boolean isMoving(List<Token> tokens, int i) {
    return i < 0
        || tokens
            .get(i)
            .lemma()
            .matches(
                "move|go|return|come|travel|drive|fly|walk|sail|head|belong|back|train|road|speak|talk");
  }

  /** By the dictionary, in the form that stands there: beside a capital the tagger is unsure. */
  private static boolean isVerbForm(Token token, boolean participle) {
    int entry = LEXICON.find(token.lemma());
    boolean form = participle ? isPast(token.lower()) : token.lower().equals(token.lemma());
    return form && entry != Lexicon.UNKNOWN && LEXICON.is(entry, 'v');
  }

  private static boolean isPast(String word) {
    return PASTS.contains(word) || word.endsWith("ed");
  }

  /** "Voight Left by": behind a bare surname of the copy, before a word that opens a phrase. */
  private static boolean isVerbOf(Set<String> surnames, Token before, Token after) {
    boolean opens =
        switch (after.tag()) {
          case ADP, DET, PRON, PART -> true;
          default -> false;
        };
    return opens && surnames.contains(before.text());
  }

  /** Behind "@editor" or "#budget" the words of another hand may begin. */
  private static boolean isHandle(Copy copy, Token token) {
    int start = token.start();
    return "@#".indexOf(copy.text().charAt(start)) >= 0
        || (start > 0 && "@#_".indexOf(copy.text().charAt(start - 1)) >= 0);
  }

  /** The quotation around it is the title of a work: its longer words have capitals. */
  private static boolean inTitle(Copy copy, Token token) {
    if (!copy.isQuoted(token.span())) {
      return false;
    }
    int start = copy.quotations().inside().previousClearBit(token.start()) + 1;
    int end = copy.quotations().inside().nextClearBit(token.start());
    List<Token> quoted =
        copy.tokens()
            .subList(
                copy.document().firstTokenFrom(start),
                copy.document().firstTokenFrom(Math.min(end, copy.text().length())));
    return quoted.size() <= LONGEST_TITLE && isHeadline(quoted);
  }

  private static boolean isCapitalisedWord(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && text.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean endsInWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(token.text().length() - 1));
  }

  private static boolean isAllCapitals(Token token) {
    return token.text().length() > 1
        && token.text().chars().noneMatch(Character::isLowerCase)
        && token.isCapitalised();
  }

  private static boolean startsLower(Token token) {
    return Character.isLowerCase(token.text().charAt(0));
  }

  /** A short line without a stop is a heading or a link: "The pier In pictures". */
  private static boolean isHeading(List<Token> tokens) {
    return tokens.size() <= LONGEST_HEADING && tokens.get(tokens.size() - 1).isWord();
  }

  /** True when most of the longer words carry a capital. */
  private static boolean isHeadline(List<Token> tokens) {
    int longer = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.text().length() >= 4 && Character.isLetter(token.text().charAt(0))) {
        longer++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return capitals * 3 > longer * 2;
  }

  /** Shown with the words beside it: the one before may be where a sentence ends. */
  private static Finding finding(Copy copy, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Span span = tokens.get(i - 1).span().hull(tokens.get(i + 1).span());
    int at = token.start() - span.start();
    String shown = copy.document().text(span);
    return new Finding(
        span,
        "stray-capital",
        Family.GRAMMAR,
        Tier.DEFECT,
        "A capital in the middle of a sentence: a full stop may be missing before it.",
        Optional.of(
            shown.substring(0, at)
                + Character.toLowerCase(shown.charAt(at))
                + shown.substring(at + 1)),
        "grammar.stray-capital");
  }
}
