package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two figures compared in words that do not fit them: "$84 million, 6 per cent more than the $76
 * million of last year", "4,212 people, a fall of 2 per cent from 4,110", "down 90 cents, its
 * sharpest rise".
 */
final class Comparisons implements Check {
  private static final String MORE = "more|higher|bigger|larger|above|up|dearer|longer|heavier";
  private static final String RISE = "rise|increase|gain|jump|growth|climb|surge";
  private static final String FALL = "fall|drop|decline|decrease|cut|dip|slump";

  private static final Pattern THAN =
      Pattern.compile(
          "(?<to>[#$]\\d+;)(?: (?!from |than )[a-z'-]+){0,5},? (?:or |which is |that is |some |about |about |- )?(?<percent>%\\d+;) "
              + "(?<way>M|less|fewer|lower|smaller|below|down|cheaper|shorter|lighter) (?:than|on) (?:the |its |their |last year's |this year's )?(?:[a-z'-]+ ){0,3}?(?<from>[#$]\\d+;)(?! (?:years?|months?|weeks?|days?)\\b)"
                  .replace("M", MORE));

  private static final Pattern CHANGE_OF =
      Pattern.compile(
          "(?<to>[#$]\\d+;)(?: [a-z'-]+){0,4},? (?:- )?an? (?:[a-z]+ )?(?<way>R|F) of (?<percent>%\\d+;)(?:[^#$%;.:]|#\\d+; years? ago){0,70}? (?:from|on|when (?:it|there|they) (?:had|was|were)|compared with) (?:the |just |only )?(?<from>[#$]\\d+;)(?! (?:years?|months?|weeks?|days?)\\b)"
              .replace("R", RISE)
              .replace("F", FALL));

  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?<verb>rose|climbed|jumped|up|fell|dropped|slid|down)\\b (?!from )(?:[a-z ]{0,20})[#$%]\\d+;(?: [a-z]+){0,3}, (?:its|their|the) (?:[a-z]+est|worst|best) (?:[a-z]+ )?(?<noun>R|F)\\b"
              .replace("R", RISE)
              .replace("F", FALL));

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().isEmpty()) {
        continue;
      }
      for (Pattern pattern : List.of(THAN, CHANGE_OF)) {
        Matcher matcher = pattern.matcher(line.text());
        if (matcher.find()) {
          compare(line, matcher).ifPresent(found);
        }
      }
      Matcher called = CALLED.matcher(line.text());
      if (called.find()) {
        called(line, called).ifPresent(found);
      }
    }
  }

  private static Optional<Finding> compare(FigureLine line, Matcher matcher) {
    Figure from = line.figure(matcher.group("from"));
    Figure to = line.figure(matcher.group("to"));
    Figure stated = line.figure(matcher.group("percent"));
    boolean up = matcher.group("way").matches(MORE + "|" + RISE);
    if (!Changes.areComparable(from, to) || from.rough() || to.rough()) {
      return Optional.empty();
    }
    boolean opposite = up ? from.low() > to.high() : from.high() < to.low();
    return opposite
        ? Optional.of(
            Finding.ofFigures(
                FigureLine.hull(to, from),
                "direction",
                "“%s” and the figures go opposite ways: which is right?"
                    .formatted(matcher.group("way")),
                Optional.empty()))
        : Changes.percentage(stated, from, to);
  }

  /** A fall that is called a rise, or the other way round. */
  private static Optional<Finding> called(FigureLine line, Matcher called) {
    boolean up = called.group("verb").matches("rose|climbed|jumped|up");
    boolean rise = called.group("noun").matches(RISE);
    Figure figure = line.figures().get(0);
    return up == rise
        ? Optional.empty()
        : Optional.of(
            new Finding(
                figure.span(),
                "direction",
                Family.DATES_NUMBERS,
                Tier.QUERY,
                "“%s” and “%s” go opposite ways: which is right?"
                    .formatted(called.group("verb"), called.group("noun")),
                Optional.empty(),
                "numbers.direction"));
  }
}
