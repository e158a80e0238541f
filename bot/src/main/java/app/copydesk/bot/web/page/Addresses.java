package app.copydesk.bot.web.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a page says. */
final class Addresses {
  /** A copy in the Internet Archive, named after the page and the second it was taken. */
  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(?=https?:)");

  private static final Pattern HOST = Pattern.compile("(?s)^(?:https?://)?([^/?#:]*).*");
  private static final Pattern FOLDER = Pattern.compile("https?://[^/?#]+/[^/?#]+/?");
  private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]*");
  private static final Pattern HOME =
      Pattern.compile("(/(index\\.\\w+)?)?(\\?(?!(?:.*&)?[^=&]+=\\d+(?:&|$)|[^=&]+/[^=&]).*)?");

  private static final Pattern END =
      Pattern.compile(
          "(?s)^https?://[^/?#]*(?:/[^/?#]*)*?/([^/?#]+?)(?:\\.\\w{2,5})?/?(?:[?#].*)?$");

  private Addresses() {}

  /** Letters and digits of the last part of the path; empty for the root of a site. */
  static String end(String url) {
    Matcher end = END.matcher(original(url));
    return end.matches() ? Titles.letters(end.group(1)) : "";
  }

  /** The address of the page itself, where {@code url} leads to an archive's copy. */
  static String original(String url) {
    return ARCHIVED.matcher(url).replaceFirst("");
  }

  /** The host in small letters; empty when there is none. */
  static String host(String url) {
    return HOST.matcher(original(url)).replaceFirst("$1").toLowerCase(Locale.ROOT);
  }

  /** {@code host} without the label that says nothing. */
  static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  /** True where {@code folder} is one label below the root, and {@code url} below it. */
  static boolean isFolder(String folder, String url) {
    return FOLDER.matcher(folder).matches()
        && original(url).startsWith(folder.endsWith("/") ? folder : folder + '/');
  }

  /** True for the root of a site; {@code /?p=123} is one of its pages. */
  static boolean isHome(String url) {
    String path = ORIGIN.matcher(original(url)).replaceFirst("");
    int fragment = path.indexOf('#');
    return HOME.matcher(fragment < 0 ? path : path.substring(0, fragment)).matches();
  }
}
