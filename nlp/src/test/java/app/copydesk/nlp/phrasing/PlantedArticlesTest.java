package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of fact planted in invented articles, and articles that only look as if they had some. */
class PlantedArticlesTest {
  private static final Pattern PLANTED = Pattern.compile("\\{(\\d):([^}]*)}");

  /**
   * An invented article.
   *
   * @param day its day, or nothing
   * @param slips the places of each slip
   */
  private record Planted(String name, String day, String text, Map<String, List<Span>> slips) {
    List<Finding> findings() {
      List<Finding> all = day.isEmpty() ? Desk.findings(text) : Desk.findings(text, day);
      return all.stream().filter(finding -> finding.tier() != Tier.NOTE).toList();
    }

    long found() {
      List<Finding> findings = findings();
      return slips.values().stream()
          .filter(
              places ->
                  places.stream()
                      .anyMatch(place -> findings.stream().anyMatch(f -> f.span().overlaps(place))))
          .count();
    }
  }

  @ParameterizedTest
  @CsvSource({"planted.txt, 65, 54", "planted-later.txt, 55, 42", "planted-last.txt, 34, 23"})
  void mostSlipsAreFound(String file, int slips, int found) throws IOException {
    List<Planted> articles = read(file);

    assertThat(articles.stream().mapToLong(article -> article.slips().size()).sum())
        .isEqualTo(slips);
    assertThat(articles.stream().mapToLong(Planted::found).sum()).isGreaterThanOrEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sound.txt", "sound-later.txt", "sound-last.txt"})
  void soundArticlesAreLeftAlone(String file) throws IOException {
    for (Planted article : read(file)) {
      assertThat(article.findings()).as(article.name()).isEmpty();
    }
  }

  private static List<Planted> read(String name) throws IOException {
    List<Planted> articles = new ArrayList<>();
    try (InputStream in = PlantedArticlesTest.class.getResourceAsStream("/articles/" + name)) {
      assertThat(in).isNotNull();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^= ", -1)) {
        if (!part.startsWith("#")) {
          articles.add(article(part));
        }
      }
    }
    return articles;
  }

  private static Planted article(String part) {
    int line = part.indexOf('\n');
    String[] head = part.substring(0, line).split("\\|", -1);
    String body = part.substring(line).strip();
    Map<String, List<Span>> slips = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    Matcher planted = PLANTED.matcher(body);
    while (planted.find()) {
      planted.appendReplacement(text, "");
      int start = text.length();
      text.append(planted.group(2));
      slips
          .computeIfAbsent(planted.group(1), number -> new ArrayList<>())
          .add(new Span(start, text.length()));
    }
    planted.appendTail(text);
    return new Planted(
        head[0].strip(), head.length > 1 ? head[1].strip() : "", text.toString(), slips);
  }
}
