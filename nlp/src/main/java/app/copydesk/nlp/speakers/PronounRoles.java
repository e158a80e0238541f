package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Reads what a sentence says of "he" or "she": "A retired teacher, she keeps …", "He is a former
 * plumber", "She is 71, a widow", "He works as a welder".
 */
final class PronounRoles {
  private static final Map<String, Gender> PRONOUNS =
      Map.of("he", Gender.MALE, "she", Gender.FEMALE);

  private final Document document;
  private final Focus focus;
  private final IntPredicate quoted;

  PronounRoles(Document document, Focus focus, IntPredicate quoted) {
    this.document = document;
    this.focus = focus;
    this.quoted = quoted;
  }

  /** Describes everybody of whom a pronoun says what they are. */
  void read() {
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      if (tokens.size() < 4 || quoted.test(sentence.start())) {
        continue;
      }
      if (PRONOUNS.containsKey(tokens.get(0).lower())) {
        predicate(tokens);
      } else if (tokens.get(0).is("a") || tokens.get(0).is("an")) {
        fronted(tokens);
      } else if (tokens.get(0).is("the")) {
        aged(tokens);
        varied(tokens);
      }
    }
  }

  /** "The pensioner, 78, has refused": the one spoken of, of whom nothing was said. */
  private void aged(List<Token> tokens) {
    int head = DescribingPhrase.head(tokens, 0);
    boolean aged =
        head + 3 < tokens.size()
            && DescribingPhrase.isComma(tokens.get(head + 1))
            && tokens.get(head + 2).tag() == Tag.NUM
            && DescribingPhrase.isComma(tokens.get(head + 3))
            && DescribingPhrase.headIsSomebody(tokens, 0)
            && !Unnamed.GENERIC.contains(tokens.get(head).lower());
    String text = document.text(new Span(tokens.get(0).start(), tokens.get(head).end()));
    if (aged) {
      focus
          .person(tokens.get(0).start(), GenderNouns.of(text))
          .filter(person -> person.role().isEmpty())
          .ifPresent(person -> person.describe(Description.Form.PREDICATE, text));
    }
  }

  /** "The 54-year-old grandmother farms", "The retired miner left": the one spoken of. */
  private void varied(List<Token> tokens) {
    agedNoun(tokens)
        .or(() -> Unnamed.subject(tokens))
        .filter(span -> isVariation(document.tokensIn(span)))
        .ifPresent(
            span -> {
              String text = document.text(span);
              focus
                  .person(span.start(), GenderNouns.of(text))
                  .filter(Entity::isUndescribed)
                  .ifPresent(person -> person.describe(Description.Form.PREDICATE, text));
            });
  }

  private static boolean isVariation(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    return Variation.isOne(words) && Variation.tellsRole(words);
  }

  /** "The 54-year-old grandmother", whatever the tagger makes of the verb behind it. */
  private static Optional<Span> agedNoun(List<Token> tokens) {
    for (int i = 4; i + 2 < tokens.size() && i < 8; i++) {
      if (tokens.get(i).is("old") && PersonalNouns.contains(tokens.get(i + 1))) {
        boolean ends = tokens.get(i + 2).isWord() && !PersonalNouns.contains(tokens.get(i + 2));
        return ends && !tokens.get(i + 2).is("'s")
            ? Optional.of(new Span(tokens.get(0).start(), tokens.get(i + 1).end()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A retired teacher, she keeps …". */
  private void fronted(List<Token> tokens) {
    DescribingPhrase.nominal(tokens, 0)
        .ifPresent(
            end -> {
              boolean pronoun =
                  end + 1 < tokens.size()
                      && DescribingPhrase.isComma(tokens.get(end))
                      && PRONOUNS.containsKey(tokens.get(end + 1).lower());
              if (pronoun) {
                describe(tokens, tokens.get(end + 1), 0, end);
              }
            });
  }

  /** "She is 71, a widow", "He was the club’s first captain", "She works as a welder". */
  private void predicate(List<Token> tokens) {
    int from = -1;
    if (tokens.get(1).is("is") || tokens.get(1).is("was")) {
      boolean aged = tokens.get(2).tag() == Tag.NUM && DescribingPhrase.isComma(tokens.get(3));
      from = aged ? 4 : 2;
    } else if ((tokens.get(1).is("works") || tokens.get(1).is("worked"))
        && tokens.get(2).is("as")) {
      from = 3;
    }
    if (from < 0 || from >= tokens.size() || tokens.get(from).tag() != Tag.DET) {
      return;
    }
    if (DescribingPhrase.headIsSomebody(tokens, from)) {
      OptionalInt end = DescribingPhrase.nominal(tokens, from);
      if (end.isPresent()) {
        describe(tokens, tokens.get(0), from, end.getAsInt());
      }
    }
  }

  private void describe(List<Token> tokens, Token pronoun, int from, int to) {
    String text = document.text(new Span(tokens.get(from).start(), tokens.get(to - 1).end()));
    focus
        .person(pronoun.start(), PRONOUNS.getOrDefault(pronoun.lower(), Gender.UNKNOWN))
        .ifPresent(person -> person.describe(Description.Form.PREDICATE, text));
  }
}
