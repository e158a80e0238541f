package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells everybody named of what the text says beside each of their names. */
final class Particulars {
  /** Prepositions before a place. */
  private static final Set<String> WHERE =
      Set.of("in", "near", "across", "around", "outside", "inside", "throughout", "from");

  private final Document document;
  private final FirstNames firstNames;
  private final List<NameMention> names;
  private final Map<NameMention, Entity> owners;

  /** The names by their first and last words. */
  private final Map<String, List<NameMention>> byWord = new HashMap<>();

  Particulars(
      Document document,
      FirstNames firstNames,
      List<NameMention> names,
      Map<NameMention, Entity> owners) {
    this.document = document;
    this.firstNames = firstNames;
    this.names = names;
    this.owners = owners;
    for (NameMention name : names) {
      Stream.of(name.first(), name.last())
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name));
    }
  }

  /** Describes the owners of the names. */
  void note() {
    for (NameMention name : names) {
      Entity owner = owners.get(name);
      if (owner != null) {
        meet(owner, name);
      }
    }
    marry();
  }

  private void meet(Entity owner, NameMention name) {
    if (name.isFull()
        || name.prefix().isPresent()
        || firstNames.contains(name.first())
        || isFollowedByWho(name)) {
      owner.makeSure();
    }
    owner.mention(name.span(), document.text(name.span()), isLocated(name));
    if (!name.quoted() || owner.role().isEmpty()) {
      boolean body = owner.kind() == Speaker.Kind.ORGANISATION;
      for (Description description : RoleFinder.roles(document, name, body)) {
        owner.describe(description.form(), description.text());
        if (tellsSomebody(description)) {
          owner.makeSure();
        }
      }
    }
    name.prefix()
        .ifPresent(
            span -> {
              learn(owner, document.text(span));
              belong(owner, span);
            });
  }

  /** "Rovers manager Ann Lee": of Rovers, which has its capital elsewhere too. */
  private void belong(Entity owner, Span prefix) {
    Token first = document.tokensIn(prefix).get(0);
    if (first.end() < prefix.end()
        && first.isCapitalised()
        && byWord.getOrDefault(first.text(), List.of()).stream()
            .anyMatch(name -> isOtherwise(name, first))) {
      owner.belongTo(List.of(first.text()));
    }
  }

  /** True for a name that stands elsewhere than {@code word} and does not open a sentence. */
  private boolean isOtherwise(NameMention name, Token word) {
    return name.span().start() != document.sentences().get(name.sentence()).start()
        && !name.span().contains(word.start());
  }

  /** "Kevo, who had not slept,". */
  private boolean isFollowedByWho(NameMention name) {
    int end = name.endToken();
    List<Token> tokens = document.tokens();
    return end + 1 < tokens.size()
        && DescribingPhrase.isComma(tokens.get(end))
        && tokens.get(end + 1).is("who")
        && owners.get(name) != null
        && owners.get(name).kind() == Speaker.Kind.PERSON;
  }

  /** "the harbour master", "who runs the port": nothing but a person is said to be that. */
  private static boolean tellsSomebody(Description description) {
    return description.form() == Description.Form.NOMINAL
        || (description.form() == Description.Form.RELATIVE
            && description.text().startsWith("who "));
  }

  /** "in Ely", "a fisherman from Ely", ", of Ely,". */
  private boolean isLocated(NameMention name) {
    int at = name.firstToken();
    if (at < 2 || name.prefix().isPresent()) {
      return false;
    }
    Token before = document.tokens().get(at - 1);
    return WHERE.contains(before.lower())
        || (before.is("of") && DescribingPhrase.isComma(document.tokens().get(at - 2)));
  }

  private static void learn(Entity owner, String prefix) {
    for (String word : prefix.split("\\s+", -1)) {
      Titles.gender(word).ifPresent(owner::learnGender);
      if (Titles.isDoctor(word)) {
        owner.describe(Description.Form.IMPLIED, word);
      }
    }
  }

  /** Says of the two of "Ken and Ann Hess" whose wife and husband they are. */
  private void marry() {
    for (int i = 0; i + 1 < names.size(); i++) {
      Entity one = owners.get(names.get(i));
      Entity other = owners.get(names.get(i + 1));
      if (Couples.isHalf(names.get(i)) && one != null && other != null) {
        boolean wife = one.gender() == Gender.FEMALE;
        one.describe(Description.Form.IMPLIED, wife ? "wife" : "husband");
        other.describe(Description.Form.IMPLIED, wife ? "husband" : "wife");
      }
    }
  }
}
