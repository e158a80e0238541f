package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Call signs and stage names: "Whistle, whose real name is Ann Lee": Whistle is she. */
final class Bynames {
  private Bynames() {}

  /** Whom each call sign or stage name means, by its key. */
  static Map<String, Entity> of(
      Document document, List<NameMention> names, Map<NameMention, Entity> owners) {
    Map<String, Entity> bynames = new HashMap<>();
    for (int i = 1; i < names.size(); i++) {
      NameMention name = names.get(i);
      NameMention before = names.get(i - 1);
      int is = name.firstToken() - 1;
      List<Token> tokens = document.tokens();
      boolean real =
          is > 2
              && tokens.get(is).lemma().equals("be")
              && tokens.get(is - 1).is("name")
              && (tokens.get(is - 2).is("real") || tokens.get(is - 2).is("full"));
      Entity owner = owners.get(name);
      if (real && owner != null && !before.isFull() && before.sentence() == name.sentence()) {
        bynames.put(Namesakes.key(before.last()), owner);
      }
    }
    return bynames;
  }
}
