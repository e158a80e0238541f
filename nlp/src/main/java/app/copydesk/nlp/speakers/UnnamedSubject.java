package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body, the paper or the people without a name to whom "it" or "they" goes back: "The council
 * closed the pier. It said …", "Engineers checked it. They said …".
 */
final class UnnamedSubject {
  /** How far back a subject is looked for, in sentences. */
  private static final int FURTHEST_SENTENCES = 2;

  private static final int LONGEST_SUBJECT = 8;

  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "study",
          "statement",
          "letter",
          "paper",
          "document",
          "memo",
          "ruling",
          "judgment",
          "survey",
          "poll",
          "email",
          "review",
          "audit",
          "filing",
          "notice",
          "book",
          "plan",
          "order",
          "affidavit",
          "complaint",
          "guidance",
          "manifesto",
          "lawsuit",
          "indictment",
          "petition",
          "resolution",
          "verdict",
          "directive",
          "dossier");

  private static final Set<String> QUANTIFIERS = Set.of("some", "several", "many", "both", "other");

  private final Document document;
  private final Cast cast;

  UnnamedSubject(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /**
   * The words for whom {@code pronoun} means; empty where the nearest subject that can speak has a
   * name, or none can.
   */
  Optional<Span> before(Span pronoun) {
    boolean several = !document.text(pronoun).equalsIgnoreCase("it");
    int at = document.sentenceAt(pronoun.start());
    for (int i = at; i >= Math.max(0, at - FURTHEST_SENTENCES); i--) {
      Sentence sentence = document.sentences().get(i);
      List<Token> clause = sentence.mainClause();
      if (clause.get(0).start() >= pronoun.start()) {
        continue;
      }
      Optional<Span> subject =
          Unnamed.subject(clause).or(() -> bare(clause)).filter(s -> s.end() < pronoun.start());
      Span head =
          subject.map(span -> HeadNoun.of(document.tokensIn(span))).orElse(clause.get(0)).span();
      boolean named = cast.namesIn(head).stream().anyMatch(this::maySpeak);
      if (named) {
        return Optional.empty();
      }
      if (subject.filter(span -> several ? areMany(span) : isOne(span)).isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private boolean maySpeak(NameMention name) {
    return cast.of(name)
        .filter(entity -> entity.isPerson() || entity.kind() == Speaker.Kind.ORGANISATION)
        .isPresent();
  }

  /** A body or a paper. */
  private boolean isOne(Span subject) {
    Token head = HeadNoun.of(document.tokensIn(subject));
    boolean body =
        PersonNouns.contains(head.lower())
            && !Unnamed.isSomebody(head)
            && !PersonalNouns.isPlural(head.lower())
            && !PersonalNouns.arePeople(head);
    return body || PAPERS.contains(head.lower());
  }

  /** People, or a body of people: "the police", "the council". */
  private boolean areMany(Span subject) {
    Token head = HeadNoun.of(document.tokensIn(subject));
    return PersonNouns.contains(head.lower()) && !Unnamed.isSomebody(head);
  }

  /** "Engineers", "Two witnesses", "Several of the tenants" in front of the verb. */
  private static Optional<Span> bare(List<Token> clause) {
    Token first = clause.get(0);
    boolean opens =
        first.tag() == Tag.NOUN
            || PersonalNouns.isPlural(first.lower())
            || first.tag() == Tag.ADJ
            || first.tag() == Tag.NUM
            || QUANTIFIERS.contains(first.lower());
    for (int i = 1; opens && i < Math.min(clause.size(), LONGEST_SUBJECT); i++) {
      Tag tag = clause.get(i).tag();
      if (tag == Tag.VERB || tag == Tag.AUX) {
        return Optional.of(new Span(first.start(), clause.get(i - 1).end()));
      }
      if (tag != Tag.NOUN && tag != Tag.ADJ && tag != Tag.ADP && tag != Tag.DET) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
