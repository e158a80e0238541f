package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody who, in the first sentence of an article, doubts or condemns what by the words is their
 * own: "The mayor Ann Lee doubted her willingness to pay". Nobody else has been named there whose
 * it could be: "cast doubt on", or another's name, was lost.
 */
final class JudgesOwn implements Check {
  private static final Set<String> JUDGING =
      words(
          "doubts doubted questions questioned condemns condemned denounces denounced disputes disputed mocks mocked ridicules"
              + " ridiculed challenges challenged rejects rejected dismisses dismissed criticises criticised criticizes criticized");

  /** What one hardly judges of oneself. */
  private static final Set<String> JUDGED =
      words(
          "willingness readiness commitment intention intentions resolve honesty credibility integrity motives loyalty remarks"
              + " comments claim claims allegation allegations stance sincerity");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    List<Token> tokens = lead(copy).map(Sentence::tokens).orElse(List.of());
    for (int i = 1; i + 3 < tokens.size(); i++) {
      if (tokens.get(i).tag() == Tag.VERB
          && JUDGING.contains(tokens.get(i).text())
          && tokens.get(i - 1).tag() == Tag.PROPN
          && tokens.get(i + 1).lower().matches("his|her")
          && JUDGED.contains(tokens.get(i + 2).lower())) {
        Span span = tokens.get(i).span().hull(tokens.get(i + 2).span());
        if (isAlone(copy, tokens.subList(0, i)) && !copy.isQuoted(span)) {
          found.accept(finding(span, tokens.get(i + 2)));
        }
      }
    }
  }

  /** The first sentence that is one; an article may open with a headline. */
  private static Optional<Sentence> lead(Copy copy) {
    return copy.document().sentences().stream()
        .limit(3)
        .filter(s -> s.tokens().get(s.tokens().size() - 1).text().matches("[.\"”]"))
        .findFirst();
  }

  /** One run of names at most stands before the verb, and nobody spoken of by a pronoun. */
  private static boolean isAlone(Copy copy, List<Token> before) {
    int start = before.size() - 1;
    while (start > 0 && before.get(start - 1).tag() == Tag.PROPN) {
      start--;
    }
    int run = start;
    boolean alone =
        before.subList(0, run).stream()
            .noneMatch(
                token ->
                    token.tag() == Tag.PRON
                        || token.tag() == Tag.VERB
                        || token.is("and")
                        || token.text().equals("'s"));
    long named =
        copy.people().stream()
            .filter(person -> person.name().start() < before.get(run).start())
            .filter(person -> !person.surname().equals(before.get(before.size() - 1).text()))
            .count();
    return alone && named == 0;
  }

  private static Finding finding(Span span, Token judged) {
    return new Finding(
        span,
        "judges-own",
        Family.WORDING,
        Tier.QUERY,
        "Whose %s? By these words it is the speaker's own: is a name, or “cast doubt on”, lost?"
            .formatted(judged.text()),
        Optional.empty(),
        "wording.judges-own");
  }
}
