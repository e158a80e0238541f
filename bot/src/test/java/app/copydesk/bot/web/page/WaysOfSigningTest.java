package app.copydesk.bot.web.page;

import static app.copydesk.bot.web.page.InventedPage.TEXT;
import static app.copydesk.bot.web.page.InventedPage.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of signing that common systems and the papers of many countries have. */
class WaysOfSigningTest {
  private static final String HEADING = "<h1>Bridge to close</h1>";
  private static final String LONG = TEXT.repeat(4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Ada Byron, Dover Mail Staff</p>",
        "<p>Ada Byron Special to the Dover Mail</p>",
        "<p>Ada Byron | For The Dover Mail</p>",
        "<p>By Ada Byron with additional reporting by Ken Hess</p>",
        "<div>de Ada Byron</div>",
        "<div><span>Ada Byron</span><div>BBC News, Dover</div></div>",
        "<p class=author><em>Von Ada Byron, ARD-Studio Dover</em></p>",
        "<ul><li>Ada Byron</li><li>Dover</li><li>Actualizado a las 10:00h.</li></ul>"
      })
  void aLineUnderTheHeadlineSaysWhoWroteIt(String byline) {
    assertThat(page("", HEADING + byline + LONG).byline().orElse("")).startsWith("Ada Byron");
  }

  @Test
  void theLettersOnWhichANameEndsAreNoWordBehindIt() {
    String byline = "<p>By Ada Byron with additional reporting by Ken Hess</p>";
    assertThat(page("", HEADING + byline + LONG).byline()).contains("Ada Byron");
  }

  @Test
  void eachOfSeveralWritersHasAPlace() {
    String byline = "<p><i>Von Ada Byron, Berlin, und Ken Hess, München</i></p>";
    assertThat(page("", HEADING + byline + LONG).byline()).contains("Ada Byron, Ken Hess");
  }

  @Test
  void whatWritersAreStandsUnderEachOfThem() {
    String byline =
        """
        <ul class=authors><li><div>Ada Byron</div><div>Journalist</div></li>
        <li><div>Ken Hess</div><div>Journalist</div></li></ul>
        """;
    assertThat(page("", HEADING + byline + LONG).byline()).contains("Ada Byron, Ken Hess");
  }

  @Test
  void aPressOfficeSendsOutWhatABodyHasToSay() {
    String byline =
        """
        <h5>Dr. Karin Holz <em>Abteilung Öffentlichkeitsarbeit</em><br>
        <a href='/institution/1'>Gesellschaft der Brückenbauer e.V.</a></h5>
        """;
    assertThat(page("", HEADING + byline + LONG).byline()).contains("Dr. Karin Holz");
  }

  @ParameterizedTest
  @CsvSource({
    "Napsal(a), Jana Nová",
    "Szerző:, Kovács Anna",
    "Scris de, Ada Byron",
    "Συντάχθηκε από, Άννα Παππά",
    "Написано, Анна Вітрова",
    "Parašė, Ada Byron",
    "作成, Ada Byron"
  })
  void aNameIsToldBesideTheMinutesItTakesToRead(String label, String name) {
    String head =
        """
        <meta name='twitter:label1' content='%s'><meta name='twitter:data1' content='%s'>
        <meta name='twitter:label2' content='…'><meta name='twitter:data2' content='4 min'>
        """
            .formatted(label, name);
    assertThat(page(head, HEADING + LONG).byline()).contains(name);
  }

  @Test
  void thePriceOfGoodsIsNotToldByAWriter() {
    String head =
        """
        <meta name='twitter:label1' content='Brand'><meta name='twitter:data1' content='Ada Byron'>
        <meta name='twitter:label2' content='Price'><meta name='twitter:data2' content='$40.00'>
        """;
    assertThat(page(head, HEADING + LONG).byline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <script type="application/ld+json">{"@type":"NewsArticle",
        "author":{"@type":"Person","givenName":"Ada","familyName":"Byron"}}</script>
        """,
        """
        <script id=__NEXT_DATA__ type="application/json">
        {"article":{"author":{"id":7,"firstName":"Ada","lastName":"Byron"}}}</script>
        """
      })
  void aNameIsToldInTwoParts(String head) {
    assertThat(page(head, HEADING + "<div>Ada Byron</div>" + LONG).byline()).contains("Ada Byron");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href='/tag/ada-byron'>Ada Byron</a></p>",
        "<p><b>Translator:</b> <span>Ada Byron</span></p>",
        "<p class=credit>Ada Byron</p>",
        "<p>Ada Byron</p><p>Karin Holz</p>",
        "<p>Radio Dover</p>"
      })
  void aNameUnderTheHeadlineMayBeAnybodys(String line) {
    assertThat(page("", HEADING + line + LONG).byline()).isEmpty();
  }
}
