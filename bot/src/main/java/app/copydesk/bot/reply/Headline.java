package app.copydesk.bot.reply;

import app.copydesk.nlp.Analysis;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article is called and the facts about it.
 *
 * @param title the title; "Pasted text" where there is none
 * @param link where it can be read: an http or https address
 * @param facts byline, publication, day, last change, words, minutes; each short, those unknown
 *     left out
 */
public record Headline(String title, Optional<String> link, List<String> facts) {
  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_FACT_LENGTH = 80;
  private static final int MAX_LINK_LENGTH = 1_000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  public Headline {
    facts = List.copyOf(facts);
  }

  static Headline of(Analysis analysis, Origin origin) {
    List<String> facts = new ArrayList<>();
    origin.byline().map(Headline::withoutBy).ifPresent(facts::add);
    origin.site().ifPresent(facts::add);
    analysis.article().published().map(DAY::format).ifPresent(facts::add);
    origin.updated().map(DAY::format).ifPresent(day -> facts.add("updated " + day));
    int words = analysis.stats().words();
    facts.add(words == 1 ? "1 word" : String.format(Locale.ENGLISH, "%,d words", words));
    facts.add(Math.max(1, Math.round(analysis.stats().readingMinutes())) + " min read");
    String title = Shown.line(analysis.article().title(), MAX_TITLE_LENGTH);
    return new Headline(
        title.isEmpty() ? origin.site().isPresent() ? "Untitled" : "Pasted text" : title,
        origin.link().filter(Headline::isPlainLink),
        facts.stream()
            .map(fact -> Shown.line(fact, MAX_FACT_LENGTH))
            .filter(fact -> !fact.isEmpty())
            .toList());
  }

  private static String withoutBy(String byline) {
    return byline.strip().replaceFirst("^[Bb][Yy]:?\\s+", "");
  }

  /** True for an address that may be put behind the title: http or https, of sane length. */
  private static boolean isPlainLink(String link) {
    if (link.length() > MAX_LINK_LENGTH) {
      return false;
    }
    try {
      String scheme = new URI(link).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
