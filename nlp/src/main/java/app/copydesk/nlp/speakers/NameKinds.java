package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the names of bodies and places from those of people, and capitals that are no names: by the
 * noun before the name, its words, the lists of first names and places, and at last by vote.
 */
final class NameKinds {
  private final Document document;
  private final NameVotes votes;
  private final FirstNames firstNames;
  private final Places places;

  NameKinds(Document document, NameVotes votes, FirstNames firstNames, Places places) {
    this.document = document;
    this.votes = votes;
    this.firstNames = firstNames;
    this.places = places;
  }

  /** Those of {@code found} that name somebody or something. */
  List<NameMention> names(List<NameMention> found) {
    Set<String> lastNames =
        found.stream()
            .filter(NameMention::isFull)
            .map(NameMention::last)
            .collect(Collectors.toSet());
    return found.stream().filter(name -> !isOrigin(name) && !isBareTitle(name, lastNames)).toList();
  }

  /** "Connecticut Democrat" tells where somebody is from. */
  private boolean isOrigin(NameMention name) {
    return name.isFull() && Origins.contains(name.last()) && !firstNames.contains(name.first());
  }

  /** "the Chancellor" is a description, unless somebody of that name is about. */
  private static boolean isBareTitle(NameMention name, Set<String> lastNames) {
    return !name.isFull()
        && name.prefix().isEmpty()
        && Titles.isTitle(name.last())
        && !lastNames.contains(name.last());
  }

  /**
   * True for the name of a body or a place.
   *
   * @param somebody whether its last word is somebody's last name
   */
  boolean isBody(NameMention name, boolean somebody) {
    Optional<String> trade = name.prefix().map(this::lastWord);
    if (trade.filter(BodyTrades::introduce).isPresent()) {
      return true;
    }
    if (trade.isPresent() && !Titles.isBody(name.last())) {
      return false;
    }
    if (name.words().stream().anyMatch(Titles::isBody)) {
      return !(name.words().size() == 2 && firstNames.contains(name.first()) && !name.definite());
    }
    if (name.words().size() == 1) {
      String word = name.first();
      boolean acronym =
          word.length() > 1
              && word.equals(word.toUpperCase(Locale.ROOT))
              && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
      return (acronym && !somebody)
          || places.contains(word)
          || name.definite()
          || (!somebody && !isFirstName(name) && votes.isBody(name));
    }
    return !isFirstName(name) && (name.definite() || votes.isBody(name));
  }

  private boolean isFirstName(NameMention name) {
    return firstNames.contains(name.first());
  }

  private String lastWord(Span span) {
    String text = document.text(span).toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
