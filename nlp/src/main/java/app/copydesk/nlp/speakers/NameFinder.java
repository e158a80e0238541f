package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds names as runs of capitals, with the titles in front of them told apart. A capital at the
 * start of a sentence counts when the word goes on as a name or has a capital elsewhere.
 */
final class NameFinder {
  /** Titles that parents give as names. */
  private static final Set<String> GIVEN_OR_TITLE = Set.of("Earl", "Dean");

  /** Where there are deans. */
  private static final Set<String> DEANERIES =
      Set.of("university", "college", "school", "faculty", "cathedral", "abbey", "students");

  /** Where there are earls. */
  private static final Set<String> PEERS =
      Set.of(
          "earl",
          "countess",
          "Countess",
          "peer",
          "peers",
          "peerage",
          "Lord",
          "Lords",
          "Lady",
          "duke",
          "Duke",
          "Duchess",
          "palace",
          "Palace",
          "aristocrat",
          "nobleman",
          "viscount");

  private final FirstNames firstNames;

  NameFinder(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  /**
   * The names of {@code document} in order; {@code quoted} tells which offsets lie inside quotation
   * marks.
   */
  List<NameMention> find(Document document, IntPredicate quoted) {
    return new Run(document, quoted).find();
  }

  private final class Run {
    private final Document document;
    private final IntPredicate quoted;
    private final Capitals capitals;
    private final List<NameMention> found = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    Run(Document document, IntPredicate quoted) {
      this.document = document;
      this.quoted = quoted;
      this.capitals = new Capitals(document, firstNames);
    }

    List<NameMention> find() {
      document.sentences().forEach(sentence -> learnGiven(sentence.tokens()));
      if (document.tokens().stream().noneMatch(token -> DEANERIES.contains(token.lower()))) {
        given.add("Dean");
      }
      if (document.tokens().stream().noneMatch(token -> PEERS.contains(token.text()))) {
        given.add("Earl");
      }
      for (Sentence sentence : document.sentences()) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
          if (PartySeat.startsAt(tokens, i)) {
            i += 3;
            continue;
          }
          int end = startName(tokens, i) ? NameRun.end(tokens, i) : i;
          if (end > i && !isRanked(tokens, end)) {
            add(sentence, i, end);
          }
          i = Math.max(end, i + 1);
        }
      }
      new Couples(document, firstNames).join(found);
      return found;
    }

    /** "World No" before "4 Ann Lee". */
    private boolean isRanked(List<Token> tokens, int end) {
      return end < tokens.size()
          && tokens.get(end).tag() == Tag.NUM
          && Rankings.isNumberSign(tokens.get(end - 1));
    }

    private boolean startName(List<Token> tokens, int i) {
      return capitals.startName(tokens, i) || NameRun.isJoinedArticle(tokens, i);
    }

    /** "Earl Dunn, a piano tuner,", "Dean Marsh, 41,": titles that are first names here. */
    private void learnGiven(List<Token> tokens) {
      for (int i = 0; i + 3 < tokens.size(); i++) {
        Token next = tokens.get(i + 3);
        boolean named =
            GIVEN_OR_TITLE.contains(tokens.get(i).text())
                && (i == 0 || !tokens.get(i - 1).is("the"))
                && Capitals.isCapital(tokens.get(i + 1))
                && tokens.get(i + 2).text().equals(",")
                && (next.is("a") || next.is("an") || next.is("the") || next.tag() == Tag.NUM);
        if (named) {
          given.add(tokens.get(i).text());
        }
      }
    }

    private void add(Sentence sentence, int from, int to) {
      List<Token> tokens = sentence.tokens();
      int start = behindParent(tokens, from);
      boolean body = Titles.isBody(tokens.get(to - 1).text());
      boolean inBody = body && !TitleBeforeBody.isSurname(tokens.get(to - 1).text());
      boolean owned = NameOfBody.hasOwner(tokens, from, to);
      for (int i = start; i < to - 1 && !owned; i++) {
        String word = tokens.get(i).text();
        boolean compound =
            i > from && tokens.get(i - 1).text().equals("-") && PersonalNouns.isListed(word);
        boolean trade =
            i == from && !inBody && !isHalf(tokens, i) && opensWithTrade(tokens, from, to);
        boolean firstName = i == from && given.contains(word);
        boolean beforeName = i < to - 2 && firstNames.contains(tokens.get(i + 1).text());
        boolean saint = i > from && (word.equals("St") || word.equals("St."));
        boolean title =
            (Titles.isTitle(word)
                    || Titles.isHalfOfCourtesy(tokens, i)
                    || (beforeName && Titles.isTitleBeforeFirstName(word)))
                && !saint
                && !firstName
                && !isHalf(tokens, i)
                && !NameOfBody.goesOnBehind(tokens, from, i, to)
                && !isGiven(tokens, start, i)
                && (!body
                    || beforeName
                    || (i == from && TitleBeforeBody.isTitle(tokens, from, to)));
        if (title
            || trade
            || (i < to - 2 && PersonalNouns.isAbbreviation(word))
            || (!inBody && endsTitle(tokens, from, i, to))
            || compound
            || isRankBehindAnother(tokens, from, i)
            || (word.equals(".")
                && !tokens.get(Math.max(0, i - 1)).is("st")
                && Titles.isTitle(tokens.get(i - 1 < 0 ? 0 : i - 1).text())
                && start == i)) {
          start = i + 1;
        }
      }
      while (start < to - 1
          && (tokens.get(start).text().equals(".")
              || (start > from && tokens.get(start - 1).text().equals("Dato")))) {
        start++;
      }
      start = skipToFirstName(tokens, start, to);
      boolean demonym = start == from && isDemonymBefore(tokens, from, to);
      if (demonym) {
        start++;
      }
      int office = OfficeTitle.before(tokens, from);
      boolean initials = office >= 0 && OfficeTitle.behindInitials(tokens, from) < from;
      int named =
          office < 0 || initials
              ? from
              : OfficeTitle.nameStart(tokens, office, from, to, firstNames);
      int behind = OfficeTitle.behindField(tokens, from, to, firstNames);
      if (office < 0 && behind > from) {
        start = behind;
        office = Prefix.startOf(tokens, OfficeTitle.fieldOffice(tokens, from));
        forgetFrom(tokens.get(office).index());
      } else if (named == from && !initials) {
        office = -1;
      } else {
        start = Math.max(start, named);
        if (start < to) {
          forgetFrom(tokens.get(office).index());
        } else {
          office = -1;
          start = from;
        }
      }
      List<String> words = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      boolean nickname = false;
      for (int i = start; i < to; i++) {
        Token token = tokens.get(i);
        if (NameRun.isMark(token)) {
          nickname = !nickname;
        }
        if (NameRun.isMark(token) || nickname) {
          continue;
        }
        boolean joins = i > start && token.start() == tokens.get(i - 1).end();
        if (joins) {
          word.append(document.text(token.span()));
        } else {
          if (word.length() > 0) {
            words.add(word.toString());
          }
          word.setLength(0);
          word.append(document.text(token.span()));
        }
      }
      words.add(word.toString());
      Optional<Span> prefix =
          office >= 0
              ? Optional.of(new Span(tokens.get(office).start(), tokens.get(start - 1).end()))
              : demonym ? Optional.empty() : Prefix.of(tokens, from, start);
      boolean definite = from > 0 && tokens.get(from - 1).is("the");
      Span span = new Span(tokens.get(start).start(), tokens.get(to - 1).end());
      found.add(
          new NameMention(
              span,
              words,
              prefix,
              sentence.index(),
              tokens.get(start).index(),
              tokens.get(to - 1).index() + 1,
              definite && start == from,
              quoted.test(span.start())));
    }

    /** Behind "Father-of-four"; {@code from} where nothing of the kind stands there. */
    private int behindParent(List<Token> tokens, int from) {
      boolean parent =
          from + 5 < tokens.size()
              && tokens.get(from + 1).text().equals("-")
              && tokens.get(from + 2).is("of")
              && tokens.get(from + 4).tag() == Tag.NUM
              && GenderNouns.of(tokens.get(from).text()) != Gender.UNKNOWN;
      return parent ? from + 5 : from;
    }

    /**
     * "Neighbour Jill Carr", "Archaeologist Oscar Cruz": a trade with a capital by its place only;
     * or, before a first name, by honour: "said Supervisor Jill Carr".
     */
    private boolean opensWithTrade(List<Token> tokens, int from, int to) {
      boolean opens = from == 0 || !tokens.get(from - 1).isWord();
      String word = tokens.get(from).text();
      if (to - from < 3 || Titles.isBody(word)) {
        return false;
      }
      boolean beforeName = firstNames.contains(tokens.get(from + 1).text());
      if (firstNames.contains(word)) { // "Shepherd Ann Lee", where the shepherd is spoken of
        return opens
            && beforeName
            && PersonalNouns.isTrade(word)
            && (!capitals.isName(word) || capitals.isWord(word));
      }
      return PersonalNouns.isTrade(word)
          ? opens || beforeName
          : opens && beforeName && PersonalNouns.endsAsTrade(word);
    }

    /** The "Hartman" of "Hartman-Lee": half a name, though it ends as a trade does. */
    private boolean isHalf(List<Token> tokens, int i) {
      return i + 2 < tokens.size()
          && tokens.get(i + 1).text().equals("-")
          && tokens.get(i).end() == tokens.get(i + 1).start()
          && Capitals.isCapital(tokens.get(i + 2))
          && !Titles.isTitle(tokens.get(i + 2).text());
    }

    /**
     * The "Sheikh" of "Hassan Sheikh Mohamud" and the "Fan" of "Professor Fan Bin": names by what
     * stands before them.
     */
    private boolean isGiven(List<Token> tokens, int start, int i) {
      if (i == 0 || i < start) {
        return false;
      }
      Token before = tokens.get(i - 1);
      boolean behindFirstName =
          i > start
              && Titles.isStyle(tokens.get(i).text())
              && firstNames.contains(before.text())
              && !Places.known().contains(before.text());
      return behindFirstName
          || (!Titles.isHalfOfCourtesy(tokens, i)
              && Titles.isLearned(before.text())
              && !Titles.isOffice(tokens.get(i).text()));
    }

    /** The "Con" of "Det Con Ann Lee", which elsewhere is a first name. */
    private boolean isRankBehindAnother(List<Token> tokens, int from, int at) {
      return at > from
          && (tokens.get(at).text().equals("Con") || tokens.get(at).text().equals("Ch"))
          && tokens.get(at - 1).text().equals("Det");
    }

    /** "District Collector Meenakshi Iyer": a trade, two names behind it and none before. */
    private boolean endsTitle(List<Token> tokens, int from, int at, int to) {
      boolean joined = tokens.get(at + 1).is("of") || tokens.get(at + 1).is("for");
      if (at == from || at > to - 3 || joined || !PersonalNouns.isTrade(tokens.get(at).text())) {
        return false;
      }
      for (int i = from; i <= at; i++) {
        if (firstNames.contains(tokens.get(i).text()) || !tokens.get(i).isWord()) {
          return false;
        }
      }
      return true;
    }

    /** Takes back the names from {@code token} on, which are part of a title. */
    private void forgetFrom(int token) {
      while (!found.isEmpty() && found.get(found.size() - 1).firstToken() >= token) {
        found.remove(found.size() - 1);
      }
    }

    /** "the Slovak Zuzana Belková": where somebody is from is no part of the name. */
    private boolean isDemonymBefore(List<Token> tokens, int from, int to) {
      boolean opens =
          from == 0 && to - from > 2 && firstNames.contains(tokens.get(from + 1).text());
      boolean behind = from > 0 && (tokens.get(from - 1).is("the") || tokens.get(from - 1).is("a"));
      return to - from > 2
          && (opens || behind)
          && Origins.contains(tokens.get(from).text())
          && !Titles.isBody(tokens.get(to - 1).text())
          && !NameOfBody.hasOwner(tokens, from, to);
    }

    /**
     * "ABC News Jonathan Karl", "Trump Campaign Kellyanne Conway": the name begins at its first
     * name.
     */
    private int skipToFirstName(List<Token> tokens, int start, int to) {
      if (to - start < 4 || (start > 0 && Titles.isCourtesy(tokens.get(start - 1).text()))) {
        return start;
      }
      boolean trade = PersonalNouns.isListed(tokens.get(start).text());
      if (firstNames.contains(tokens.get(start + 1).text()) && !trade) {
        return start;
      }
      for (int i = start + (trade ? 1 : 2); i < to - 1; i++) {
        if (firstNames.contains(tokens.get(i).text())
            && Capitals.isCapital(tokens.get(i))
            && !NameRun.isJoinedArticle(tokens, i)
            && !tokens.get(i - 1).text().equals("-")
            && !firstNames.contains(tokens.get(start).text())) {
          return i;
        }
      }
      return start;
    }
  }
}
