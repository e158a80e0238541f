package app.copydesk.nlp.speakers;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who speaks in the article.
 *
 * @param id stable within one analysis ("s1"), in the order of first appearance
 * @param name the fullest name the article gives, without titles ("Donald Trump"), or the words of
 *     a nameless speaker ("a NATO spokesman")
 * @param role the office or description the article gives ("NATO Secretary General"), verbatim; a
 *     rank or a seat in front of the name stands before what is said elsewhere, with a comma
 *     between ("Sen., Democrat of Ohio")
 * @param kind what sort of speaker it is
 * @param aliases the other forms the article uses, each once, in order of appearance
 * @param quotes how many quotes are theirs
 */
public record Speaker(
    String id, String name, Optional<String> role, Kind kind, List<String> aliases, int quotes) {

  /** What sort of speaker it is. */
  public enum Kind {
    /** Somebody with a name. */
    PERSON,
    /** A body that speaks: a firm, a ministry, a paper. */
    ORGANISATION,
    /** Somebody without a name, known by what they are. */
    ROLE,
    /** Somebody the article does not say more about. */
    UNKNOWN
  }

  public Speaker {
    aliases = List.copyOf(aliases);
  }
}
