package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types, as Slack sends it: {@code & < >} escaped, links and mentions in angle
 * brackets, and the same once more as a rich_text block. Markup that is already in angle brackets
 * ({@code <@U1>}, {@code <https://...|label>}) is kept.
 */
final class Composer {

  private static final String DOMAINS =
      "com|org|net|int|info|news|eu|uk|de|fr|us|ca|au|gov|edu|io|example";

  private static final Pattern TOKEN =
      Pattern.compile(
          "<(?<markup>[@#!][^<>\\s|]+|https?://[^<>\\s|]+|mailto:[^<>\\s|]+)(?:\\|(?<label>[^<>]*))?>"
              + "|(?<url>https?://[^\\s<>|]+)"
              + "|(?<![\\w@./-])(?<domain>(?:[A-Za-z0-9-]+\\.)+(?:"
              + DOMAINS
              + ")(?![\\w.-]*\\w)(?:/[^\\s<>|]*)?)"
              + "|(?<![\\w.])@(?<name>[A-Za-z0-9._-]*[A-Za-z0-9])"
              + "|(?<![\\w&])#(?<channel>[a-z0-9_-]+)"
              + "|(?<![\\w:]):(?<emoji>[a-z0-9_+'-]+):(?![\\w:])");

  private static final List<String> STYLES = List.of("code", "bold", "italic", "strike");

  private static final Pattern STYLED =
      Pattern.compile(
          "`(?<code>[^`\\n]+)`"
              + "|(?<![\\w*])\\*(?<bold>[^*\\s](?:[^*\\n]*[^*\\s])?)\\*(?![\\w*])"
              + "|(?<![\\w_])_(?<italic>[^_\\s](?:[^_\\n]*[^_\\s])?)_(?![\\w_])"
              + "|(?<![\\w~])~(?<strike>[^~\\s](?:[^~\\n]*[^~\\s])?)~(?![\\w~])");

  private final Workspace workspace;

  Composer(Workspace workspace) {
    this.workspace = workspace;
  }

  /** {@code text} and {@code blocks} of a message. */
  ObjectNode compose(String typed) {
    StringBuilder text = new StringBuilder();
    ArrayNode elements = Json.array();
    Matcher token = TOKEN.matcher(typed).useTransparentBounds(true);
    int done = 0;
    while (token.find()) {
      ObjectNode element = Json.object();
      Optional<String> markup = markup(token, element);
      if (markup.isPresent()) {
        int end = token.end() - trailing(token);
        plain(typed.substring(done, token.start()), text, elements);
        text.append(markup.orElseThrow());
        elements.add(element);
        done = end;
        token.region(end, typed.length());
      }
    }
    plain(typed.substring(done), text, elements);
    ObjectNode message = Json.object().put("text", text.toString());
    ObjectNode block =
        message
            .putArray("blocks")
            .addObject()
            .put("type", "rich_text")
            .put("block_id", Secrets.hex(3));
    block
        .putArray("elements")
        .addObject()
        .put("type", "rich_text_section")
        .set("elements", elements);
    return message;
  }

  /** The token as Slack's markup, and the same into {@code element}; empty if it is only text. */
  private Optional<String> markup(Matcher token, ObjectNode element) {
    if (token.group("markup") != null) {
      return written(token.group("markup"), token.group("label"), element);
    }
    if (token.group("url") != null) {
      String url = trimmed(token.group("url"));
      element.put("type", "link").put("url", url);
      return Optional.of("<" + escape(url) + ">");
    }
    if (token.group("domain") != null) {
      String shown = trimmed(token.group("domain"));
      element.put("type", "link").put("url", "http://" + shown).put("text", shown);
      return Optional.of("<http://" + escape(shown) + "|" + escape(shown) + ">");
    }
    if (token.group("name") != null) {
      return mention(token.group("name").toLowerCase(Locale.ROOT), element);
    }
    if (token.group("channel") != null) {
      return workspace
          .channel(token.group("channel"))
          .map(
              channel -> {
                element.put("type", "channel").put("channel_id", channel.id);
                return "<#" + channel.id + "|" + channel.name + ">";
              });
    }
    element.put("type", "emoji").put("name", token.group("emoji"));
    return Optional.of(token.group());
  }

  private Optional<String> written(String markup, @Nullable String label, ObjectNode element) {
    switch (markup.charAt(0)) {
      case '@' -> element.put("type", "user").put("user_id", markup.substring(1));
      case '#' -> element.put("type", "channel").put("channel_id", markup.substring(1));
      case '!' -> element.put("type", "broadcast").put("range", markup.substring(1));
      default -> {
        element.put("type", "link").put("url", markup.replace("&amp;", "&"));
        if (label != null && !label.isEmpty()) {
          element.put("text", label);
        }
      }
    }
    String link = markup.startsWith("http") ? escape(markup.replace("&amp;", "&")) : markup;
    return Optional.of(
        label == null || label.isEmpty()
            ? "<" + link + ">"
            : "<" + link + "|" + escape(label) + ">");
  }

  private Optional<String> mention(String name, ObjectNode element) {
    if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
      element.put("type", "broadcast").put("range", name);
      return Optional.of("<!" + name + ">");
    }
    return workspace
        .person(name)
        .map(
            person -> {
              element.put("type", "user").put("user_id", person.id());
              return "<@" + person.id() + ">";
            });
  }

  /** How many characters at the end of a bare link belong to the sentence, not to the link. */
  private static int trailing(Matcher token) {
    String bare = token.group("url") != null ? token.group("url") : token.group("domain");
    return bare == null ? 0 : bare.length() - trimmed(bare).length();
  }

  private static String trimmed(String link) {
    String trimmed = link.replaceFirst("[.,;:!?'\"”’»]+$", "");
    return trimmed.endsWith(")") && !trimmed.contains("(")
        ? trimmed(trimmed.substring(0, trimmed.length() - 1))
        : trimmed;
  }

  /** Words without links: as they are into {@code text}, by style into {@code elements}. */
  private static void plain(String piece, StringBuilder text, ArrayNode elements) {
    text.append(escape(piece));
    Matcher styled = STYLED.matcher(piece);
    int done = 0;
    while (styled.find()) {
      words(piece.substring(done, styled.start()), elements);
      String group =
          STYLES.stream().filter(each -> styled.group(each) != null).findFirst().orElseThrow();
      elements
          .addObject()
          .put("type", "text")
          .put("text", styled.group(group))
          .putObject("style")
          .put(group, true);
      done = styled.end();
    }
    words(piece.substring(done), elements);
  }

  private static void words(String words, ArrayNode elements) {
    if (!words.isEmpty()) {
      elements.addObject().put("type", "text").put("text", words);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
