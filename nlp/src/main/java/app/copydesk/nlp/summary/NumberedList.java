package app.copydesk.nlp.summary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a list: numbered pieces, counted up from 1 or down to it, that make up the article.
 */
final class NumberedList {
  private static final int FEWEST_ITEMS = 4;

  /** The items begin within this share of the text: a list at the end of a report makes no list. */
  private static final double OPENING = 1 / 3.0;

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:#|No\\. ?)?(\\d{1,3})(?:[.):]|: | [-–—]) ?(?=[\\p{Lu}\"'($]|$).*|(?:#|No\\. ?)(\\d{1,3})\\b.*");

  private NumberedList() {}

  /** The index of the first paragraph that opens a piece; the number of paragraphs if none does. */
  static int firstItem(List<String> paragraphs) {
    for (int p = 0; p < paragraphs.size(); p++) {
      if (ITEM.matcher(paragraphs.get(p)).matches()) {
        return p;
      }
    }
    return paragraphs.size();
  }

  static boolean is(List<String> paragraphs) {
    int length = paragraphs.stream().mapToInt(String::length).sum();
    int before = 0;
    int up = 0;
    int down = 0;
    int upFrom = length;
    int downFrom = length;
    for (String paragraph : paragraphs) {
      Matcher item = ITEM.matcher(paragraph);
      if (item.matches()) {
        int number = Integer.parseInt(item.group(1) == null ? item.group(2) : item.group(1));
        if (number == up + 1) {
          upFrom = up == 0 ? before : upFrom;
          up++;
        }
        if (number == down - 1) {
          down = number;
        } else if (down == 0 && number >= FEWEST_ITEMS) {
          down = number;
          downFrom = before;
        }
      }
      before += paragraph.length();
    }
    boolean countsDown = down == 1 && downFrom <= OPENING * length;
    return countsDown || (up >= FEWEST_ITEMS && upFrom <= OPENING * length);
  }
}
