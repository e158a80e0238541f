package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {
  private static final String FIRST =
      "The ferry company said on Tuesday that its two oldest boats, which cross the bay every hour,"
          + " would be replaced within three years, sooner than the port had feared.";
  private static final String SECOND =
      "Commuters, who pay more for the crossing than for any train in the region, have asked for new"
          + " boats since the winter in which both engines failed on the same morning.";
  private static final String THIRD =
      "The port will widen its pier in spring, a spokesman said, and the shops along it will have to"
          + " move for the time of the works, probably to the car park behind the station.";
  private static final List<String> ARTICLE = List.of(FIRST, SECOND, THIRD);

  private static List<String> read(String body) {
    return new ReadableText().paragraphs(Jsoup.parse(body));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>\n";
  }

  private static String article(String between) {
    return "<nav><a href=/>Home</a></nav><div class=post><h1>New boats for the bay</h1>"
        + p(FIRST)
        + between
        + p(SECOND)
        + p(THIRD)
        + "</div><div class=footer>All rights reserved</div>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a><figcaption>The old boat in the harbour, seen from the pier.</figcaption></figure>",
        "<div class=wp-caption-text><p>The old boat in the harbour, seen from the pier.</p></div>",
        "<p>Photo: Ada Byron / Bay Pictures</p>",
        "<p>© Bay Pictures</p>",
        "<p><a href=/x>Read more: The harbour that never sleeps</a></p>",
        "<p>Lesen Sie auch: <a href=/x>Der Hafen schläft nie</a></p>",
        "<p>Te puede interesar: <a href=/x>El puerto que nunca duerme</a></p>",
        "<div class='related-articles'><p>The harbour that never sleeps, and who lives in it.</p></div>",
        "<ul><li><a href=/a>The harbour that never sleeps</a></li><li><a href=/b>Fares rise again</a></li></ul>",
        "<div class=share-buttons>Share Tweet Email</div>",
        "<p>Advertisement</p>",
        "<p>Dieser Beitrag wurde unter <a href=/c>Hafen</a> veröffentlicht. Setze ein Lesezeichen auf den Permalink.</p>",
        "<p><a href=/a>back to the harbour</a> | <a href=/b>all about boats and fares</a> | more</p>",
        "<p>Unterstützen Sie unabhängigen Journalismus mit einem freiwilligen Beitrag.</p>",
        "<p>kittiwake liked this</p>",
        "<p>Sign up for our newsletter and never miss a story from the bay.</p>",
        "<div class=newsletter-box><p>Every morning, the news of the bay, in five minutes.</p></div>",
        "<p>Follow us on every network there is.</p>",
        "<p style='display:none'>This is not to be seen by anybody at all, however long it may be.</p>",
        "<div class=cookie-notice><p>We use cookies to make the site better for everybody.</p></div>",
        "<script>var text = 'The ferry company said so.'</script>"
      })
  void whatStandsBetweenTheParagraphsIsLeftOut(String between) {
    assertThat(read(article(between))).isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Sign up for the ferry pass now,” she said, “or walk.”",
        "Commuters who sign up for the pass pay half of the fare, and those who do not will pay more"
            + " than they ever did.",
        "The port said that it had asked no one to follow them into the car park behind the station,"
            + " whatever was written in its newsletter.",
        "Watch sellers on the pier, of whom there are nine, will have to move.",
        "In an email to the ferry company the mayor asked for an explanation by Friday."
      })
  void aSentenceOfTheArticleIsKeptThoughItSoundsLikeAnOffer(String sentence) {
    assertThat(read(article(p(sentence)))).containsExactly(FIRST, sentence, SECOND, THIRD);
  }

  @Test
  void aPullQuoteIsDroppedOnceTheTextSaysIt() {
    String pulled = "<blockquote>The port will widen its pier in spring</blockquote>";
    assertThat(read(article(pulled))).isEqualTo(ARTICLE);
  }

  @Test
  void blockQuotesAndListsAreKept() {
    String quote = "“We have waited for this since I was a child,” said a woman on the pier.";
    String kept =
        "<blockquote>"
            + quote
            + "</blockquote><ul><li>two boats of 40 metres</li><li>a wider pier</li></ul>";
    assertThat(read(article(kept)))
        .containsExactly(FIRST, quote, "two boats of 40 metres", "a wider pier", SECOND, THIRD);
  }

  @Test
  void aSubheadingIsKept() {
    assertThat(read(article("<h2>A winter without engines</h2>")))
        .containsExactly(FIRST, "A winter without engines", SECOND, THIRD);
  }

  @Test
  void bylineAndDateOverTheTextAreNotInIt() {
    String body =
        "<div class=post><h1>New boats</h1><p>Ada Byron</p><p>5 March 2026, 10:00</p>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>";
    assertThat(read(body)).isEqualTo(ARTICLE);
  }

  @Test
  void commentsAndTheNextArticlesAreNotTheArticle() {
    String comment =
        p("I have taken this ferry for thirty years, and nobody asked me, not once." + FIRST);
    String teaser =
        "<h3><a href=/x>Fares rise again</a></h3>"
            + p("The price of a crossing goes up, for the third time in a row.");
    String after =
        "<div id=comments>"
            + comment.repeat(9)
            + "</div><div class=list>"
            + teaser.repeat(4)
            + "</div>";
    assertThat(read(article("") + after)).isEqualTo(ARTICLE);
  }

  @Test
  void whatFollowsAHeadingOfItsOwnAtTheEndIsCut() {
    String end =
        "<h3>About the author</h3>" + p("She writes about ports, and has done so for years.");
    assertThat(read("<article>" + p(FIRST) + p(SECOND) + p(THIRD) + end + "</article>"))
        .isEqualTo(ARTICLE);
  }

  @Test
  void thePlaceThePageMarksAsTheBodyIsTaken() {
    String body =
        "<div itemprop=articleBody>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>"
            + "<div class=content>"
            + p("Something long about the site, its history, and its owners, who are many.")
                .repeat(20)
            + "</div>";
    assertThat(read(body)).isEqualTo(ARTICLE);
  }

  @Test
  void anArticleInSectionsIsReadAsAWhole() {
    String section = "<section><div><div><div><div>%s%s</div></div></div></div></section>";
    String body =
        "<main>"
            + section.formatted(p(FIRST), p(SECOND))
            + section.formatted(p(THIRD), p(SECOND + " Yes."))
            + section.formatted(p(FIRST + " So."), p(THIRD + " So."))
            + "</main>";
    assertThat(read(body)).hasSize(6).startsWith(FIRST, SECOND, THIRD);
  }

  @Test
  void theStandfirstIsPartOfTheText() {
    String lead =
        "Two new boats are to cross the bay from 2029, and the pier has to grow for them.";
    String body =
        "<header><h1>New boats for the bay</h1><p class=standfirst>"
            + lead
            + "</p></header>"
            + "<div class=tools>Print</div><div class=story>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>";
    assertThat(read(body)).containsExactly(lead, FIRST, SECOND, THIRD);
  }

  @Test
  void aStandfirstSetAsAHeadingIsPartOfTheText() {
    String lead = "Two new boats are to cross the bay from 2029, and the pier grows";
    String body =
        "<div class=story><h1>New boats for the bay</h1><h2>"
            + lead
            + "</h2><p>Ada Byron</p><p>5 March 2026 · 4 min read</p>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>";
    assertThat(read(body)).containsExactly(lead, FIRST, SECOND, THIRD);
  }

  @Test
  void twoLineBreaksMakeAParagraphAndOneAmidASentenceDoesNot() {
    String body =
        "<div class=story>"
            + FIRST.replace("boats, which", "boats,<br>which")
            + "<br><br>"
            + SECOND
            + "<br>"
            + THIRD
            + "</div>";
    assertThat(read(body)).isEqualTo(ARTICLE);
  }

  @Test
  void aListOfResultsAtTheEndIsKept() {
    String results =
        "<p>North 2, South 1</p><p>East 0, West 0</p><p>Bay 3, Port 3</p><p>Pier 1, Quay 4</p><p>Mole 2, Dock 2</p>";
    assertThat(read("<div class=post>" + p(FIRST) + p(SECOND) + p(THIRD) + results + "</div>"))
        .hasSize(8)
        .endsWith("Mole 2, Dock 2");
  }
}
