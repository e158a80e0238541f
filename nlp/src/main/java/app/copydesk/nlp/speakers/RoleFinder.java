package app.copydesk.nlp.speakers;

import static app.copydesk.nlp.speakers.DescribingPhrase.closes;
import static app.copydesk.nlp.speakers.DescribingPhrase.isComma;

import app.copydesk.nlp.speakers.Description.Form;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds what the text says a name is: in the titles before it, in appositions before and behind it,
 * in "is the …" and "as the …".
 */
final class RoleFinder {
  /** In words, of a description that is shown with another. */
  private static final int LONGEST_ADDED = 8;

  private final Document document;
  private final List<Description> found = new ArrayList<>();
  private final NameMention mention;
  private final boolean body;
  private final List<Token> tokens;

  /** What stands before the name, to be shown with what stands behind it. */
  private Optional<String> before = Optional.empty();

  /** The index in the sentence of the first word of the name or of the titles before it. */
  private final int first;

  /** One past the index in the sentence of the last word of the name. */
  private final int end;

  private RoleFinder(Document document, NameMention mention, boolean body) {
    this.document = document;
    this.body = body;
    this.mention = mention;
    this.tokens = document.sentences().get(mention.sentence()).tokens();
    int offset = tokens.get(0).index();
    int start =
        mention.prefix().map(p -> document.firstTokenFrom(p.start())).orElse(mention.firstToken());
    this.first = start - offset;
    this.end = mention.endToken() - offset;
  }

  /**
   * The descriptions of the person or body named by {@code mention}, verbatim.
   *
   * @param body whether it names a body
   */
  static List<Description> roles(Document document, NameMention mention, boolean body) {
    RoleFinder finder = new RoleFinder(document, mention, body);
    finder.inFront();
    finder.behind();
    if (body) {
      BodyBefore.start(finder.tokens, finder.first, finder.end)
          .ifPresent(from -> finder.add(from, finder.first - 1, Form.NOMINAL));
    }
    if (!mention.quoted() && !body) {
      finder.add(Predicates.being(finder.tokens, finder.end), Form.PREDICATE);
      finder.add(Predicates.chosen(finder.tokens, finder.first, finder.end), Form.PREDICATE);
    }
    finder.affiliation(finder.end);
    finder.house();
    finder.add(Predicates.accused(finder.tokens, finder.first, finder.end), Form.IMPLIED);
    return finder.found;
  }

  /** Titles, "The firm’s owner, former pilot Ann Lee", "a hygienist named Ann Lee". */
  private void inFront() {
    Optional<Description> title =
        mention
            .prefix()
            .map(document::text)
            .flatMap(text -> Titles.form(text).map(form -> new Description(text, form)));
    Optional<String> office =
        title.filter(told -> told.form() == Form.NOMINAL).map(Description::text);
    OptionalInt start = body ? OptionalInt.empty() : ownStart();
    int comma = start.isPresent() ? DescriptionBefore.comma(tokens, first) : -1;
    if (start.isPresent() && office.isPresent() && isRightBefore(comma)) {
      int to = mention.prefix().orElseThrow().end();
      before = Optional.of(document.text(new Span(tokens.get(start.getAsInt()).start(), to)));
      found.add(new Description(before.get(), Form.NOMINAL));
    }
    if (!body) {
      Naming.phrase(tokens, first).ifPresent(this::named);
      Naming.given(tokens, first)
          .ifPresent(span -> found.add(new Description(document.text(span), Form.NOMINAL)));
    }
    title.ifPresent(found::add);
    if (start.isPresent()) {
      before = before.or(() -> Optional.of(text(start.getAsInt(), comma)));
      add(start.getAsInt(), comma, Form.NOMINAL);
    } else {
      before = office.filter(text -> !text.endsWith("’") && !text.endsWith("'"));
    }
  }

  private OptionalInt ownStart() {
    OptionalInt start = DescriptionBefore.start(tokens, first, end);
    return start.isPresent() && isAnothers(start.getAsInt()) ? OptionalInt.empty() : start;
  }

  /** "In a letter to the mayor, Ann Lee, the owner of the pier,": the mayor is somebody else. */
  private boolean isAnothers(int start) {
    return start > 0
        && DescribingPhrase.isPreposition(tokens.get(start - 1))
        && !tokens.get(start - 1).is("as")
        && end + 1 < tokens.size()
        && isComma(tokens.get(end))
        && nominal(end + 1).isPresent();
  }

  /** "The club’s secretary, a plumber called Ann Lee": with what stands before its comma. */
  private void named(int from) {
    int to = Naming.end(tokens, first);
    OptionalInt whole = DescriptionBefore.start(tokens, from, end);
    if (whole.isPresent() && DescriptionBefore.comma(tokens, from) == from - 1) {
      add(whole.getAsInt(), to, Form.NOMINAL);
    }
    add(from, to, Form.NOMINAL);
  }

  /** True where the titles of the name stand behind {@code comma}, with "the" or without. */
  private boolean isRightBefore(int comma) {
    return comma == first - 1 || (comma == first - 2 && tokens.get(first - 1).is("the"));
  }

  /** "…, 52, the British prime minister,": the appositions behind the name. */
  private void behind() {
    if (end + 1 < tokens.size() && opensAside(tokens.get(end))) {
      OptionalInt last = nominal(end + 1);
      if (last.isPresent()
          && (last.getAsInt() == tokens.size()
              || closes(tokens.get(last.getAsInt()))
              || DescribingPhrase.isSpacedHyphen(tokens, last.getAsInt()))) {
        add(end + 1, last.getAsInt(), Form.NOMINAL);
      }
    }
    int i = DescriptionBefore.behindTown(tokens, skipBrackets(end));
    boolean more = i < tokens.size() && isComma(tokens.get(i));
    while (more && i + 1 < tokens.size()) {
      i = behindAge(behindAdverb(i + 1));
      int next = i;
      OptionalInt nominal = nominal(i);
      if (nominal.isEmpty() && !body && mention.isFull()) {
        nominal = IndefinitePhrase.end(tokens, i);
      }
      if (nominal.isEmpty() && !body) {
        nominal = OpenApposition.end(tokens, first, i);
      }
      if (nominal.isPresent()) {
        onBothSides(i, nominal.getAsInt());
        add(i, nominal.getAsInt(), Form.NOMINAL);
        return;
      }
      if (RelativeClause.WORDS.contains(tokens.get(i).lower())
          || (body && tokens.get(i).is("which"))) {
        relative(i);
        return;
      }
      OptionalInt side = Representing.end(tokens, i, body);
      if (side.isPresent()) {
        add(i, side.getAsInt(), Form.NOMINAL);
        return;
      }
      affiliation(i);
      if (isAge(i)
          || PartySeat.startsAt(tokens, i)
          || tokens.get(i).is("of")
          || tokens.get(i).is("from")) {
        next = Affiliation.skipToComma(tokens, i);
      }
      more = next > i && next < tokens.size() && isComma(tokens.get(next));
      i = next;
    }
  }

  /** "The mayor, Ann Lee, a former postwoman,": both say what she is. */
  private void onBothSides(int from, int to) {
    before
        .filter(text -> to - from <= LONGEST_ADDED && text.split(" ", -1).length <= LONGEST_ADDED)
        .ifPresent(
            text -> found.add(0, new Description(text + ", " + text(from, to), Form.NOMINAL)));
  }

  private OptionalInt nominal(int from) {
    return body
        ? DescribingPhrase.nominalOfBody(tokens, from)
        : DescribingPhrase.nominal(tokens, from);
  }

  /** A bracket or a dash: "Ann Lee — the club’s owner —", "Ann Lee (head of policy)". */
  private boolean opensAside(Token token) {
    Token last = tokens.get(end - 1);
    boolean dateline =
        first == 0
            && last.text().length() > 2
            && last.text().equals(last.text().toUpperCase(Locale.ROOT));
    if (dateline && !token.text().equals("(")) {
      return false; // BRUSSELS — The minister
    }
    boolean dash = token.text().equals("-") && token.start() > last.end();
    return dash || "(–—".contains(token.text());
  }

  private void relative(int i) {
    int be = i + 2 < tokens.size() && tokens.get(i).is("who") ? behindBe(i + 1) : -1;
    int office = behindAge(be);
    OptionalInt seat = office > 0 ? DescribingPhrase.nominal(tokens, office) : OptionalInt.empty();
    if (seat.isPresent()) {
      add(office, seat.getAsInt(), Form.PREDICATE);
    } else if (!isHeadline()) {
      Form form = RelativeClause.tellsOffice(tokens, i) ? Form.NOMINAL : Form.RELATIVE;
      RelativeClause.end(tokens, i)
          .ifPresent(
              last -> {
                andIs(last);
                add(i, last, form);
              });
    }
  }

  /** "who teaches in Ely and is the union’s president": the second clause, at {@code and}. */
  private void andIs(int and) {
    boolean is =
        and + 2 < tokens.size()
            && tokens.get(and).is("and")
            && (tokens.get(and + 1).is("is") || tokens.get(and + 1).is("was"));
    if (is) {
      DescribingPhrase.nominal(tokens, and + 2)
          .ifPresent(last -> add(and + 2, last, Form.PREDICATE));
    }
  }

  /** Behind "is", "was", "has been" at {@code i}; -1 when something else stands there. */
  private int behindBe(int i) {
    if (tokens.get(i).is("is") || tokens.get(i).is("was")) {
      return i + 1;
    }
    boolean been =
        i + 2 < tokens.size()
            && (tokens.get(i).is("has") || tokens.get(i).is("had"))
            && tokens.get(i + 1).is("been");
    return been ? i + 2 : -1;
  }

  /** "the largest shareholder" of ", still the largest shareholder,". */
  private int behindAdverb(int i) {
    boolean adverb =
        i + 1 < tokens.size()
            && (tokens.get(i).is("still")
                || (tokens.get(i).is("now") && tokens.get(i + 1).tag() == Tag.NUM));
    return adverb ? i + 1 : i;
  }

  /** "the last keeper" of "who is 62 and the last keeper". */
  private int behindAge(int i) {
    boolean age =
        i > 0
            && i + 2 < tokens.size()
            && tokens.get(i).tag() == Tag.NUM
            && tokens.get(i + 1).is("and");
    return age ? i + 2 : i;
  }

  private boolean isHeadline() {
    Token last = tokens.get(tokens.size() - 1);
    return document.sentences().get(mention.sentence()).paragraph() == 0 && !closes(last);
  }

  private boolean isAge(int i) {
    return tokens.get(i).tag() == Tag.NUM || Character.isDigit(tokens.get(i).text().charAt(0));
  }

  private int skipBrackets(int from) {
    if (from < tokens.size() && tokens.get(from).text().equals("(")) {
      for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
        if (tokens.get(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** "At Orbex & Co., Ann Lee said". */
  private void house() {
    if (body
        || first < 3
        || !tokens.get(0).text().equals("At")
        || !isComma(tokens.get(first - 1))) {
      return;
    }
    for (int i = 1; i < first - 1; i++) {
      String word = tokens.get(i).text();
      if (!tokens.get(i).isCapitalised() && !word.equals("&") && !word.equals(".")) {
        return;
      }
    }
    add(0, first - 1, Form.AFFILIATION);
  }

  /** "Ann Lee of the Port Authority", "Ann Lee, of the archaeology department,". */
  private void affiliation(int from) {
    if (!body && mention.isFull()) {
      Affiliation.end(tokens, from, from > end).ifPresent(to -> add(from, to, Form.AFFILIATION));
    }
  }

  private void add(Optional<Predicates.Words> words, Form said) {
    words.ifPresent(range -> add(range.from(), range.to(), said));
  }

  private void add(int from, int last, Form said) {
    int to = last > from + 1 && tokens.get(last - 1).is("and") ? last - 1 : last;
    if (said == Form.RELATIVE && breaksOff(tokens.get(to - 1), true)) {
      return;
    }
    while (said != Form.RELATIVE && to > from && breaksOff(tokens.get(to - 1), endsClause(to))) {
      to--;
    }
    if (to == from) {
      return;
    }
    Form form = said == Form.NOMINAL && isHeadline() ? Form.PREDICATE : said;
    found.add(new Description(text(from, to), form));
  }

  /** "who he says has led the", "founder of the": cut short by a mark or a clause. */
  private static boolean breaksOff(Token last, boolean clause) {
    return last.tag() == Tag.DET
        || last.tag() == Tag.CCONJ
        || (last.tag() == Tag.PRON && !clause && !last.text().endsWith("self"))
        || (DescribingPhrase.isPreposition(last) && !clause)
        || last.is("also");
  }

  /** "the district she hails from.": a preposition that ends the clause. */
  private boolean endsClause(int to) {
    return to == tokens.size() || ",.;".contains(tokens.get(to).text());
  }

  private String text(int from, int to) {
    return document.text(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
  }
}
