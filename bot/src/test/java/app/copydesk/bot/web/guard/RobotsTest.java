package app.copydesk.bot.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static boolean allows(String rules, String target) {
    return Robots.parse(rules, "Copydesk").allow(target);
  }

  @ParameterizedTest
  @CsvSource({
    "Disallow: /private, /private/a, false",
    "Disallow: /private, /public, true",
    "Disallow: /, /anything, false",
    "Disallow:, /anything, true",
    "Disallow: /*.html, /a/b.html?c, false",
    "Disallow: /*.html$, /a/b.html?c, true",
    "Disallow: /*.html$, /a/b.html, false",
    "Disallow: /a*b*c, /a-b-c, false",
    "Disallow: /a*b*c, /a-c-b, true",
    "Disallow: /$, /, false",
    "Disallow: /$, /a, true",
    "Disallow: /über, /%C3%BCber/uns, false",
    "Disallow: /%c3%bcber, /%C3%BCber/uns, false",
    "Disallow: /%7Eada, /~ada, false",
    "Disallow: /a%2Fb, /a/b, true",
    "Disallow: /a%2Ab, /a-and-b, true"
  })
  void aRuleIsABeginningWithWildcards(String rule, String target, boolean allowed) {
    assertThat(allows("User-agent: *\n" + rule, target)).isEqualTo(allowed);
  }

  @Test
  void theLongestRuleDecidesAndLeaveWinsADraw() {
    String rules = "User-agent: *\nDisallow: /news\nAllow: /news/open\nAllow: /x\nDisallow: /x";
    assertThat(allows(rules, "/news/open/1")).isTrue();
    assertThat(allows(rules, "/news/shut")).isFalse();
    assertThat(allows(rules, "/x")).isTrue();
  }

  @Test
  void aGroupForUsIsReadInThePlaceOfTheOneForAll() {
    String rules =
        "user-agent: *\ndisallow: /\n\nUser-Agent: other\nUser-Agent: copydesk # us\nDisallow: /a\n";
    assertThat(allows(rules, "/b")).isTrue();
    assertThat(allows(rules, "/a")).isFalse();
    assertThat(Robots.parse(rules, "Somebody").allow("/b")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "<html>Not found</html>", "Disallow: /", "Sitemap: https://a.example/x"})
  void whatIsNoRuleForbidsNothing(String text) {
    assertThat(allows(text, "/a")).isTrue();
  }

  @Test
  void aNameMayCarryAVersion() {
    assertThat(allows("User-agent: Copydesk/1.0\nDisallow: /", "/a")).isFalse();
    assertThat(allows("User-agent: Copydesker\nDisallow: /", "/a")).isTrue();
  }
}
