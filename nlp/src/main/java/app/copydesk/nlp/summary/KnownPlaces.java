package app.copydesk.nlp.summary;

import app.copydesk.nlp.text.Document;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.WordFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Countries and cities as Java itself knows them, from its locales and time zones, and the states,
 * and nations of {@code place-names.txt}. Immutable.
 */
final class KnownPlaces {
  private static final String NAME =
      "\\p{Lu}[\\p{L}'-]+(?:[ -](?:(?:of|de|la|upon) )?\\p{Lu}[\\p{L}'-]+){0,3}";

  private static final Pattern CITY =
      Pattern.compile(
          "(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(?:.*/)?(.+)");

  /** "in Oslo", "near Reading, England", "in central London", "in the coastal town of Arbroath". */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?<!born |raised |grew up |based |educated )\\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]t) (?:(?<told>(?:the |a )?(?:[a-z-]+ ){0,2}?(?:city|town|village|capital|port|suburb"
              + "|province|state|county|island) of )|(?:the (?=United |Netherlands|Philippines|Bahamas|Maldives|West Bank|Czech ))?)(?<place>"
              + "(?<part>(?:central|downtown|northern|southern|eastern|western|north|south|east|west) )?"
              + NAME
              + "(?:, (?<wider>"
              + NAME
              + "))?)");

  /** Zones that are named for other things first. */
  private static final Set<String> NO_PLACES = Set.of("Christmas", "Easter", "Center", "Eastern");

  private final Set<String> names;

  private KnownPlaces(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  static KnownPlaces load() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      // "Myanmar (Burma)" is known by either name
      for (String name :
          new Locale("", code).getDisplayCountry(Locale.ENGLISH).split(" \\(|\\)", -1)) {
        names.add(name);
      }
    }
    for (String zone : TimeZone.getAvailableIDs()) {
      Matcher city = CITY.matcher(zone);
      if (city.matches()) {
        names.add(city.group(1).replace('_', ' '));
      }
    }
    WordFile.lines(KnownPlaces.class, "place-names.txt").forEach(line -> names.add(line.text()));
    names.removeAll(NO_PLACES);
    names.remove("");
    return new KnownPlaces(names);
  }

  /** The first place that {@code lead} says something is at: known by name, or told to be one. */
  Optional<Span> namedIn(Document document, Span lead) {
    Matcher phrase = PHRASE.matcher(FactFinder.narration(document, lead));
    while (phrase.find()) {
      Optional<Span> place = place(phrase);
      if (place.isPresent()) {
        return place.map(p -> new Span(lead.start() + p.start(), lead.start() + p.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> place(Matcher phrase) {
    int start = phrase.start("place");
    String wider = phrase.group("wider");
    if (wider != null && names.contains(withoutOwner(wider))) {
      return Optional.of(new Span(start, start + withoutOwner(phrase.group("place")).length()));
    }
    int end = wider == null ? phrase.end("place") : phrase.start("wider") - 2;
    String words = withoutOwner(phrase.group("place").substring(0, end - start));
    String name =
        phrase.group("part") == null ? words : words.substring(phrase.group("part").length());
    boolean isPlace =
        phrase.group("told") != null
            || names.contains(name)
            || (name.endsWith(" City") && names.contains(name.substring(0, name.length() - 5)));
    return isPlace ? Optional.of(new Span(start, start + words.length())) : Optional.empty();
  }

  /** "Syria" of "Syria's". */
  private static String withoutOwner(String name) {
    return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }
}
