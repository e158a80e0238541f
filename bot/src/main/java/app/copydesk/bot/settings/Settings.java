package app.copydesk.bot.settings;

import app.copydesk.bot.desk.Subject;
import app.copydesk.bot.slack.SlackApp;
import app.copydesk.bot.store.Keep;
import app.copydesk.bot.web.guard.FetchLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an operator can set. Immutable.
 *
 * @param reading what is read
 * @param sentences the length of a summary when nobody chose
 * @param reactions the names of the reactions that ask for something
 * @param feeds the channels in which other bots are read
 * @param lengths the length of a summary in a channel that has its own, 1 to 7
 * @param links how links are fetched
 * @param threads articles read at the same time
 * @param queue how many jobs may wait
 * @param postsPerSecond the most messages in one channel
 * @param keep how much is kept in memory
 * @param host the address to listen on in HTTP mode
 * @param maxBodyBytes a larger request is refused
 */
public record Settings(
    Subject.Rules reading,
    int sentences,
    SlackApp.Reactions reactions,
    Set<String> feeds,
    Map<String, Integer> lengths,
    Links links,
    int threads,
    int queue,
    int postsPerSecond,
    Keeps keep,
    String host,
    int maxBodyBytes) {

  /** Where the settings are looked for when nobody says otherwise. */
  public static final Path FILE = Path.of("config", "copydesk.yml");

  private static final Pattern REACTION = Pattern.compile("[a-z0-9_+'-]{1,100}");
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,20}");
  private static final Pattern LENGTH = Pattern.compile("([CG][A-Z0-9]{2,20})=([1-7])");
  private static final Pattern CONTACT = Pattern.compile("[!-~&&[^()]]{0,200}");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");

  /**
   * How links are fetched.
   *
   * @param limits what one may cost
   * @param contact an address for whoever runs a site, sent along with each request; may be empty
   */
  public record Links(FetchLimits limits, String contact) {}

  /** How much of each thing is kept. */
  public record Keeps(Keep replies, Keep messages, Keep deliveries, Keep analyses, Keep pages) {}

  public Settings {
    feeds = Set.copyOf(feeds);
    lengths = Map.copyOf(lengths);
    if (Set.of(reactions.quotes()).contains(reactions.summary())
        || Set.of(reactions.quotes(), reactions.summary()).contains(reactions.phrasing())) {
      throw new SettingsException("reactions: quotes, summary and phrasing must differ");
    }
  }

  /** What holds when nothing is set. */
  public static Settings defaults() {
    return of(new Values(Map.of(), Map.of()));
  }

  /**
   * Reads {@code file}, if it is there, and the environment over it.
   *
   * @throws SettingsException with one line that says what to mend
   */
  public static Settings read(Path file, Map<String, String> environment) {
    try {
      String yaml = Files.exists(file) ? Files.readString(file) : "";
      return read(file.toString(), yaml, environment);
    } catch (IOException e) {
      throw new SettingsException(file + ": cannot be read");
    }
  }

  static Settings read(String name, String yaml, Map<String, String> environment) {
    return of(new Values(SettingsFile.read(name, yaml), environment));
  }

  private static Settings of(Values values) {
    Settings settings =
        new Settings(
            new Subject.Rules(
                values.integer("reading.min_words", 120, 20, 10_000),
                values.integer("reading.min_words_asked", 25, 1, 10_000),
                values.integer("reading.max_links", 3, 1, 10)),
            values.integer("reading.sentences", 3, 1, 7),
            new SlackApp.Reactions(
                reaction(values, "reactions.quotes", "speech_balloon"),
                reaction(values, "reactions.summary", "memo"),
                reaction(values, "reactions.phrasing", "mag")),
            Set.copyOf(
                values.list("channels.feeds", CHANNEL, "a list of channel ids such as C0123ABCD")),
            lengths(values),
            new Links(
                FetchLimits.DEFAULT.with(
                    values.lifetime("links.timeout", FetchLimits.DEFAULT.total()),
                    values.integer("links.max_mb", 5, 1, 50) * 1_000_000),
                values.words("links.contact", "", CONTACT, "a mail or web address without spaces")),
            values.integer("work.threads", 2, 1, 64),
            values.integer("work.queue", 100, 1, 100_000),
            values.integer("work.posts_per_second", 1, 1, 100),
            new Keeps(
                keep(values, "keep.replies", 10_000, Duration.ofDays(7)),
                keep(values, "keep.messages", 2_000, Duration.ofHours(24)),
                keep(values, "keep.deliveries", 50_000, Duration.ofHours(2)),
                keep(values, "keep.analyses", 500, Duration.ofHours(6)),
                keep(values, "keep.pages", 500, Duration.ofHours(1))),
            values.words("http.host", "0.0.0.0", HOST, "an address to listen on"),
            values.integer("http.max_body_kb", 1_024, 16, 16_384) * 1_024);
    values.refuseUnknown();
    return settings;
  }

  private static Map<String, Integer> lengths(Values values) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String set :
        values.list(
            "channels.sentences", LENGTH, "a list of channel ids, =, and 1 to 7: C0123ABCD=5")) {
      int sign = set.indexOf('=');
      lengths.put(set.substring(0, sign), Integer.parseInt(set.substring(sign + 1)));
    }
    return lengths;
  }

  private static String reaction(Values values, String path, String otherwise) {
    return values.words(
        path, otherwise, REACTION, "the name of a reaction without colons, such as memo");
  }

  private static Keep keep(Values values, String path, int size, Duration lifetime) {
    return new Keep(
        values.integer(path + ".size", size, 1, 10_000_000),
        values.lifetime(path + ".lifetime", lifetime));
  }
}
