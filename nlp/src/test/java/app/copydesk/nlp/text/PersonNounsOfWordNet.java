package app.copydesk.nlp.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints the words of {@code wordnet-persons.txt}: the nouns of WordNet's file noun.person whose
 * first sense is a person and whose uses in its tagged texts are so at least half of the time. The
 * argument is WordNet's folder {@code dict}, with {@code data.noun} and {@code index.sense}.
 */
public final class PersonNounsOfWordNet {
  private static final String PERSON = "18";
  private static final Set<String> UNFIT =
      Set.of(
          "slang",
          "derogatory",
          "offensive",
          "obscene",
          "ethnic slur",
          "disparag",
          "contempt",
          "vulgar",
          "(bible)",
          "mythology",
          "legendary",
          "member of the",
          "speaks",
          "native or inhabitant",
          "imaginary");

  private final Set<String> written = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> asPerson = new HashMap<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> otherwise = new HashSet<>();

  private PersonNounsOfWordNet() {}

  public static void main(String[] args) throws IOException {
    PersonNounsOfWordNet nouns = new PersonNounsOfWordNet();
    nouns.readSynsets(Path.of(args[0], "data.noun"));
    nouns.readSenses(Path.of(args[0], "index.sense"));
    nouns.print(System.out);
  }

  /** Lines "offset file type count word … | gloss"; names are marked by the pointer "@i". */
  private void readSynsets(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String[] fields = line.split(" ", -1);
      if (line.startsWith(" ") || !fields[1].equals(PERSON)) {
        continue;
      }
      if (line.contains(" @i ")) {
        named.add(fields[0]);
      }
      String gloss = line.substring(line.indexOf('|') + 1).toLowerCase(Locale.ROOT);
      for (int i = 0; i < Integer.parseInt(fields[3], 16); i++) {
        String word = fields[4 + 2 * i];
        if (word.equals(word.toLowerCase(Locale.ROOT))
            && UNFIT.stream().noneMatch(gloss::contains)) {
          written.add(word);
        }
      }
    }
  }

  /** Lines "lemma%pos:file:… offset number uses". */
  private void readSenses(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      String[] fields = line.split(" ", -1);
      String[] key = fields[0].split("[%:]", -1);
      boolean person = key[1].equals("1") && key[2].equals(PERSON);
      uses.merge(key[0], Integer.parseInt(fields[3]), Integer::sum);
      asPerson.merge(key[0], person ? Integer.parseInt(fields[3]) : 0, Integer::sum);
      if (person && fields[2].equals("1") && !named.contains(fields[1])) {
        first.add(key[0]);
      }
      if (!key[1].equals("1")) {
        otherwise.add(key[0]);
      }
    }
  }

  private void print(PrintStream out) {
    StringBuilder line = new StringBuilder();
    for (String word : new TreeSet<>(first)) {
      if (!isFit(word)) {
        continue;
      }
      if (line.length() + word.length() + 1 > 128) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    out.println(line);
  }

  private boolean isFit(String word) {
    int all = uses.getOrDefault(word, 0);
    boolean mostly =
        all > 0 ? 2 * asPerson.getOrDefault(word, 0) >= all : !otherwise.contains(word);
    return mostly
        && word.length() > 3
        && word.matches("[a-z]+(-[a-z]+)*")
        && written.contains(word);
  }
}
