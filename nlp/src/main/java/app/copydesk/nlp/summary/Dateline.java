package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first words of a report: "LONDON (Reuters) - ", "(CNN)", "Coral Gables,
 * Florida (CNN) — ", "BATON ROUGE, La. — ", "WASHINGTON, March 4 (AP) — ".
 *
 * @param length its UTF-16 units, blanks behind it included; 0 when there is none
 * @param place the place in it
 * @param day the day in it
 */
record Dateline(int length, Optional<Span> place, Optional<Span> day) {
  private static final Dateline NONE = new Dateline(0, Optional.empty(), Optional.empty());

  /** No dateline is longer than this. */
  private static final int LONGEST = 120;

  private static final int LONGEST_PLACE_WORDS = 4;

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:(?<place>(?:\\p{Lu}[\\p{L}.'’-]*,? ?(?:of |de |the )?){0,5}?)(?:(?<day>"
              + LeadDay.DAY
              + "),? ?)?(?:\\((?<agency>[A-Z][A-Za-z .]{1,24})\\)|/(?<wire>[A-Z][A-Za-z .-]{1,24})/)\\s?(?<dash>--|[-–—:])?\\s*"
              + "|(?:--|[-–—])\\s+"
              + "|(?<capitals>\\p{Lu}[\\p{Lu}.'’ -]{1,30}(?:, ?[\\p{L}.' ]{1,20})?)\\s(?:--|[-–—])\\s)");

  /** Labels a desk puts where a place would stand. */
  private static final Set<String> LABELS =
      Set.of(
          ("ANALYSIS BREAKING COMMENT CORRECTED CORRECTION EXCLUSIVE EXPLAINER FACTBOX FEATURE INTERVIEW LIVE NEW NEWS"
                  + " OPINION REVIEW UPDATE UPDATED URGENT VIDEO WATCH")
              .split(" ", -1));

  /** After these no dash is needed: nothing else is set so in brackets. */
  private static final Set<String> AGENCIES =
      Set.of(
          "AAP AFP ANI ANSA AP Bloomberg CNN DPA EFE IANS Kyodo PTI Reuters TASS UPI Xinhua"
              .split(" ", -1));

  /** The dateline at the start of {@code text}. */
  static Dateline of(String text) {
    Matcher form = FORM.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    if (!form.find() || !isOpening(text, form.end())) {
      return NONE;
    }
    boolean capitals = form.group("capitals") != null;
    String group = capitals ? "capitals" : "place";
    Optional<Span> place =
        form.group(group) == null
                || !(capitals
                    || form.group("dash") != null
                    || (form.group("agency") != null && AGENCIES.contains(form.group("agency"))))
            ? Optional.empty()
            : place(text, form.start(group), form.end(group));
    Optional<Span> day =
        form.group("day") == null
            ? Optional.empty()
            : Optional.of(new Span(form.start("day"), form.end("day")));
    return new Dateline(form.end(), place, day);
  }

  /** The same with its spans into a text in which it stands at {@code offset}. */
  Dateline from(int offset) {
    return new Dateline(
        length, place.map(span -> moved(span, offset)), day.map(span -> moved(span, offset)));
  }

  private static Span moved(Span span, int offset) {
    return new Span(span.start() + offset, span.end() + offset);
  }

  /** A report begins like a sentence: "The Food Agency (FA) said" has no dateline. */
  private static boolean isOpening(String text, int at) {
    int i = at;
    while (i < text.length() && "\"'‘“«([".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && !Character.isLowerCase(text.charAt(i));
  }

  private static Optional<Span> place(String text, int from, int to) {
    int end = to;
    while (end > from && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = text.substring(from, end);
    String first = words.split("[ ,]", 2)[0];
    boolean isPlace =
        end > from
            && !first.equals("The")
            && !first.equalsIgnoreCase("By")
            && !LABELS.contains(first)
            && !AGENCIES.contains(words)
            && words.split(" ", -1).length <= LONGEST_PLACE_WORDS;
    return isPlace ? Optional.of(new Span(from, end)) : Optional.empty();
  }
}
