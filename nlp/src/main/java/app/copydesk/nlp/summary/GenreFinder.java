package app.copydesk.nlp.summary;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Optional;

/** Tells an article that is no plain story by how it is built; when unsure it tells nothing. */
final class GenreFinder {
  private GenreFinder() {}

  static Optional<Genre> find(String title, Document document, List<AttributedQuote> quotes) {
    Optional<Genre> spoken = Conversation.genre(document);
    if (spoken.isPresent()) {
      return spoken;
    }
    List<String> paragraphs =
        document.paragraphs().stream().map((Span p) -> p.of(document.normalised())).toList();
    if (LiveBlog.is(title, paragraphs)) {
      return Optional.of(Genre.LIVE_BLOG);
    }
    if (NumberedList.is(paragraphs)) {
      return Optional.of(Genre.LIST);
    }
    return Column.is(title, document, quotes) ? Optional.of(Genre.COLUMN) : Optional.empty();
  }
}
