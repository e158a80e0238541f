package app.copydesk.bot.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The short pieces of text of a page and how far each is from the heading: where bylines stand. */
final class Lines implements NodeFilter {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_ELEMENTS = 60_000;
  private static final int MAX_DEPTH = 400;

  /** What stands right before the heading may be the end of something else. */
  private static final int BEFORE = 60;

  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "select", "iframe", "head");

  /**
   * One piece.
   *
   * @param element whose whole text it is, or a line of it; of several, the outermost
   * @param from how many characters of text stand before it
   */
  record Line(Element element, String text, int from) {
    /** How many characters of text stand before its end, about. */
    int to() {
      return from + text.length();
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean isBroken;
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Optional<Element> heading;
  private int characters;
  private int elements;
  private int headingFrom = -1;
  private int headingTo = -1;

  private Lines(Optional<Element> heading) {
    this.heading = heading;
  }

  /** The pieces of {@code body}, inner ones before those that hold them. */
  static Lines of(Element body, Optional<Element> heading) {
    Lines lines = new Lines(heading);
    body.filter(lines);
    return lines;
  }

  List<Line> all() {
    return lines;
  }

  /** Characters between the heading and {@code line}; more where it stands before the heading. */
  int distance(Line line) {
    if (headingFrom < 0) {
      return line.from();
    }
    return line.from() >= headingTo
        ? line.from() - headingTo
        : BEFORE + 3 * Math.max(0, headingFrom - line.to());
  }

  /** True for what stands below the heading; for all where there is none. */
  boolean isBelow(Line line) {
    return line.from() >= headingTo;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      characters += text.isBlank() ? 0 : text.getWholeText().length();
      run.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (++elements > MAX_ELEMENTS) {
      return FilterResult.STOP;
    }
    if (depth > MAX_DEPTH || SILENT.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      endRun(Optional.ofNullable(element.parent()), true);
    } else if (element.isBlock()) {
      endRun(Optional.ofNullable(element.parent()), false);
    }
    starts.push(characters);
    if (heading.filter(element::equals).isPresent()) {
      headingFrom = characters;
    }
    return FilterResult.CONTINUE;
  }

  /** What stands before, between and behind line breaks is a piece too, in {@code around}. */
  private void endRun(Optional<Element> around, boolean isBreak) {
    if (isBroken || isBreak) {
      String text = run.length() > 4 * MAX_LENGTH ? "" : Spaces.fold(run);
      if (!text.isEmpty() && text.length() <= MAX_LENGTH) {
        around.ifPresent(in -> lines.add(new Line(in, text, characters - text.length())));
      }
    }
    run.setLength(0);
    isBroken = isBreak;
  }

  /** The text of {@code element}; names and days often touch where one element follows another. */
  private static String text(Element element) {
    if (element.childrenSize() == 0) {
      return Spaces.fold(element.text());
    }
    StringBuilder text = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode piece) {
            text.append(isSeam(text, piece.getWholeText()) ? " " : "");
            text.append(piece.getWholeText());
          } else if (node instanceof Element inner) {
            text.append(inner.isBlock() || inner.normalName().equals("br") ? " " : "");
            return SILENT.contains(inner.normalName())
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
          return FilterResult.CONTINUE;
        });
    return Spaces.fold(text);
  }

  private static boolean isSeam(CharSequence before, String after) {
    return before.length() > 0
        && !after.isEmpty()
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && (Character.isUpperCase(after.charAt(0)) || Character.isDigit(after.charAt(0)));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || SILENT.contains(element.normalName())) {
      return FilterResult.CONTINUE;
    }
    int from = starts.pop();
    if (element.isBlock() && !element.normalName().equals("br")) {
      endRun(Optional.of(element), false);
    }
    if (heading.filter(element::equals).isPresent()) {
      headingTo = characters;
    }
    if (characters > from && characters - from <= MAX_LENGTH) {
      lines.add(new Line(element, text(element), from));
    }
    return FilterResult.CONTINUE;
  }
}
