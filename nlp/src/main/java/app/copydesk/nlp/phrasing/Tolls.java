package app.copydesk.nlp.phrasing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dead of one event in two numbers: "four workers died … the five dead". Silent where the copy
 * tells of a toll that grew, or of more dead than those.
 */
final class Tolls implements Check {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?<a>#\\d+;) (?:[a-z-]+ ){0,3}?(?:died|drowned|(?:were|was) (?:killed|shot dead)|have died|had died)\\b|\\bkill(?:ed|ing) (?<b>#\\d+;)(?! (?:of|in|per|years?|months?|weeks?|days?)\\b)");
  private static final Pattern SECOND =
      Pattern.compile(
          "\\bthe (?<dead>#\\d+;) (?:dead|victims|deaths|bodies|people killed|who died)\\b");

  /** "The crash killed 14 people … the crash killed 17 people". */
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:the|this|a|an) (?:[a-z]+ )?(?<event>[a-z]{3,})(?:, which|, that| which| that)? (?:has |had )?(?:killed|claimed|injured|wounded) (?<dead>#\\d+;)(?! (?:of|in|per|years?|months?|weeks?|days?|civilians|others)\\b)");

  private static final Pattern GROWING =
      Pattern.compile(
          "(?i)\\b(?:toll|rose|risen|rising|injuries|in hospital later|another|more (?:people )?(?:died|dead|bodies)|others? (?:died|were killed)|missing|including)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    if (!GROWING.matcher(copy.text()).find()) {
      sameEvent(copy, found);
    }
    List<Figure> dead = new ArrayList<>();
    for (FigureLine line : copy.lines()) {
      Matcher first = FIRST.matcher(line.text());
      while (first.find()) {
        dead.add(line.figure(first.group(first.group("a") == null ? "b" : "a")));
      }
    }
    boolean once = dead.stream().map(Figure::value).distinct().count() == 1;
    if (!once || dead.get(0).rough() || GROWING.matcher(copy.text()).find()) {
      return;
    }
    for (FigureLine line : copy.lines()) {
      Matcher second = SECOND.matcher(line.text());
      if (second.find()) {
        Figure figure = line.figure(second.group("dead"));
        if (figure.value() != dead.get(0).value()
            && figure.span().start() > dead.get(0).span().start()
            && !copy.isQuoted(figure.span())) {
          found.accept(Restatement.of(copy, figure.span(), dead.get(0).span(), false));
          return;
        }
      }
    }
  }

  /** One event, taken up with "the", with another number. */
  private static void sameEvent(Copy copy, Consumer<Finding> found) {
    Map<String, Figure> tolls = new HashMap<>();
    for (FigureLine line : copy.lines()) {
      Matcher event = EVENT.matcher(line.text());
      while (event.find()) {
        Figure figure = line.figure(event.group("dead"));
        boolean dead = event.group().matches(".*(?:killed|claimed) #.*");
        Figure before = tolls.putIfAbsent(event.group("event") + dead, figure);
        if (before != null
            && event.group().startsWith("the ")
            && figure.value() != before.value()
            && !figure.rough()
            && !before.rough()
            && !copy.isQuoted(figure.span())) {
          found.accept(Restatement.of(copy, figure.span(), before.span(), false));
          return;
        }
      }
    }
  }
}
