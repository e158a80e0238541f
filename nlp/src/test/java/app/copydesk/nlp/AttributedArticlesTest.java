package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short invented articles of many registers, each with words of its quotes, who says them and, for
 * some, what they are: {@code === name}, the text, then {@code @@ words | speaker | role} lines.
 */
final class AttributedArticlesTest {

  /** Words of an article, the name of who says them, and words of the role; empty for no claim. */
  record Claim(String article, String text, String words, String speaker, String role) {
    @Override
    public String toString() {
      return article + ": " + words;
    }
  }

  static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (String part : read().split("(?m)^=== ", -1)) {
      int title = part.indexOf('\n');
      int first = part.indexOf("\n@@ ");
      if (title < 0 || first < 0) {
        continue;
      }
      String text = part.substring(title, first).strip();
      for (String line : part.substring(first + 1).strip().split("\n", -1)) {
        String[] sides = line.substring(3).split("\\|", -1);
        String role = sides.length > 2 ? sides[2].strip() : "";
        claims.add(
            new Claim(part.substring(0, title), text, sides[0].strip(), sides[1].strip(), role));
      }
    }
    return claims;
  }

  private static String read() {
    try (InputStream in =
        AttributedArticlesTest.class.getResourceAsStream("/articles/attributed.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void theSpeakerAndTheRoleAreFound(Claim claim) {
    int at = claim.text().indexOf(claim.words());
    assertThat(at).as("words of the article").isNotNegative();
    Optional<AttributedQuote> said =
        Reading.of(claim.text()).quotes().stream()
            .filter(quote -> quote.quote().span().contains(at))
            .min(Comparator.comparingInt(quote -> quote.quote().span().length()));
    assertThat(said.map(Reading::name)).contains(claim.speaker());
    if (!claim.role().isEmpty()) {
      assertThat(said.flatMap(AttributedQuote::speaker).flatMap(Speaker::role))
          .hasValueSatisfying(role -> assertThat(role).containsIgnoringCase(claim.role()));
    }
  }
}
