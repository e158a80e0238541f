package app.copydesk.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.copydesk.bot.playground.Browser;
import app.copydesk.bot.playground.Playground;
import app.copydesk.bot.web.Reading;
import app.copydesk.nlp.Article;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor does in a browser, and what is there to see. */
final class EditorsBrowserTest {
  private static Browser browser;
  private static Room room;

  private Page page;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    room =
        Room.open(
            Playground.Mode.SOCKET,
            link ->
                new Reading.Page(
                    link,
                    new Article(
                        "Trump casts doubt on defending NATO allies",
                        Room.SAMPLE,
                        Optional.of(LocalDate.of(2025, 3, 7))),
                    Optional.of("By Ann Clark"),
                    Optional.of("The Example")),
            Map.of());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      room.close();
      browser.close();
    }
  }

  @BeforeEach
  void visit() {
    page = browser.page(1400, 1300, ColorScheme.LIGHT);
    page.navigate(room.playground().url());
    assertThat(page.locator(".pane-title h1")).hasText("newsroom");
  }

  @AfterEach
  void leave() {
    page.context().close();
  }

  @Test
  void thePastedSampleIsAnsweredInItsThread() {
    page.getByText("Paste the sample").first().click();
    composer().press("Enter");
    openThreadOf("U.S. President Donald Trump doubted");

    assertThat(thread()).containsText("Summary");
    assertThat(thread()).containsText("Suspicious phrasing");
    assertThat(thread()).containsText("Rut");
    button("Longer").scrollIntoViewIfNeeded();
    Browser.keep(page, "reply-to-the-sample");
  }

  @Test
  void theSampleInTheDark() {
    page.context().close();
    page = browser.page(1400, 1300, ColorScheme.DARK);
    page.navigate(room.playground().url());
    post("https://example.com/dark");
    openThreadOf("https://example.com/dark");

    assertThat(thread()).containsText("Suspicious phrasing");
    Browser.keep(page, "reply-to-a-link-dark");
  }

  @Test
  void aReactionAddsTheQuotes() {
    post("https://example.com/reaction");
    openThreadOf("https://example.com/reaction");
    assertThat(thread()).containsText("Key quotes");
    room.react(newestTs("https://example.com/reaction"), "speech_balloon");

    assertThat(thread()).containsText("quotes in Trump casts doubt");
    thread().locator(".message").last().scrollIntoViewIfNeeded();
    Browser.keep(page, "all-quotes");
  }

  @Test
  void phrasingAndLongerAreOnePressAway() {
    post("https://example.com/buttons");
    openThreadOf("https://example.com/buttons");
    button("Longer").click();
    assertThat(thread().locator("ul").first().locator("li")).hasCount(5);
    button("Phrasing").click();

    assertThat(thread()).containsText("Suspicious phrasing in Trump casts doubt");
    thread().locator(".message").last().scrollIntoViewIfNeeded();
    Browser.keep(page, "phrasing");
  }

  @Test
  void theFormTakesAPastedArticle() {
    composer().fill("/summarize");
    composer().press("Enter");
    Locator form = page.getByRole(AriaRole.DIALOG);
    assertThat(form).containsText("Read an article");
    form.locator("textarea").fill(Room.SAMPLE.substring(0, 2_800));
    Browser.keep(page, "form");
    form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Read")).last().click();
    openThreadOf("asked me to read a pasted text of");

    assertThat(thread()).containsText("Summary");
    Browser.keep(page, "reply-to-the-form");
  }

  @Test
  void helpIsOneCommandAway() {
    composer().fill("/summarize help");
    composer().press("Enter");

    assertThat(page.locator("#main")).containsText("Ways to ask");
    Browser.keep(page, "help");
  }

  private void post(String text) {
    composer().fill(text);
    composer().press("Enter");
  }

  private Locator composer() {
    return page.locator("#main .composer textarea");
  }

  private Locator thread() {
    return page.locator("#thread");
  }

  private Locator button(String label) {
    return thread()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
        .last();
  }

  private void openThreadOf(String text) {
    page.locator("#main .message", new Page.LocatorOptions().setHasText(text))
        .last()
        .locator(".replies")
        .click();
  }

  private static String newestTs(String text) {
    return room.inChannel(message -> message.path("text").asText().contains(text))
        .path("ts")
        .asText();
  }
}
