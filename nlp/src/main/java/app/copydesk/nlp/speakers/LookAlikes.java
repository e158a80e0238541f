package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Token;
import java.util.List;
import java.util.Set;

/** Words with capitals that look like the name of somebody and are a form, a seat or a state. */
final class LookAlikes {
  /** States and countries that are names of people as well. */
  private static final Set<String> STATES =
      Set.of(
          "Georgia",
          "Virginia",
          "Jordan",
          "Chad",
          "Israel",
          "Victoria",
          "Montana",
          "Alberta",
          "Kenya",
          "India",
          "Ireland",
          "Florida",
          "Austin",
          "Paris",
          "Sydney");

  private static final Set<String> CLASSES = Set.of("Class", "Grade", "Year", "Form", "Standard");

  private static final Set<Character> ROMAN = Set.of('I', 'V', 'X');

  private final Document document;

  LookAlikes(Document document) {
    this.document = document;
  }

  /** The "Georgia" of "from Orme, Georgia, she". */
  boolean isState(NameMention name) {
    List<Token> tokens = document.tokens();
    int first = name.firstToken();
    return name.words().size() == 1
        && STATES.contains(name.first())
        && first > 1
        && DescribingPhrase.isComma(tokens.get(first - 1))
        && Capitals.isCapital(tokens.get(first - 2))
        && name.endToken() < tokens.size()
        && DescribingPhrase.closes(tokens.get(name.endToken()));
  }

  /** The "Class V" of "Class V student Ann Lee". */
  boolean isClass(NameMention name) {
    int end = name.endToken();
    return name.words().size() == 2
        && CLASSES.contains(name.first())
        && ROMAN.containsAll(name.last().chars().mapToObj(c -> (char) c).toList())
        && end < document.tokens().size()
        && (PersonalNouns.contains(document.tokens().get(end))
            || Capitals.isCapital(document.tokens().get(end)));
  }

  /** "the Ely MP", who is somebody named elsewhere. */
  boolean isMember(NameMention name) {
    return (name.prefix().isEmpty() || name.words().size() == 1)
        && PersonalNouns.isAbbreviation(name.last())
        && name.firstToken() > 0
        && (name.words().size() == 1 || document.tokens().get(name.firstToken() - 1).is("the"));
  }
}
