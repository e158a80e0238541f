package app.copydesk.nlp.quotes;

import java.util.Optional;

/**
 * Words of saying in a narration.
 *
 * @param words the cue itself
 * @param verb what verb it is; empty for "according to" and a colon
 * @param kind how it stands in its sentence
 * @param source who says it
 */
record Cue(Range words, Optional<CueVerb> verb, Kind kind, Optional<Range> source) {

  /** How a cue stands in its sentence. */
  enum Kind {
    /** She said. */
    PLAIN,
    /** said Mark Rutte. */
    INVERTED,
    /** …, saying. */
    PARTICIPLE,
    /** according to her. */
    ACCORDING,
    /** SMITH: */
    COLON
  }

  int from() {
    return words.from();
  }

  int to() {
    return words.to();
  }

  boolean takes(CueVerb.Frame frame) {
    return verb.map(v -> v.takes(frame)).orElse(true);
  }
}
