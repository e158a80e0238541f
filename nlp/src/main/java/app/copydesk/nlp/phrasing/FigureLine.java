package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for arithmetic: in lower case with one blank between words and each figure as a mark
 * and its number, so that patterns can name them: "rose %0; to $1; from $2;". The mark is % for a
 * percentage, $ for money of any currency, # for anything else.
 *
 * @param sentence the index of the sentence
 * @param text the sentence so written
 * @param figures its figures in order
 */
record FigureLine(int sentence, String text, List<Figure> figures) {
  /** Any figure, in a pattern. */
  static final String ANY = "[#$%]\\d+;";

  /** A percentage, in a pattern. */
  static final String PERCENTAGE = "%\\d+;";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  FigureLine {
    figures = List.copyOf(figures);
  }

  /** The sentences of {@code document}, in order. */
  static List<FigureLine> of(Document document) {
    return document.sentences().stream().map(sentence -> of(document, sentence)).toList();
  }

  private static FigureLine of(Document document, Sentence sentence) {
    String text = document.normalised();
    List<Figure> figures = FigureReader.read(text, sentence.span());
    if (figures.isEmpty()) {
      return new FigureLine(sentence.index(), "", figures);
    }
    StringBuilder line = new StringBuilder();
    int at = sentence.start();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      line.append(words(text, at, figure.span().start()))
          .append(mark(figure))
          .append(i)
          .append(';');
      at = figure.span().end();
    }
    line.append(words(text, at, sentence.end()));
    return new FigureLine(sentence.index(), BLANKS.matcher(line).replaceAll(" "), figures);
  }

  /** Without anything that could be taken for the mark of a figure. */
  private static String words(String text, int from, int to) {
    return text.substring(from, to)
        .toLowerCase(Locale.ROOT)
        .replace('#', ' ')
        .replace('$', ' ')
        .replace('%', ' ');
  }

  private static char mark(Figure figure) {
    return figure.isPercent() ? '%' : figure.isPlain() ? '#' : '$';
  }

  /** The figure a group of a pattern matched, where it did. */
  Optional<Figure> figure(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).map(this::figure);
  }

  /** The figure written as {@code mark} in the line. */
  Figure figure(String mark) {
    return figures.get(Integer.parseInt(mark.substring(1, mark.length() - 1)));
  }

  /** Gives what {@code read} makes of each match of {@code pattern} to {@code found}. */
  void each(Pattern pattern, Function<Matcher, Optional<Finding>> read, Consumer<Finding> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      read.apply(matcher).ifPresent(found);
    }
  }

  /** From the first of some figures to the last. */
  static Span hull(Figure first, Figure... others) {
    Span span = first.span();
    for (Figure other : others) {
      span = span.hull(other.span());
    }
    return span;
  }
}
