package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the names of bodies and places from those of people, and capitals that are no names: by the
 * noun before the name, its words, the lists of first names and places, and at last by vote.
 */
final class NameKinds {
  private static final Set<String> FIRMS =
      Set.copyOf(WordFile.words(NameKinds.class, "company-words.txt"));

  private static final Pattern DOMAIN = Pattern.compile("\\w\\.(com|org|net|info|co|io|tv)$");

  /** In words. */
  private static final int LONGEST_SCORE = 12;

  /** What a club is in front of its name: "their neighbours Ely Town". */
  private static final Set<String> TEAMS =
      Set.of(
          "neighbours",
          "neighbors",
          "rivals",
          "champions",
          "leaders",
          "hosts",
          "visitors",
          "holders",
          "strugglers");

  /** What stands before a title to make another of it: "the Chief Justice". */
  private static final Set<String> LEADING =
      Set.of(
          "Chief",
          "Lord",
          "Lord Chief",
          "Lady Chief",
          "Deputy",
          "Vice",
          "Assistant",
          "Associate",
          "Attorney",
          "Solicitor",
          "Advocate",
          "Prime",
          "First",
          "District",
          "Acting",
          "Police");

  private final Document document;
  private final NameVotes votes;
  private final FirstNames firstNames;
  private final Places places;

  /** Names of which the text says that they are a body's: "Orbex, a maker of kites,". */
  private final Set<List<String>> told = new HashSet<>();

  private final BodySigns signs;
  private final LookAlikes lookAlikes;

  NameKinds(
      Document document,
      List<NameMention> found,
      NameVotes votes,
      FirstNames firstNames,
      Places places) {
    this.document = document;
    this.votes = votes;
    this.firstNames = firstNames;
    this.places = places;
    this.signs = new BodySigns(document, found);
    this.lookAlikes = new LookAlikes(document);
    for (NameMention name : found) {
      if (isTold(name)) {
        told.add(name.words());
      }
      if (name.definite()
          && name.words().size() > 1
          && name.words().stream().anyMatch(Titles::isBody)) {
        told.add(name.words());
      }
      if (isScored(name)) {
        told.add(name.words());
        told.add(List.of(name.last()));
      }
    }
  }

  /** "Orbex, the maker of kites,", "Orbex, which makes kites,", "The supplier, Orbex,". */
  private boolean isTold(NameMention name) {
    List<Token> tokens = document.sentences().get(name.sentence()).tokens();
    int comma = name.endToken() - tokens.get(0).index();
    int first = name.firstToken() - tokens.get(0).index();
    if (name.prefix().isEmpty() && BodyBefore.start(tokens, first, comma).isPresent()) {
      return true;
    }
    if (name.prefix().isPresent()
        || comma + 2 >= tokens.size()
        || !DescribingPhrase.isComma(tokens.get(comma))) {
      return false;
    }
    Token next = tokens.get(comma + 1);
    if (next.is("which")) {
      return true;
    }
    return next.tag() == Tag.DET
        && !DescribingPhrase.headIsSomebody(tokens, comma + 1)
        && DescribingPhrase.nominalOfBody(tokens, comma + 1).isPresent();
  }

  /** A team of a line of its own, "Orme Rovers 2 Ely Town 1". */
  private boolean isScored(NameMention name) {
    List<Token> tokens = document.sentences().get(name.sentence()).tokens();
    int end = name.endToken() - tokens.get(0).index();
    return tokens.size() <= LONGEST_SCORE
        && tokens.get(tokens.size() - 1).tag() == Tag.NUM
        && end < tokens.size()
        && tokens.get(end).tag() == Tag.NUM
        && tokens.stream().noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX)
        && tokens.stream().filter(token -> token.tag() == Tag.NUM).count() >= 2;
  }

  /** Those of {@code found} that name somebody or something. */
  List<NameMention> names(List<NameMention> found) {
    Set<String> lastNames =
        found.stream()
            .filter(NameMention::isFull)
            .map(NameMention::last)
            .collect(Collectors.toSet());
    return found.stream()
        .filter(name -> !isOrigin(name) && !isBareTitle(name, lastNames))
        .filter(name -> !lookAlikes.isClass(name) && !lookAlikes.isMember(name))
        .toList();
  }

  /** "Connecticut Democrat" and "British" tell where somebody is from. */
  private boolean isOrigin(NameMention name) {
    boolean alone = !name.isFull() && (name.prefix().isEmpty() || isFollowedByNoun(name));
    return (alone && Origins.isAdjective(name.last()))
        || (name.isFull() && Origins.contains(name.last()) && !firstNames.contains(name.first()));
  }

  private boolean isFollowedByNoun(NameMention name) {
    int next = name.endToken();
    return next < document.tokens().size()
        && document.tokens().get(next).tag() == Tag.NOUN
        && !document.tokens().get(next).isCapitalised();
  }

  /**
   * "the Chancellor" and "the Chief Justice" are descriptions, unless somebody of that name is
   * about.
   */
  private boolean isBareTitle(NameMention name, Set<String> lastNames) {
    return !name.isFull()
        && (name.prefix().isEmpty()
            || name.prefix().map(document::text).filter(LEADING::contains).isPresent())
        && (Titles.isTitle(name.last()) || PersonalNouns.isAbbreviation(name.last()))
        && !lastNames.contains(name.last());
  }

  /**
   * True for the name of a body or a place.
   *
   * @param somebody whether its last word is somebody's last name
   */
  boolean isBody(NameMention name, boolean somebody) {
    if (isToldOf(name) && !somebody && !isFirstName(name)) {
      return true;
    }
    Optional<String> trade = name.prefix().map(this::lastWord);
    boolean ofBody = isFirstName(name) && name.prefix().filter(this::isOfficeOfBody).isPresent();
    if ((trade.filter(BodyTrades::introduce).isPresent() && !ofBody)
        || (trade.filter(TEAMS::contains).isPresent() && !isFirstName(name) && isAlone(name))) {
      return true;
    }
    if (trade.filter(NameKinds::areSeveral).isPresent() && !isFirstName(name) && isAlone(name)) {
      return true; // "consultants Norco"
    }
    if (trade.isPresent() && !Titles.isBody(name.last())) {
      return false;
    }
    if (name.words().stream().anyMatch(NameKinds::isNoPersons)) {
      return true;
    }
    boolean surname = name.words().size() == 1 && somebody && !name.definite();
    if (!surname && name.words().stream().anyMatch(Titles::isBody)) {
      boolean told =
          name.isFull() && trade.filter(PersonalNouns::isTrade).isPresent() && !name.definite();
      boolean person = told || isFirstName(name) || isDescribedAsPerson(name);
      return !person || name.definite() || isBodyInPart(name);
    }
    if (name.words().size() == 1) {
      String word = name.first();
      if (lookAlikes.isState(name)) {
        return true;
      }
      boolean acronym =
          word.length() > 1
              && word.equals(word.toUpperCase(Locale.ROOT))
              && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
      return (acronym && !somebody)
          || places.contains(word)
          || name.definite()
          || (!somebody
              && !isFirstName(name)
              && (areMany(word) || signs.isBody(name) || votes.isBody(name)));
    }
    if (isPlaceOrStation(name) && !somebody) {
      return true;
    }
    boolean firm =
        FIRMS.contains(name.last().toLowerCase(Locale.ROOT))
            && name.prefix().isEmpty()
            && !somebody;
    if (firm && name.words().size() > 2) {
      return true; // "Ann Lee Productions"
    }
    if (signs.isSurelyBody(name) && !somebody) {
      return true; // "Christian Aid have said"
    }
    return !isFirstName(name)
        && (name.definite() || firm || (signs.isBody(name) && !somebody) || votes.isBody(name));
  }

  /** A lone word of which nothing says that it is somebody’s name: "Norco". */
  boolean isNobodys(NameMention name) {
    return !name.isFull() && name.prefix().isEmpty() && !isFirstName(name) && signs.isNobodys(name);
  }

  /** "chairman of the club", "director at Ely Bank": somebody of the body named. */
  private boolean isOfficeOfBody(Span prefix) {
    String text = document.text(prefix);
    return text.contains(" of ") || text.contains(" for ") || text.contains(" at ");
  }

  /** "consultants", "developers", "organisers". */
  private static boolean areSeveral(String noun) {
    return PersonalNouns.isPlural(noun)
        && (PersonalNouns.isTrade(noun.substring(0, noun.length() - 1))
            || PersonalNouns.endsAsTrade(noun.substring(0, noun.length() - 1)));
  }

  /** "Tunisians", "Republicans": a people or a party. */
  private static boolean areMany(String name) {
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : "";
    return Origins.contains(one) || Origins.isAdjective(one) || PersonalNouns.isAbbreviation(one);
  }

  /** "New York", "BBC Wales". */
  private boolean isPlaceOrStation(NameMention name) {
    String first = name.first();
    boolean acronym = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
    boolean shouted = name.last().equals(name.last().toUpperCase(Locale.ROOT));
    return first.equals("New") || (acronym && !shouted && !isFirstName(name));
  }

  /** "Covid-19", "Kitehub.com": what nobody is called. */
  private static boolean isNoPersons(String word) {
    return word.chars().anyMatch(Character::isDigit) || DOMAIN.matcher(word).find();
  }

  /** Not "the winners Ann Lee and Bob Hess". */
  private boolean isAlone(NameMention name) {
    int next = name.endToken();
    return next >= document.tokens().size()
        || !(document.tokens().get(next).is("and") || document.tokens().get(next).is(","));
  }

  /** "The culture secretary, Willemijn Post,", "Lee Park, who …". */
  private boolean isDescribedAsPerson(NameMention name) {
    List<Token> tokens = document.sentences().get(name.sentence()).tokens();
    int first = name.firstToken() - tokens.get(0).index();
    int end = name.endToken() - tokens.get(0).index();
    boolean who =
        end + 1 < tokens.size()
            && DescribingPhrase.isComma(tokens.get(end))
            && RelativeClause.WORDS.contains(tokens.get(end + 1).lower());
    return name.isFull() && (who || DescriptionBefore.start(tokens, first, end).isPresent());
  }

  private boolean isToldOf(NameMention name) {
    return told.contains(name.words())
        || told.contains(List.of(name.first()))
        || told.contains(List.of(name.last()));
  }

  /** "Henry Moss Hospital", but not "Ann Hall", "Ann Hall Lee" and "Bill". */
  private static boolean isBodyInPart(NameMention name) {
    return name.words().size() > 2 && Titles.isBody(name.last());
  }

  private boolean isFirstName(NameMention name) {
    return firstNames.contains(name.first());
  }

  private String lastWord(Span span) {
    String text = document.text(span).toLowerCase(Locale.ROOT);
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
