package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.PersonMention.Post;
import app.copydesk.nlp.text.CommonWords;
import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who is named in the copy and what the words beside a name say they are. */
final class PersonReader {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_PHRASE = 7;

  /** Whose post was or will be another. */
  private static final Set<String> NOT_NOW =
      Set.of(
          ("former ex then acting interim outgoing incoming new newly future late first last previous onetime sometime"
                  + " retired caretaker elect designate shadow honorary longtime one-time ex-")
              .split(" "));

  /** Of several trades somebody may have each. */
  private static final Set<String> SOME = Set.of("a", "an", "one", "another", "fellow");

  private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "vice-", "under");

  /** What ministers are ministers of. */
  private static final Set<String> FIELDS =
      Set.of(
          ("finance foreign health education interior home justice transport trade energy environment agriculture culture"
                  + " defence defense labour labor housing immigration tourism fisheries forestry")
              .split(" "));

  private static final Set<String> MINISTERS = Set.of("minister", "secretary");

  /** What directors are directors of. */
  private static final Set<String> DEPARTMENTS =
      Set.of(
          ("medical nursing finance financial marketing sales technical artistic musical legal personnel sporting commercial"
                  + " research clinical")
              .split(" "));

  private final Posts posts = new Posts();
  private final Set<String> titles = WordList.read("titles.txt");

  /** The people named in {@code document}, in order. */
  List<PersonMention> read(Document document) {
    List<PersonMention> people = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (isNamePart(tokens, i)) {
          int end = i + 1;
          while (end < tokens.size()
              && end - i < LONGEST_NAME
              && isNamePart(tokens, end)
              && Copy.adjoins(document, tokens.get(end - 1), tokens.get(end))) {
            end++;
          }
          person(document, tokens, i, end).ifPresent(people::add);
          i = end;
        }
      }
    }
    return people;
  }

  private static boolean isNamePart(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean opens = i == 0 || tokens.get(i - 1).tag() == Tag.PUNCT;
    return token.isCapitalised()
        && token.isWord()
        && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN || !opens);
  }

  private Optional<PersonMention> person(Document document, List<Token> tokens, int from, int end) {
    int first = from;
    while (first < end - 1 && isTitle(tokens, first)) {
      first++;
    }
    Token last = tokens.get(end - 1);
    String surname = last.text();
    if (surname.length() < 3
        || !surname.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
        || surname.chars().skip(1).noneMatch(Character::isLowerCase)
        || CommonWords.contains(last.lower())
        || isTitle(tokens, end - 1)) {
      return Optional.empty();
    }
    List<String> firsts = new ArrayList<>();
    for (int i = first; i < end - 1; i++) {
      firsts.add(tokens.get(i).text());
    }
    Optional<Post> post =
        inName(tokens, from, first)
            .or(() -> ahead(document, tokens, from, end))
            .map(ahead -> ahead.body().isEmpty() ? ahead.of(body(tokens, end - 1)) : ahead)
            .or(() -> behind(tokens, end));
    return Optional.of(
        new PersonMention(
            surname, firsts, last.sentence(), tokens.get(first).span().hull(last.span()), post));
  }

  private boolean isTitle(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return titles.contains(word)
        || MINISTERS.contains(word)
        || posts.post("", word).isPresent()
        || (FIELDS.contains(word) && i + 1 < tokens.size() && isTitle(tokens, i + 1))
        || DEPUTIES.contains(word)
        || NOT_NOW.contains(word);
  }

  /** "Finance Minister Ana Ruiz". */
  private Optional<Post> inName(List<Token> tokens, int from, int first) {
    return first == from ? Optional.empty() : post(tokens, first - 1, Math.max(0, from - 3));
  }

  /** "captain Ana Ruiz", "its captain, Ana Ruiz". */
  private Optional<Post> ahead(Document document, List<Token> tokens, int from, int end) {
    if (from < 2) {
      return from == 1 && Copy.adjoins(document, tokens.get(0), tokens.get(1))
          ? post(tokens, 0, 0)
          : Optional.empty();
    }
    boolean comma = tokens.get(from - 1).text().equals(",");
    int head = comma ? from - 2 : from - 1;
    int start = phraseStart(tokens, head);
    if (comma && start > 1 && tokens.get(start - 1).text().matches("of|at|for")) {
      head = start - 2;
      start = phraseStart(tokens, head);
    }
    boolean definite = start < head && isDefinite(tokens, start, head);
    // "the wound in his head, Ruiz said": no comma closes what the first one would open
    boolean closed = end == tokens.size() || !tokens.get(end).isWord();
    if (comma
        ? !definite || !closed
        : !Copy.adjoins(document, tokens.get(head), tokens.get(from))) {
      return Optional.empty();
    }
    return post(tokens, head, start);
  }

  private static int phraseStart(List<Token> tokens, int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST_PHRASE && inPhrase(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** "Ana Ruiz, the club's captain", "Ana Ruiz, 52, captain of the club". */
  private Optional<Post> behind(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).text().equals(",")) {
      return Optional.empty();
    }
    int start = end + 1;
    if (tokens.get(start).tag() == Tag.NUM
        && start + 2 < tokens.size()
        && tokens.get(start + 1).text().equals(",")) {
      start += 2;
    }
    if (start + 2 < tokens.size()
        && tokens.get(start).text().matches("who|now")
        && tokens.get(start + 1).text().matches("is|was")) {
      start += 2;
    }
    int stop = start;
    while (stop < tokens.size() && stop - start <= LONGEST_PHRASE && inPhrase(tokens.get(stop))) {
      stop++;
    }
    if (stop == start || stop == tokens.size()) {
      return Optional.empty();
    }
    Token next = tokens.get(stop);
    boolean ends = next.text().matches("[,.;]|of|at|for|in|with|from|who");
    return ends ? post(tokens, stop - 1, start) : Optional.empty();
  }

  private static boolean inPhrase(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case PRON -> token.lower().matches("its|his|her|their|our|my");
      case PART -> token.text().startsWith("'");
      default -> token.text().equals("'s") || token.text().equals("-");
    };
  }

  private static boolean isDefinite(List<Token> tokens, int start, int head) {
    return tokens.subList(start, head).stream()
        .anyMatch(
            token ->
                token.tag() == Tag.DET || token.tag() == Tag.PRON || token.text().startsWith("'"));
  }

  private Optional<Post> post(List<Token> tokens, int head, int start) {
    String word = tokens.get(head).lower();
    String before = head > 0 ? tokens.get(head - 1).lower() : "";
    boolean minister = MINISTERS.contains(word) && FIELDS.contains(before);
    Optional<String> title = minister ? Optional.of(word) : posts.post(before, word);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String field =
        word.equals("director") && DEPARTMENTS.contains(before)
            ? before.replace("financial", "finance")
            : "";
    boolean known = true;
    boolean deputy = false;
    int from = minister || !field.isEmpty() || title.get().contains("-") ? head - 1 : head;
    for (int i = Math.max(0, Math.min(start, head - 1)); i < head; i++) {
      String modifier = tokens.get(i).lower();
      known &= i < start || !SOME.contains(modifier);
      known &= !NOT_NOW.contains(modifier) && !modifier.startsWith("ex-");
      if (DEPUTIES.contains(modifier) || modifier.startsWith("vice-")) {
        deputy = true;
        from = Math.min(from, i);
      }
    }
    String next = head + 1 < tokens.size() ? tokens.get(head + 1).lower() : "";
    known &= !Set.of("and", "designate", "elect", "-", "emeritus").contains(next);
    return Optional.of(
        new Post(
            new Span(tokens.get(from).start(), tokens.get(head).end()),
            title.get(),
            minister ? before.replace("defense", "defence").replace("labor", "labour") : field,
            deputy,
            body(tokens, head),
            known));
  }

  private static String body(List<Token> tokens, int head) {
    int i = head + 1;
    if (i >= tokens.size() || !tokens.get(i).text().matches("of|at|for")) {
      return "";
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
      if (tokens.get(j).isCapitalised()) {
        return tokens.get(j).text();
      }
    }
    return "";
  }
}
