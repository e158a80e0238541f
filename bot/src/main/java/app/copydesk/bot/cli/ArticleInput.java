package app.copydesk.bot.cli;

import app.copydesk.bot.web.ArticleSource;
import app.copydesk.bot.web.Reading;
import app.copydesk.bot.web.file.ArticleFiles;
import app.copydesk.nlp.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens what the command line was given. Safe to share between threads. */
final class ArticleInput {
  private final SettingsOption settings;
  private @Nullable ArticleSource web;

  ArticleInput(SettingsOption settings) {
    this.settings = settings;
  }

  /**
   * Made at the first link: settings and an HTTP client take time to load, most runs read files.
   */
  private synchronized ArticleSource web() {
    ArticleSource made = web == null ? Links.source(settings.read(System.getenv())) : web;
    web = made;
    return made;
  }

  /**
   * Reads a file, a link, or standard input for {@code -}.
   *
   * @throws InputException when it cannot be read
   */
  Reading.Page open(String input) {
    if (input.matches("(?i)https?:.*")) {
      return page(web().read(input));
    }
    try {
      if (input.equals("-")) {
        return page(
            ArticleFiles.read("standard input", System.in.readNBytes(ArticleFiles.MAX_BYTES + 1)));
      }
      try (InputStream bytes = Files.newInputStream(Path.of(input))) {
        return page(ArticleFiles.read(input, bytes.readNBytes(ArticleFiles.MAX_BYTES + 1)));
      }
    } catch (IOException e) {
      throw new InputException("cannot read " + input + ": " + Failures.words(e));
    } catch (InvalidPathException e) {
      throw new InputException("cannot read " + input + ": not a file name");
    }
  }

  /**
   * The article a line of JSON holds in {@code text} or points to by {@code url}. A text is taken
   * as it stands, without a guess at its headline.
   *
   * @throws InputException when it has neither, or the link cannot be read
   */
  Article open(JsonNode line) {
    if (line.path("text").isTextual()) {
      return new Article(
          line.path("title").asText(""), line.path("text").textValue(), Optional.empty());
    }
    if (line.path("url").isTextual()) {
      return page(web().read(line.path("url").textValue())).article();
    }
    throw new InputException("the line has no \"text\" and no \"url\"");
  }

  private static Reading.Page page(Reading reading) {
    if (reading instanceof Reading.Unreadable unreadable) {
      throw new InputException(unreadable.words());
    }
    return (Reading.Page) reading;
  }
}
