package app.copydesk.bot.web.page;

import org.jsoup.Jsoup;

/** A page of an invented paper, for tests of what it says of its article. */
final class InventedPage {
  static final String TEXT =
      "<p>The council voted on Monday to close the old bridge for a year, on a motion of 2 May 2025.</p>";

  private static final String URL = "https://www.dailynews.example/local/bridge-to-close";

  private InventedPage() {}

  static Metadata page(String head, String body) {
    return page(head, body, URL);
  }

  static Metadata page(String head, String body, String url) {
    String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return new Metadata(Jsoup.parse(html, url), url);
  }
}
