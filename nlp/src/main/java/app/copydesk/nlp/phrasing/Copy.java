package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The copy on the desk: what every check looks at, read once.
 *
 * @param document the article
 * @param published the day it was published, where known
 * @param quotations what stands inside double quotation marks
 * @param lines its sentences for arithmetic, one for each
 * @param people who is named in it, in order
 * @param dates the days written in it, in order
 * @param years how many runs of four digits or more it has: where there is none no year stands
 */
record Copy(
    Document document,
    Optional<LocalDate> published,
    Quotations quotations,
    List<FigureLine> lines,
    List<PersonMention> people,
    List<WrittenDate> dates,
    int years) {
  private static final PersonReader PEOPLE = new PersonReader();

  static Copy of(Document document, Optional<LocalDate> published) {
    return new Copy(
        document,
        published,
        Quotations.of(document),
        FigureLine.of(document),
        PEOPLE.read(document),
        WrittenDate.in(document),
        years(document.normalised()));
  }

  private static int years(String text) {
    int years = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        years++;
      }
    }
    return years;
  }

  /** The surnames of those who are named in full. */
  Set<String> surnames() {
    return people.stream()
        .filter(person -> !person.firsts().isEmpty())
        .map(PersonMention::surname)
        .collect(Collectors.toSet());
  }

  String text() {
    return document.text();
  }

  List<Token> tokens() {
    return document.tokens();
  }

  boolean isQuoted(Span span) {
    return quotations.inside().get(span.start());
  }

  /** True when nothing but blanks stands between two tokens that follow each other. */
  boolean adjoins(Token first, Token second) {
    return adjoins(document, first, second);
  }

  static boolean adjoins(Document document, Token first, Token second) {
    for (int i = first.end(); i < second.start(); i++) {
      if (document.normalised().charAt(i) != ' ') {
        return false;
      }
    }
    return second.start() > first.end();
  }
}
