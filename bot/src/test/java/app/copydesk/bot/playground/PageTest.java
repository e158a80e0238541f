package app.copydesk.bot.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as a person uses it, in the system's Chromium, with an app behind it. */
class PageTest {

  private static final String SAMPLE = "The board met on Tuesday.\n\n“It stays,” the chair said.";

  private static Browser browser;
  private static Playground playground;
  private static DemoApp app;

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> foreign = new CopyOnWriteArrayList<>();
  private Page page;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    playground =
        Playground.start(Playground.Options.defaults().withSample("The night ferry", SAMPLE));
    app = new DemoApp(playground);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      app.close();
      playground.close();
      browser.close();
    }
  }

  @BeforeEach
  void visit() {
    page = look(1400, 900, ColorScheme.LIGHT);
    page.navigate(playground.url());
    assertThat(page.locator(".pane-title h1")).hasText("newsroom");
  }

  private Page look(int width, int height, ColorScheme scheme) {
    Page looked = browser.page(width, height, scheme);
    looked.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    looked.onPageError(complaints::add);
    looked.onRequest(
        request -> {
          if (!request.url().startsWith(playground.url())) {
            foreign.add(request.url());
          }
        });
    return looked;
  }

  @AfterEach
  void no_complaint_and_nothing_from_elsewhere() {
    assertThat(complaints).isEmpty();
    assertThat(foreign).isEmpty();
    page.context().close();
  }

  private Locator composer() {
    return page.locator("#main .composer textarea");
  }

  private void openThreadOf(String text) {
    page.locator("#main .message", new Page.LocatorOptions().setHasText(text))
        .last()
        .locator(".replies")
        .click();
  }

  /** Writes in a channel and opens the thread of the answer. */
  private void ask(String channel, String text) {
    page.navigate(playground.url() + "/#/" + channel);
    composer().fill(text);
    composer().press("Enter");
    openThreadOf(text);
    assertThat(page.locator("#thread .block.header"))
        .hasText("Harbour board votes to keep the night ferry");
  }

  @Test
  void the_sample_is_pasted_with_one_button_sent_with_enter_and_answered_in_the_thread() {
    page.getByText("Paste the sample").first().click();
    assertThat(composer()).hasValue(SAMPLE);
    composer().press("Enter");
    assertThat(composer()).hasValue("");
    openThreadOf("The board met on Tuesday.");
    assertThat(page.locator("#thread .separator")).hasText("1 reply");
    assertThat(page.locator("#thread blockquote"))
        .hasText("“Nobody rows home at two in the morning.”");
    Browser.keep(page, "playground-thread");
    page.keyboard().press("Escape");
    assertThat(page.locator("#thread")).isHidden();
  }

  @Test
  void what_an_article_says_stays_words() {
    ask("CPOLITICS", "<script>alert(1)</script> <b>bold</b> & <img src=x onerror=alert(1)>");
    assertThat(page.locator("#main .message .body").last())
        .hasText("<script>alert(1)</script> <b>bold</b> & <img src=x onerror=alert(1)>");
    assertThat(page.locator("#thread .message").last())
        .containsText("<img src=x onerror=alert(1)> press me <!channel>");
    assertThat(page.locator(".body script, .body img, .body b, a[href^=javascript]").count())
        .isZero();
  }

  @Test
  void mrkdwn_becomes_nodes_and_never_markup() {
    Object drawn =
        page.evaluate(
            "async (texts) => { const { mrkdwn } = await import('/page/mrkdwn.js');"
                + " return texts.map((text) => { const box = document.createElement('div');"
                + " box.append(...mrkdwn(text)); return box.innerHTML; }); }",
            List.of(
                "*bold* _it_ ~no~ `a*b*`",
                "2*3*4 snake_case_name",
                "&lt;b&gt; <b>",
                "<javascript:alert(1)|x> <data:text/html,x>",
                "<https://a.example/?q=\"&amp;x|a \"b\">",
                "&amp;lt;script&amp;gt;",
                "```<b>\n*x*```",
                "&gt; quoted\nafter"));
    assertThat(drawn)
        .isEqualTo(
            List.of(
                "<strong>bold</strong> <em>it</em> <s>no</s> <code>a*b*</code>",
                "2*3*4 snake_case_name",
                "&lt;b&gt; b",
                "x data:text/html,x",
                "<a href=\"https://a.example/?q=&quot;&amp;x\" target=\"_blank\""
                    + " rel=\"noopener noreferrer\">a \"b\"</a>",
                "&amp;lt;script&amp;gt;",
                "<pre class=\"code\">&lt;b&gt;\n*x*</pre>",
                "<blockquote>quoted</blockquote>after"));
  }

  @Test
  void a_long_paste_is_folded_until_somebody_wants_it_whole() {
    page.navigate(playground.url() + "/#/CCANTEEN");
    composer().fill("A sentence of the article.\n".repeat(60).strip());
    composer().press("Enter");
    Locator message = page.locator("#main .message").last();
    double foldedHeight = message.boundingBox().height;
    message.getByText("Show more").click();
    assertThat(message.getByText("Show less")).isVisible();
    assertThat(message.boundingBox().height).isGreaterThan(foldedHeight * 3);
  }

  @Test
  void a_reaction_is_picked_and_taken_back() {
    ask("CGENERAL", "react to this");
    Locator message = page.locator("#main .message").last();
    message.hover();
    message.getByLabel("Add a reaction").first().click();
    page.locator(".picker .grid button").first().click();
    Locator chip = page.locator("#main .reaction.mine");
    assertThat(chip).containsText("1");
    chip.click();
    assertThat(chip).hasCount(0);
  }

  @Test
  void a_button_reaches_the_app_and_its_answer_is_for_one_person() {
    ask("CGENERAL", "press something");
    page.locator("#thread").getByText("All quotes").click();
    assertThat(page.locator("#main .message.ephemeral .body").last())
        .hasText("You pressed quotes.");
    assertThat(page.locator("#main .message.ephemeral .note").last())
        .hasText("Only visible to you");
  }

  @Test
  void a_command_opens_a_modal_that_says_what_is_wrong_beside_the_field() {
    composer().pressSequentially("/sum");
    assertThat(page.locator(".hints [aria-selected=true]")).containsText("/summarize");
    composer().press("Tab");
    assertThat(composer()).hasValue("/summarize ");
    composer().press("Enter");
    Locator modal = page.getByRole(AriaRole.DIALOG);
    assertThat(modal.locator("h2")).hasText("Read an article");
    modal.getByText("Read it").click();
    assertThat(modal.locator(".field-error").first())
        .hasText("Please complete this required field.");
    Browser.keep(page, "playground-modal");
    modal.getByLabel("Text").fill("short");
    modal.getByText("Read it").click();
    assertThat(modal.locator(".field-error").first()).hasText("That is too short to read.");
    modal.getByLabel("Text").fill("long enough");
    modal.getByText("Read it").click();
    assertThat(modal).hasCount(0);
  }

  @Test
  void escape_closes_a_modal_for_the_app_too() {
    composer().fill("/summarize");
    composer().press("Enter");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(new Script(playground).see("state").path("views").toString())
        .doesNotContain("paste");
  }

  @Test
  void a_file_is_attached_shown_and_read() {
    page.setInputFiles(
        "#main input[type=file]",
        new FilePayload(
            "draft.txt", "text/plain", "Ministers agreed.".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator(".chip")).containsText("draft.txt");
    composer().press("Enter");
    assertThat(page.locator("#main .file-preview").last()).hasText("Ministers agreed.");
    openThreadOf("Ministers agreed.");
    assertThat(page.locator("#thread .message .body code")).hasText("draft.txt");
  }

  @Test
  void the_home_tab_and_its_buttons_work_and_unread_messages_are_counted() {
    page.locator(".place", new Page.LocatorOptions().setHasText("copydesk")).click();
    assertThat(page.locator(".home .block.header")).hasText("Welcome to the desk");
    new Script(playground).say("politics", "des", "new here");
    assertThat(page.locator(".place.unread .count")).hasText("1");
    Browser.keep(page, "playground-home");
  }

  @Test
  void arrow_keys_walk_through_messages_and_enter_opens_a_thread() {
    Script script = new Script(playground);
    script.say("canteen", "edie", "one");
    script.say("canteen", "edie", "two");
    page.navigate(playground.url() + "/#/CCANTEEN");
    Locator messages = page.locator("#main .message");
    assertThat(messages.last()).containsText("two");
    messages.last().focus();
    page.keyboard().press("ArrowUp");
    assertThat(messages.nth(messages.count() - 2)).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#thread .message .body")).hasText("one");
  }

  @Test
  void it_fits_a_telephone_in_the_dark() {
    ask("CPOLITICS", "a long evening");
    Page small = look(390, 844, ColorScheme.DARK);
    small.navigate(page.url());
    assertThat(small.locator("#thread .block.header").first()).isVisible();
    Object overflow =
        small.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    assertThat(overflow).isEqualTo(false);
    Browser.keep(small, "playground-narrow-dark");
    small.context().close();
  }
}
