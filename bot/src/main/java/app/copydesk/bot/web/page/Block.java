package app.copydesk.bot.web.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A piece of visible text with nothing but inline elements in it.
 *
 * @param text its words, white space folded; never empty
 * @param linked how many of its characters are links, about
 * @param element the block it stands in
 * @param place what it is a part of
 */
record Block(String text, int linked, Element element, Place place) {
  /** Where a block stands, the innermost that is known. */
  enum Place {
    TEXT,
    LIST,
    QUOTE,
    TABLE
  }

  private static final Set<String> EMPHASIS = Set.of("em", "i", "strong", "b");
  private static final int SOLID_LENGTH = 80;

  /** The share of its characters that are links, 0 to 1. */
  double linkDensity() {
    return Math.min(1, (double) linked / text.length());
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** True for running text: long, or a sentence, and not made of links. */
  boolean isSolid() {
    return !isHeading()
        && linkDensity() < 0.5
        && (text.length() >= SOLID_LENGTH || (endsAsSentence() && words() >= 8));
  }

  boolean endsAsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»“‘)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…。:".indexOf(text.charAt(last)) >= 0;
  }

  /** True where all of it is set in italics or bold. */
  boolean isEmphasised() {
    return element.childrenSize() == 1
        && EMPHASIS.contains(element.child(0).normalName())
        && Spaces.fold(element.child(0).text()).equals(text);
  }

  int words() {
    return Spaces.words(text);
  }
}
