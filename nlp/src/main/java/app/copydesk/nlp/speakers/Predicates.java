package app.copydesk.nlp.speakers;

import static app.copydesk.nlp.speakers.DescribingPhrase.isComma;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads what the verb beside a name says somebody is. Names are given by the index of their first
 * word, or of the titles before it, and one past the index of their last.
 */
final class Predicates {
  /** How far behind the name somebody is said to be accused. */
  private static final int FURTHEST = 16;

  private static final Set<String> BECOMING =
      Set.of("is", "was", "became", "becomes", "remains", "remained");
  private static final Set<String> PLACING = Set.of("of", "at", "for");
  private static final Set<String> DENYING =
      Set.of("denies", "denied", "pleaded", "charged", "accused", "convicted");
  private static final Set<String> CHOOSING =
      Set.of(
          "named",
          "appointed",
          "hired",
          "elected",
          "chose",
          "installed",
          "introduced",
          "described",
          "promoted",
          "confirmed",
          "nominated");

  /** The words [{@code from}, {@code to}) of a sentence. */
  record Words(int from, int to) {}

  private Predicates() {}

  /** "Ann Lee was the first harbour master of the port". */
  static Optional<Words> being(List<Token> tokens, int end) {
    int i = end;
    if (i + 2 >= tokens.size() || !BECOMING.contains(tokens.get(i).lower())) {
      return Optional.empty();
    }
    i++;
    if (tokens.get(i).tag() == Tag.ADV) {
      i++;
    }
    if (tokens.get(i).tag() == Tag.NUM && i + 2 < tokens.size() && isComma(tokens.get(i + 1))) {
      i += 2; // is 54, a grandmother
    }
    boolean owned =
        tokens.get(i).tag() == Tag.DET || DescribingPhrase.OWNERS.contains(tokens.get(i).lower());
    owned |= tokens.get(i).isCapitalised() && i + 1 < tokens.size() && tokens.get(i + 1).is("'s");
    int head = DescribingPhrase.head(tokens, i);
    return (owned || isOffice(tokens, head)) && PersonalNouns.contains(tokens.get(head))
        ? words(i, DescribingPhrase.nominal(tokens, i))
        : Optional.empty();
  }

  /** "is chief executive of Orbex": an office has no article, but says where it is held. */
  private static boolean isOffice(List<Token> tokens, int head) {
    Token office = tokens.get(head);
    return (office.tag() == Tag.NOUN || office.tag() == Tag.ADJ)
        && !office.isCapitalised()
        && head + 2 < tokens.size()
        && PLACING.contains(tokens.get(head + 1).lower());
  }

  /** "named Ann Lee as its director". */
  static Optional<Words> chosen(List<Token> tokens, int first, int end) {
    boolean chosen =
        first > 0
            && CHOOSING.contains(tokens.get(first - 1).lower())
            && end + 1 < tokens.size()
            && tokens.get(end).is("as");
    return chosen ? words(end + 1, DescribingPhrase.nominal(tokens, end + 1)) : Optional.empty();
  }

  /** "Ann Lee denies fraud", "Ann Lee was charged": one of whom a court may speak. */
  static Optional<Words> accused(List<Token> tokens, int first, int end) {
    if (first > 0 && DescribingPhrase.isPreposition(tokens.get(first - 1))) {
      return Optional.empty();
    }
    for (int i = end; i < Math.min(tokens.size(), end + FURTHEST); i++) {
      if (DENYING.contains(tokens.get(i).lower())) {
        return Optional.of(new Words(i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Words> words(int from, OptionalInt to) {
    return to.isPresent() ? Optional.of(new Words(from, to.getAsInt())) : Optional.empty();
  }
}
