package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** "Ken and Ann Hess": two people of one surname, named once. */
final class Couples {
  private final Document document;
  private final FirstNames firstNames;

  Couples(Document document, FirstNames firstNames) {
    this.document = document;
    this.firstNames = firstNames;
  }

  /** Gives the first of every couple in {@code names} the surname of the second. */
  void join(List<NameMention> names) {
    Set<String> surnames =
        names.stream()
            .filter(NameMention::isFull)
            .map(NameMention::last)
            .collect(Collectors.toSet());
    for (int i = 1; i < names.size(); i++) {
      NameMention first = names.get(i - 1);
      NameMention second = names.get(i);
      if (isCouple(first, second) && !surnames.contains(first.first())) {
        names.set(i - 1, first.surnamed(second.last()));
      }
    }
  }

  private boolean isCouple(NameMention first, NameMention second) {
    Token between = document.tokens().get(first.endToken());
    return second.firstToken() == first.endToken() + 1
        && between.is("and")
        && first.words().size() == 1
        && second.words().size() == 2
        && first.prefix().isEmpty()
        && second.prefix().isEmpty()
        && firstNames.contains(first.first())
        && firstNames.contains(second.first())
        && firstNames.gender(first.first()) != firstNames.gender(second.first());
  }

  /** True for the "Ken" of "Ken and Ann Hess". */
  static boolean isHalf(NameMention name) {
    return name.isFull() && name.span().length() < name.last().length() + name.first().length();
  }
}
