package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** Joins descriptions with the people whom they introduce: each description once. */
final class Pairing {
  private static final Set<String> ASIDES = Set.of("who", "whose", "a", "an", "the", "of", "from");

  private final Document document;
  private final Introductions introductions;
  private final LeadReader reader;

  Pairing(Document document, Introductions introductions, LeadReader reader) {
    this.document = document;
    this.introductions = introductions;
    this.reader = reader;
  }

  /** Says that {@code described} is {@code person}, and nobody else. */
  void join(Span described, Entity person) {
    introductions.join(described, person, document.text(reader.withParticiple(described)));
  }

  /** True where {@code described} may be {@code person} and is nobody yet. */
  boolean isFree(Span described, Entity person) {
    return !document.tokensIn(described).get(0).is("one") // of many, who is not named
        && introductions.of(described).isEmpty()
        && introductions.isFresh(described)
        && person.gender().agrees(GenderNouns.of(document.text(described)));
  }

  /** ", who lives there", ", 44, of Ely": more than an age behind the name. */
  boolean hasAside(int end) {
    List<Token> tokens = document.tokens();
    if (end + 1 >= tokens.size() || !DescribingPhrase.isComma(tokens.get(end))) {
      return false;
    }
    boolean aged = tokens.get(end + 1).tag() == Tag.NUM;
    return !aged || (end + 3 < tokens.size() && ASIDES.contains(tokens.get(end + 3).lower()));
  }

  /** True for the words for somebody who does something: not "the man". */
  static boolean isOffice(List<Token> tokens) {
    Token head = Introductions.head(tokens);
    return PersonalNouns.isTrade(head.text()) && !Unnamed.GENERIC.contains(head.lower());
  }
}
