package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that the words around them somewhere in the article show to be a body's: "Norco said it
 * held", "Norco have sold", "Norco shares", "an analyst at Norco".
 */
final class BodySigns {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "announce",
          "disclose",
          "report",
          "confirm",
          "add",
          "state",
          "deny",
          "insist",
          "reveal",
          "warn",
          "estimate");

  /** What "it" does that is nothing. */
  private static final Set<String> WEATHER =
      Set.of(
          "be", "rain", "snow", "seem", "appear", "take", "look", "feel", "turn", "happen", "mean");

  /** What bodies have and people seldom do. */
  private static final Set<String> ASSETS =
      Set.of(
          "shares",
          "stock",
          "shareholders",
          "customers",
          "users",
          "subscribers",
          "employees",
          "subsidiary",
          "headquarters",
          "stores",
          "executives",
          "chairman",
          "profits",
          "workforce");

  /** "Norco chief executive": of several words. */
  private static final Set<String> OFFICES = Set.of("executive", "director", "economist");

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");

  private static final Set<String> PLURAL = Set.of("have", "are", "were");

  private static final Set<String> BEFORE_SUBJECT =
      Set.of("but", "while", "that", "because", "although", "when", "if", ",", "\"");

  private final List<Token> tokens;

  /** Names with a sign that no person of that name would give. */
  private final Set<List<String>> sure = new HashSet<>();

  private final Set<List<String>> likely = new HashSet<>();

  /** Last words of names that somebody bears: "Mr Hess", "Hess, 41", "Hess, who". */
  private final Set<String> people = new HashSet<>();

  /** The words of names of several. */
  private final Set<String> parts = new HashSet<>();

  /** Last words of names behind which "he" or "she" stands, or what somebody is. */
  private final Set<String> pronounced = new HashSet<>();

  BodySigns(Document document, List<NameMention> names) {
    this.tokens = document.tokens();
    for (NameMention name : names) {
      int end = name.endToken();
      if (isTitled(document, name) || isAged(end) || says(end, Set.of("he", "she"))) {
        people.add(name.last());
      }
      if (isPronounced(document, name) || isDescribed(document, name)) {
        pronounced.add(name.last());
      }
      if (name.isFull()) {
        parts.addAll(name.words());
      }
      if (says(end, Set.of("it", "its")) || (areMany(name) && opens(name))) {
        sure.add(name.words());
      }
      if (hasAssets(end) || isWorkplace(name) || isSpelled(name)) {
        likely.add(name.words());
      }
    }
  }

  /** True where a sign says so and none says that it is somebody's name. */
  boolean isBody(NameMention name) {
    return (sure.contains(name.words()) || likely.contains(name.words()))
        && !people.contains(name.last());
  }

  /** True where the sign is one that no person gives, so that "Christian Aid" is a body too. */
  boolean isSurelyBody(NameMention name) {
    return sure.contains(name.words()) && !people.contains(name.last());
  }

  /** True where nothing says that it is somebody: no title, no age, no "he" and no "she". */
  boolean isNobodys(NameMention name) {
    return !people.contains(name.last())
        && !pronounced.contains(name.last())
        && !parts.contains(name.last());
  }

  /** "Hess, a rigger": what somebody is, behind the name or before it. */
  private boolean isDescribed(Document document, NameMention name) {
    List<Token> sentence = document.sentences().get(name.sentence()).tokens();
    int first = name.firstToken() - sentence.get(0).index();
    int end = name.endToken() - sentence.get(0).index();
    boolean behind =
        end + 1 < sentence.size()
            && DescribingPhrase.isComma(sentence.get(end))
            && (DescribingPhrase.nominal(sentence, end + 1).isPresent()
                || IndefinitePhrase.end(sentence, end + 1).isPresent());
    return behind || DescriptionBefore.start(sentence, first, end).isPresent();
  }

  /** "Norco fell. He said": in the rest of the sentence or in the next. */
  private boolean isPronounced(Document document, NameMention name) {
    int paragraph = document.sentences().get(name.sentence()).paragraph();
    int last = name.sentence() + 1;
    for (int i = name.endToken(); i < tokens.size() && tokens.get(i).sentence() <= last; i++) {
      if (PERSONAL.contains(tokens.get(i).lower())) {
        return document.sentences().get(tokens.get(i).sentence()).paragraph() == paragraph;
      }
    }
    return false;
  }

  private static boolean isTitled(Document document, NameMention name) {
    return name.prefix()
        .map(document::text)
        .map(text -> text.substring(text.lastIndexOf(' ') + 1))
        .filter(Titles::isCourtesy)
        .isPresent();
  }

  private boolean isAged(int end) {
    return end + 1 < tokens.size()
        && DescribingPhrase.isComma(tokens.get(end))
        && (tokens.get(end + 1).is("who")
            || tokens.get(end + 1).is("whose")
            || (tokens.get(end + 1).tag() == Tag.NUM && tokens.get(end + 1).text().length() == 2));
  }

  /** "Norco disclosed that it held a tenth", "Norco has said its shares". */
  private boolean says(int end, Set<String> pronouns) {
    int verb = end < tokens.size() && tokens.get(end).tag() == Tag.AUX ? end + 1 : end;
    if (verb + 3 >= tokens.size() || tokens.get(verb).tag() != Tag.VERB) {
      return false;
    }
    int i = tokens.get(verb + 1).is("that") ? verb + 2 : verb + 1;
    return SAYING.contains(tokens.get(verb).lemma())
        && pronouns.contains(tokens.get(i).lower())
        && (!tokens.get(i).is("it") || acts(i + 1));
  }

  /** "it holds", "it would lay off", "it is cutting"; not "it was cold", "it would be cold". */
  private boolean acts(int i) {
    int verb = i;
    while (verb < tokens.size() && tokens.get(verb).tag() == Tag.AUX) {
      verb++;
    }
    return verb < tokens.size()
        && tokens.get(verb).tag() == Tag.VERB
        && !WEATHER.contains(tokens.get(verb).lemma());
  }

  /** "Norco have", "Orme Rovers are": nobody is that alone. */
  private boolean areMany(NameMention name) {
    return name.endToken() < tokens.size() && PLURAL.contains(tokens.get(name.endToken()).text());
  }

  private boolean opens(NameMention name) {
    if (name.prefix().isPresent()) {
      return false;
    }
    int before = name.firstToken() - 1;
    return before < 0
        || tokens.get(before).sentence() != name.sentence()
        || (BEFORE_SUBJECT.contains(tokens.get(before).lower()) && !isListed(name));
  }

  /** "Lee, Hess and Norco", of which each stands behind a comma. */
  private boolean isListed(NameMention name) {
    int before = name.firstToken() - 1;
    return before > 0
        && DescribingPhrase.isComma(tokens.get(before))
        && tokens.get(before - 1).isCapitalised();
  }

  private boolean hasAssets(int end) {
    int i = end < tokens.size() && tokens.get(end).is("'s") ? end + 1 : end;
    if (i >= tokens.size()) {
      return false;
    }
    boolean office =
        (tokens.get(i).is("chief") || tokens.get(i).is("managing"))
            && i + 1 < tokens.size()
            && OFFICES.contains(tokens.get(i + 1).text());
    return office || ASSETS.contains(tokens.get(i).text());
  }

  /** "an analyst at Norco". */
  private boolean isWorkplace(NameMention name) {
    int at = name.firstToken() - 1;
    return at > 0
        && tokens.get(at).text().equals("at")
        && PersonalNouns.contains(tokens.get(at - 1))
        && !tokens.get(at - 1).isCapitalised();
  }

  private static boolean isSpelled(NameMention name) {
    return name.words().stream().anyMatch(FirmNames::hasInnerCapital)
        || (name.words().size() > 2 && name.words().contains("&"));
  }
}
