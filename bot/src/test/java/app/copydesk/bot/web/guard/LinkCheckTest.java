package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code links.txt} and {@code hostile-links.txt}: {@code allowed|blocked}, the link, what it
 * tries; signs that are not seen are written as Java escapes them. {@code names.txt}: DNS.
 */
class LinkCheckTest {
  private static final Pattern UNSEEN = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = LinkCheckTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static Stream<String> links() throws IOException {
    return Stream.concat(lines("links.txt").stream(), lines("hostile-links.txt").stream());
  }

  private static Decision decide(String link) throws IOException {
    return LinkCheck.byFixture(lines("names.txt")).decide(link);
  }

  @ParameterizedTest
  @MethodSource("links")
  void everyLinkOfTheListIsDecidedAsTagged(String line) throws IOException {
    String[] columns = line.split("\t", -1);
    String link =
        UNSEEN
            .matcher(columns[1])
            .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    assertThat(decide(link) instanceof Link).isEqualTo(columns[0].equals("allowed"));
  }

  @Test
  void oneAddressOfOurOwnAmongPublicOnesRefusesTheName() throws IOException {
    assertThat(decide("http://mixed.test-fixture.example/")).isInstanceOf(Refusal.class);
    assertThat(decide("http://dual.test-fixture.example/")).isInstanceOf(Link.class);
  }

  @Test
  void aNameThatChangesItsAnswerIsRefusedWhereItIsAskedAgain() throws IOException {
    assertThat(decide("http://rebind.test-fixture.example/")).isInstanceOf(Link.class);
    assertThat(
            decide(
                "http://rebind.test-fixture.example/redir?to=http://rebind.test-fixture.example/"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void fiveRedirectsAreFollowedAndNoSixth() throws IOException {
    assertThat(decide("http://pub.test-fixture.example/chain?n=5")).isInstanceOf(Link.class);
    assertThat(decide("http://pub.test-fixture.example/chain?n=6"))
        .isEqualTo(new Refusal("it redirects more than 5 times"));
  }
}
