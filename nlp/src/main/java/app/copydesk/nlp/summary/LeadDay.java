package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which it happened, as the reporter's own words at the top give it. */
final class LeadDay {
  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?"
          + "|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DATE =
      "(?:"
          + MONTH
          + " "
          + NUMBER
          + "(?!\\d)(?:, \\d{4})?|"
          + NUMBER
          + " "
          + MONTH
          + "(?: \\d{4})?)";

  /** A weekday, a date, or both. */
  static final String DAY =
      "(?:"
          + WEEKDAY
          + "(?: (?:morning|afternoon|evening|night)\\b)?(?:,? (?:the )?"
          + DATE
          + ")?|"
          + DATE
          + ")";

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?:(?<before>[\\p{L}'-]+),? )?(?<about>(?:early|late|around|about|at least|at the earliest|at the latest) )?\\b(?<day>(?:(?:last|next|this) )?"
              + DAY
              + "\\b)");

  /** Before these words a day is no day of the event: a limit, or part of a name. */
  private static final Set<String> OTHERWISE =
      Set.of(
          ("a after an and any between before by each every for from his her its my no of or our since some that the their"
                  + " through till to until")
              .split(" ", -1));

  private LeadDay() {}

  /** The first day that {@code lead} gives. */
  static Optional<Span> in(Document document, Span lead) {
    Matcher day = IN_TEXT.matcher(FactFinder.narration(document, lead));
    while (day.find()) {
      if (isFree(day.group("before"), day.group("about") != null)
          && isWhole(document, lead.start() + day.end())) {
        return Optional.of(new Span(lead.start() + day.start("day"), lead.start() + day.end()));
      }
    }
    return Optional.empty();
  }

  /**
   * A name right before a day may be part of one: "Black Friday", but "in Orlando early Friday".
   */
  private static boolean isFree(@Nullable String before, boolean isApart) {
    return before == null
        || before.equals("On")
        || ((isApart || (Character.isLowerCase(before.charAt(0)) && !before.endsWith("'s")))
            && !OTHERWISE.contains(before.toLowerCase(Locale.ROOT)));
  }

  /** "Sunday's vote", "the Monday-night game", "on Monday Night Live" give no day of an event. */
  private static boolean isWhole(Document document, int end) {
    String rest = document.normalised().substring(end, Math.min(document.text().length(), end + 6));
    return !rest.startsWith("'") && !rest.startsWith("-") && !rest.matches("(?s) (Night|Times).*");
  }
}
