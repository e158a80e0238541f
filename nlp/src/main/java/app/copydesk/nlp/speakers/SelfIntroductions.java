package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of a transcript who say who they are: "HOST: Good evening. I’m Ann Lee". */
final class SelfIntroductions {
  private static final Set<String> SELF = Set.of("i 'm", "i am", "name is", "name 's");

  private final Document document;
  private final Cast cast;
  private final Map<String, Optional<Entity>> known = new HashMap<>();

  SelfIntroductions(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** Whom the label "HOST" means, who says "I’m Ann Lee" in a turn of that label. */
  Optional<Entity> of(Span label) {
    String word = document.text(label);
    int from = document.paragraphs().get(document.paragraphAt(label.start())).start();
    return from == label.start() && word.equals(word.toUpperCase(Locale.ROOT))
        ? known.computeIfAbsent(word, this::introduced)
        : Optional.empty();
  }

  private Optional<Entity> introduced(String label) {
    Optional<Entity> self =
        document.paragraphs().stream()
            .filter(turn -> document.text().startsWith(label, turn.start()))
            .flatMap(turn -> cast.namesIn(turn).stream())
            .filter(name -> name.isFull() && isSelf(name))
            .findFirst()
            .flatMap(cast::of);
    self.ifPresent(entity -> entity.describe(Description.Form.NOMINAL, label));
    return self;
  }

  /** Behind "I’m", "I am" and "my name is". */
  private boolean isSelf(NameMention name) {
    int at = name.firstToken() - 1;
    List<Token> tokens = document.tokens();
    if (at < 1) {
      return false;
    }
    String pair = tokens.get(at - 1).lower() + " " + tokens.get(at).lower();
    return SELF.contains(pair) || tokens.get(at).is("i'm");
  }
}
