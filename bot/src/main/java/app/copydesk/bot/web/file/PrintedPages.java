package app.copydesk.bot.web.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes paragraphs of printed lines: lines are joined, words that were divided at the end of one
 * become whole, and what stands on every page is left out.
 */
final class PrintedPages {
  /** On so many pages a line at the edge is a header or footer. */
  private static final int MIN_PAGES = 3;

  private static final int EDGE_LINES = 2;
  private static final int MIN_LINES = 5;

  /** A line that ends a sentence and is shorter than this share of a full one ends a paragraph. */
  private static final double SHORT_LINE = 0.75;

  private final Map<String, Integer> edges = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private PrintedPages() {}

  /**
   * The paragraphs of {@code pages}.
   *
   * @param pages the lines of each, an empty line before each paragraph
   */
  static List<String> paragraphs(List<String> pages) {
    PrintedPages printed = new PrintedPages();
    List<List<String>> lines =
        pages.stream().map(page -> page.lines().map(String::strip).toList()).toList();
    lines.forEach(printed::countEdges);
    lines.forEach(printed::add);
    printed.end();
    return printed.paragraphs;
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "0");
  }

  private void countEdges(List<String> page) {
    edgesOf(page)
        .map(PrintedPages::shape)
        .distinct()
        .forEach(line -> edges.merge(line, 1, Integer::sum));
  }

  private static Stream<String> edgesOf(List<String> page) {
    List<String> lines = page.stream().filter(line -> !line.isEmpty()).toList();
    int last = Math.max(EDGE_LINES, lines.size() - EDGE_LINES);
    return Stream.concat(
        lines.stream().limit(EDGE_LINES), lines.stream().skip(Math.min(last, lines.size())));
  }

  private void add(List<String> page) {
    List<String> atEdge = edgesOf(page).toList();
    int full = fullLine(page);
    boolean isFirst = true;
    int before = full;
    for (String line : page) {
      boolean isRunning =
          atEdge.contains(line)
              && (line.matches("[-–—]?\\s*\\d{1,4}\\s*[-–—]?")
                  || edges.getOrDefault(shape(line), 0) >= MIN_PAGES);
      if (isRunning) {
        continue;
      }
      if (line.isEmpty()) {
        isFirst = true;
      } else {
        // a paragraph may run on over the page or the column: then its last line is full and has
        // not ended it, and it goes on in small letters
        if (isFirst && !(before >= full * SHORT_LINE && runsOn(line))) {
          end();
        }
        join(line);
        isFirst = false;
        before = line.length();
        if (line.length() < full * SHORT_LINE
            && ".!?”\"’»".indexOf(line.charAt(line.length() - 1)) >= 0) {
          end(); // the last line of a paragraph, where none is set apart
        }
      }
    }
  }

  /** The length that nine of ten lines of {@code page} do not pass. */
  private static int fullLine(List<String> page) {
    int[] lengths =
        page.stream().mapToInt(String::length).filter(length -> length > 0).sorted().toArray();
    return lengths.length < MIN_LINES ? 0 : lengths[lengths.length * 9 / 10];
  }

  private boolean runsOn(String next) {
    return open.length() > 0
        && ".!?:”\"’»".indexOf(open.charAt(open.length() - 1)) < 0
        && Character.isLowerCase(next.codePointAt(0));
  }

  private void join(String line) {
    int last = open.length() - 1;
    boolean isHyphen =
        last > 0
            && (open.charAt(last) == '-' || open.charAt(last) == '\u00ad')
            && Character.isLetter(open.charAt(last - 1))
            && Character.isLetter(line.codePointAt(0));
    if (isHyphen && Character.isLowerCase(line.codePointAt(0))) {
      open.setLength(last);
    } else if (open.length() > 0 && !isHyphen) {
      open.append(' ');
    }
    open.append(line);
  }

  private void end() {
    if (open.length() > 0) {
      paragraphs.add(open.toString().replaceAll("\\s+", " "));
    }
    open.setLength(0);
  }
}
