package app.copydesk.nlp.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a live blog: entries under clock times, the newest first. Where the oldest is first it
 * might be the timeline in a report, and has to call itself live.
 */
final class LiveBlog {
  private static final int FEWEST_ENTRIES = 4;

  /** Among so many paragraphs one begins with a time, and the first time stands among the first. */
  private static final int LONGEST_ENTRY = 12;

  private static final String CLOCK =
      "(?:(?:Posted|Updated?|Published)(?: at)?:? )?[\\[(]?(\\d{1,2})[:.](\\d{2})(?: ?([ap])\\.?m\\b\\.?)?(?: (?:[A-Z]{2,4}|ET))?[\\])]?"
          + "(?:$|[:,.]? (?:[-–—|] ?)?(?=[\\p{Lu}\"“'(]))";

  private static final Pattern STAMP = Pattern.compile(CLOCK);

  private static final Pattern TIME = Pattern.compile(CLOCK + ".*", Pattern.DOTALL);

  private static final Pattern LIVE =
      Pattern.compile(
          "(?i).*\\b(live( blog| updates?| coverage)?:|liveblog|live (blog|updates|coverage)|as it happened)\\b?.*");

  private LiveBlog() {}

  static boolean is(String title, List<String> paragraphs) {
    List<Integer> minutes = new ArrayList<>();
    int first = -1;
    for (int p = 0; p < paragraphs.size(); p++) {
      Matcher time = TIME.matcher(paragraphs.get(p));
      if (time.matches() && isClock(time)) {
        minutes.add(minuteOfDay(time));
        first = first < 0 ? p : first;
      }
    }
    if (minutes.size() < FEWEST_ENTRIES
        || first > LONGEST_ENTRY
        || paragraphs.size() > minutes.size() * LONGEST_ENTRY) {
      return false;
    }
    int falls = 0;
    int rises = 0;
    for (int i = 1; i < minutes.size(); i++) {
      falls += minutes.get(i) < minutes.get(i - 1) ? 1 : 0;
      rises += minutes.get(i) > minutes.get(i - 1) ? 1 : 0;
    }
    // one step the other way is midnight
    return (rises <= 1 && falls >= FEWEST_ENTRIES - 2)
        || (falls <= 1 && saysSo(title, paragraphs, first));
  }

  private static boolean saysSo(String title, List<String> paragraphs, int first) {
    return LIVE.matcher(title).matches()
        || paragraphs.subList(0, first).stream().anyMatch(p -> LIVE.matcher(p).matches());
  }

  /** The length of the time and the blanks behind it at the start of {@code text}; 0 if none. */
  static int time(String text) {
    Matcher time = STAMP.matcher(text);
    return time.lookingAt() && isClock(time) && time.end() < text.length() ? time.end() : 0;
  }

  private static boolean isClock(Matcher time) {
    return Integer.parseInt(time.group(1)) < 24 && Integer.parseInt(time.group(2)) < 60;
  }

  private static int minuteOfDay(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    if (time.group(3) != null) {
      hour = hour % 12 + (time.group(3).equals("p") ? 12 : 0);
    }
    return hour * 60 + Integer.parseInt(time.group(2));
  }
}
