package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Call signs, stage names and the initials of a title: "Whistle, whose real name is Ann Lee":
 * Whistle is she.
 */
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
    initials(document, names, owners).forEach(bynames::putIfAbsent);
    return bynames;
  }

  /** "the ASG", where one person is called Additional Solicitor General. */
  private static Map<String, Entity> initials(
      Document document, List<NameMention> names, Map<NameMention, Entity> owners) {
    Map<String, Entity> called = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (NameMention name : names) {
      Entity owner = owners.get(name);
      String letters = owner == null ? "" : name.prefix().map(p -> letters(document, p)).orElse("");
      if (letters.length() > 2) {
        Entity other = called.putIfAbsent(letters, owner);
        if (other != null && !other.equals(owner)) {
          shared.add(letters);
        }
      }
    }
    called.keySet().removeAll(shared);
    return called;
  }

  /** The first letters of a title of which every word has a capital, as a key; empty for others. */
  private static String letters(Document document, Span title) {
    StringBuilder letters = new StringBuilder();
    for (Token token : document.tokensIn(title)) {
      boolean small = token.is("of") || token.is("for") || token.is("the");
      if (!token.isCapitalised() && !small) {
        return "";
      }
      if (!small) {
        letters.append(token.text().charAt(0));
      }
    }
    return Namesakes.key(letters.toString());
  }
}
