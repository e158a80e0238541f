package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part that does not fit its whole: "of the 2,000 women 1,240 came, or 64 per cent", "52 of the
 * 40 members", "120 per cent of voters".
 */
final class Shares implements Check {
  private static final String FILL = "(?:[a-z'-]+ ){0,4}?";

  private static final String FILL_BUT_AGE = "(?:(?!age |ages |each )[a-z'-]+ ){0,4}?";

  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "\\b(?:of|among) (?:the |its |their |his |her |all |a total of )*(?<whole>#\\d+;) (?!years?|months?|weeks?|days?|hours?|minutes?)[^.;:#$%]{0,80}?,"
              + " (?<part>#\\d+;)(?! per | in |-)(?<behind>[^.;:#$%,]{0,60}?(?:,|,? or|,? \\(|,? -) ?(?:or )?(?<percent>%\\d+;))?");
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?<part>#\\d+;) (?![a-z ]{0,12}made up of )(?!years?|months?|weeks?|days?|hours?|minutes?)"
              + FILL_BUT_AGE
              + "(?:out of|of) (?:the |its |their |his |her |all |a total of )*(?<whole>#\\d+;)(?! per | times | or over| and over| or older| or more| years?| months?| weeks?| days?| hours?| minutes?|:|-)"
              + "(?: "
              + FILL
              + "[a-z'-]+(?:,? or|,? \\(|,) ?(?:or )?(?<percent>%\\d+;))?");

  /** "one in five patients, or 25 per cent". */
  private static final Pattern RATIO =
      Pattern.compile(
          "(?<part>#\\d+;) (?:in|out of)(?: every)? (?<whole>#\\d+;)(?: [a-z'-]+){0,5}?(?:,? or| \\(|,) (?<percent>%\\d+;)");

  /** "91 per cent of its 160 pupils passed, 132 in all". */
  private static final Pattern PART_BEHIND =
      Pattern.compile(
          "(?<percent>%\\d+;) of (?:the |its |their |all )*(?<whole>#\\d+;) (?:[^.:;#$%]|#\\d+;){0,80}?"
              + "(?:,? or (?<part>#\\d+;) of them|, (?<all>#\\d+;) (?:in all|altogether|of them|in total))");

  private static final Pattern TOO_MANY =
      Pattern.compile(
          "(?<percent>%\\d+;) of (?:(?:the |all |its |their |those )+(?:[a-z-]+ )?[a-z]+s (?:are|were|have|had|do|did|live|voted|said)\\b|(?:the |all |its |their |those |people who )*(?:[a-z-]+ )?"
              + "(?:voters|people|respondents|members|pupils|students|patients|women|men|children|adults|households|residents|workers|staff"
              + "|employees|teachers|passengers|parents|drivers|votes|vote|electorate|population|ballots|those|readers|firms|companies|schools|homes|houses)\\b)"
              + "|\\bturnout (?:was|reached|hit|stood at|topped|of) (?:about |some |nearly )?(?<turnout>%\\d+;)");

  /** The last of some shares, and nobody is left out. */
  private static final Pattern THE_REST =
      Pattern.compile(
          "%\\d+; (?:[a-z]+ ){0,4}?(?:others?|the rest|undecided|neither|no view|no opinion|not know|unsure|no answer|abstained)\\b");

  /** "35 per cent of the vote, the Liberals 33 per cent and the Farmers 45 per cent". */
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?<first>%\\d+;) of (?:the |its |all |their )(?:[a-z]+ )?(?:votes?|ballots|seats|shares|company|firm|power|electricity|energy|market|exports|imports"
              + "|sales|revenues?|budget|total|fund|profits|income|turnover|water|gas|oil|heat)"
              + "(?<others>(?:(?:,|;|,? and|,? while) (?!(?:up|down|from|against|compared|or|in|by|with) )[a-z' .-]{1,40}? %\\d+;(?: of it)?){1,5})(?=[.,;]| in all|$)");

  /** "With 52 per cent for the tunnel and 57 per cent against it". */
  private static final Pattern FOR_AND_AGAINST =
      Pattern.compile(
          "(?<first>%\\d+;) (?!(?:to|by|in(?! favou?r))\\b)[^#$%;.:]{0,50}?\\b(?:for|in favour|in favor|yes|supported|backed|approved?)\\b[^#$%;.:]{0,40}?,?"
              + " (?:and |while |but |with )(?<others>%\\d+;) (?!(?:to|in|by)\\b)[^#$%;.:]{0,30}?\\b(?:against|no|opposed|rejected|disapproved)\\b");

  /** Shares of two times or places. */
  private static final Pattern TWO_TIMES =
      Pattern.compile(
          "\\b(?:1[89]|20)\\d\\d\\b|\\b(?:last|previous|earlier|ago|then|rose|fell|grew|up|down|compared|respectively|turnout|more than one|first round|second round)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    for (FigureLine line : copy.lines()) {
      if (line.figures().size() >= 2) {
        line.each(OF_WHOLE, match -> share(line, match), found);
        line.each(PART_OF, match -> share(line, match), found);
        line.each(RATIO, match -> percentage(line, match, "part"), found);
        line.each(
            PART_BEHIND,
            match -> percentage(line, match, match.group("part") == null ? "all" : "part"),
            found);
      }
      if (line.figures().size() >= 3) {
        allShares(line).ifPresent(found);
      }
      if (line.figures().size() >= 2) {
        line.each(SPLIT, match -> parts(line, match, Tier.DEFECT), found);
        line.each(FOR_AND_AGAINST, match -> parts(line, match, Tier.QUERY), found);
      }
      if (!line.figures().isEmpty()) {
        line.each(TOO_MANY, match -> tooMany(line, match), found);
      }
    }
  }

  private static Optional<Finding> percentage(FigureLine line, Matcher matcher, String part) {
    return percentage(
        line.figure(matcher.group("whole")),
        line.figure(matcher.group(part)),
        line.figure(matcher.group("percent")));
  }

  private static Optional<Finding> share(FigureLine line, Matcher matcher) {
    Figure whole = line.figure(matcher.group("whole"));
    Figure part = line.figure(matcher.group("part"));
    if (part.low() > whole.high() && whole.value() >= 2) {
      return Optional.of(
          finding(
              Tier.QUERY,
              FigureLine.hull(whole, part),
              "More of them than there are: is one of the two figures wrong?",
              Optional.empty(),
              "part-of-whole"));
    }
    return line.figure(matcher, "percent").flatMap(percent -> percentage(whole, part, percent));
  }

  private static Optional<Finding> percentage(Figure whole, Figure part, Figure percent) {
    double low = 100 * part.low() / whole.high();
    double high = 100 * part.high() / Math.max(1e-9, whole.low());
    // whole numbers of a small group round far
    if (whole.value() <= 0 || percent.agrees(low, high)) {
      return Optional.empty();
    }
    long right = Math.round(100 * part.value() / whole.value());
    return Optional.of(
        finding(
            Tier.DEFECT,
            percent.span(),
            "The figures do not agree. The one as a share of the other is %d per cent."
                .formatted(right),
            Optional.of(right + " per cent"),
            "percentage"));
  }

  /** "46 per cent to the one, 44 per cent to the other and 21 per cent to others". */
  private static Optional<Finding> allShares(FigureLine line) {
    Matcher rest = THE_REST.matcher(line.text());
    boolean every = line.figures().stream().allMatch(f -> f.isPercent() && !f.rough());
    double sum = line.figures().stream().mapToDouble(Figure::value).sum();
    double slack = line.figures().stream().mapToDouble(Figure::slack).sum();
    if (!rest.find() || !every || sum - slack <= 101 || sum > 150) {
      return Optional.empty();
    }
    Figure last = line.figures().get(line.figures().size() - 1);
    return Optional.of(
        Sums.finding(last, "The shares make %s per cent, not 100.".formatted(Sums.number(sum))));
  }

  private static Optional<Finding> parts(FigureLine line, Matcher matcher, Tier tier) {
    List<Figure> parts =
        Pattern.compile(FigureLine.PERCENTAGE)
            .matcher(matcher.group("first") + matcher.group("others"))
            .results()
            .map(part -> line.figure(part.group()))
            .toList();
    double sum = parts.stream().mapToDouble(Figure::low).sum();
    double stated = parts.stream().mapToDouble(Figure::value).sum();
    boolean rough = parts.stream().anyMatch(Figure::rough);
    return sum <= 101 || rough || TWO_TIMES.matcher(line.text()).find()
        ? Optional.empty()
        : Optional.of(
            finding(
                tier,
                FigureLine.hull(parts.get(0), parts.get(parts.size() - 1)),
                "The shares make %s per cent, not 100.".formatted(Sums.number(stated)),
                Optional.empty(),
                "sum"));
  }

  private static Optional<Finding> tooMany(FigureLine line, Matcher matcher) {
    Figure percent =
        line.figure(matcher.group(matcher.group("percent") == null ? "turnout" : "percent"));
    if (percent.value() <= 100) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            Tier.DEFECT,
            percent.span(),
            "More than all of them: there are no more than 100 per cent.",
            Optional.empty(),
            "over-hundred"));
  }

  private static Finding finding(
      Tier tier, Span span, String message, Optional<String> right, String kind) {
    return new Finding(span, kind, Family.DATES_NUMBERS, tier, message, right, "numbers." + kind);
  }
}
