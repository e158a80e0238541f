package app.copydesk.nlp.phrasing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares of one vote that make more than all of it: "54 per cent of the vote … her rival 49". */
final class VoteShares implements Check {
  /** Sentences behind the winner's in which the rival's share is looked for. */
  private static final int FURTHEST = 2;

  private static final Pattern WINNER =
      Pattern.compile("(?<share>%\\d+;) of (?:the |all )?(?:vote|votes|ballots|votes cast)\\b");
  private static final Pattern RIVAL =
      Pattern.compile(
          "\\b(?:rival|opponent|challenger|runner-up|incumbent|second-placed|sitting (?:mayor|president|member))\\b[^#$%;.:]{0,60}?\\b(?:had|has|won|took|got|polled|received|with|on|secured) (?<share>%\\d+;)");

  private static final Pattern FIRST_TWO =
      Pattern.compile(
          "\\b(?:won|with|polled|took|received|got|had) (?<a>#\\d+;) votes\\b[^.;:#$%]{1,90}?(?<b>#\\d+;)");
  private static final Pattern THIRD =
      Pattern.compile("\\b(?:third|fourth|last)(?: place)?,? (?:with|on) (?<votes>#\\d+;)(?! per)");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<FigureLine> lines = copy.lines();
    for (int i = 0; i < lines.size(); i++) {
      third(lines, i).ifPresent(found);
      Matcher winner = WINNER.matcher(lines.get(i).text());
      if (winner.find()) {
        Figure share = lines.get(i).figure(winner.group("share"));
        for (int k = i; k <= Math.min(i + FURTHEST, lines.size() - 1); k++) {
          rival(lines.get(k), share).ifPresent(found);
        }
      }
    }
  }

  /** Who comes third has fewer votes than the second. */
  private static Optional<Finding> third(List<FigureLine> lines, int at) {
    Matcher third = THIRD.matcher(lines.get(at).text());
    if (!third.find()) {
      return Optional.empty();
    }
    Figure votes = lines.get(at).figure(third.group("votes"));
    for (int i = Math.max(0, at - 1); i <= at; i++) {
      Matcher two = FIRST_TWO.matcher(lines.get(i).text());
      if (two.find()) {
        Figure second = lines.get(i).figure(two.group("b"));
        boolean before = second.span().end() < votes.span().start();
        if (before && votes.low() > second.high()) {
          return Optional.of(
              Finding.ofFigures(
                  votes.span(),
                  "vote-order",
                  "More votes than the second has: which figure is right?",
                  Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> rival(FigureLine line, Figure share) {
    Matcher rival = RIVAL.matcher(line.text());
    if (!rival.find()) {
      return Optional.empty();
    }
    Figure other = line.figure(rival.group("share"));
    double least = share.low() + other.low();
    return other.span().start() <= share.span().end() || least <= 100.5 || share.rough()
        ? Optional.empty()
        : Optional.of(
            Sums.finding(
                other,
                "With the winner’s share this makes %s per cent, more than all votes."
                    .formatted(Sums.number(share.value() + other.value()))));
  }
}
