package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/** Says for which body somebody without a name speaks. */
final class Spokespeople {
  private final Document document;
  private final Cast cast;
  private final Focus focus;

  Spokespeople(Document document, Cast cast, Focus focus) {
    this.document = document;
    this.cast = cast;
    this.focus = focus;
  }

  /** "A spokesman for the ministry" speaks for the ministry. */
  Optional<Entity> of(Span mention, List<Token> tokens, String head) {
    if (!head.startsWith("spokes")) {
      return Optional.empty();
    }
    List<NameMention> names = cast.namesIn(mention);
    for (NameMention name : names) {
      if (isPlaceOf(name, tokens) || isOwner(name, mention)) {
        continue;
      }
      Optional<Entity> owner =
          cast.of(name).filter(entity -> entity.kind() == Speaker.Kind.ORGANISATION);
      if (owner.isPresent()) {
        return spokenFor(owner, mention);
      }
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("for")) {
        int from = tokens.get(i + 1).is("the") && i + 2 < tokens.size() ? i + 2 : i + 1;
        Span body = new Span(tokens.get(from).start(), mention.end());
        Optional<Entity> known = cast.bodyEnding(tokens.get(tokens.size() - 1).lower());
        if (known.isPresent()) {
          return spokenFor(known, mention);
        }
        return names.stream().allMatch(name -> isPlaceOf(name, tokens))
            ? Optional.of(
                cast.nameless(document.text(body), head, Speaker.Kind.ORGANISATION, body.start()))
            : Optional.empty();
      }
    }
    return tokens.size() <= 2 ? spokenFor(focus.group(mention.start()), mention) : Optional.empty();
  }

  /** "for Ghana’s Ministry of Health": whose the body is. */
  private boolean isOwner(NameMention name, Span mention) {
    int next = name.endToken();
    return next < document.tokens().size()
        && document.tokens().get(next).is("'s")
        && cast.namesIn(mention).stream().anyMatch(other -> other.firstToken() == next + 1);
  }

  /** "for the ministry in Ghana": where the body is. */
  private boolean isPlaceOf(NameMention name, List<Token> tokens) {
    int at = name.firstToken() - 1;
    return at > tokens.get(0).index()
        && document.tokens().get(at).is("in")
        && document.tokens().get(at - 1).tag() == Tag.NOUN;
  }

  /** A body that nothing is said of is shown with the one who speaks for it: "a spokeswoman". */
  private Optional<Entity> spokenFor(Optional<Entity> body, Span mention) {
    body.filter(entity -> entity.kind() == Speaker.Kind.ORGANISATION)
        .ifPresent(entity -> entity.describe(Description.Form.AFFILIATION, document.text(mention)));
    return body;
  }
}
