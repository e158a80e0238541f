package app.copydesk.nlp.speakers;

import java.util.Optional;

/**
 * Who a mention means.
 *
 * @param entity the one meant; empty when the article does not say
 * @param how by what it was told
 */
record Resolution(Optional<Entity> entity, How how) {

  /** By what a mention was resolved. */
  enum How {
    /** By its full name. */
    FULL_NAME,
    /** By a part of a name. */
    SHORT_NAME,
    /** By a pronoun. */
    PRONOUN,
    /** By a description that fits one person named. */
    DESCRIPTION,
    /** By nothing: the description stands for itself. */
    NAMELESS,
    /** By where the quote stands. */
    CONTEXT,
    /** Not at all. */
    NOTHING
  }

  static Resolution nothing() {
    return new Resolution(Optional.empty(), How.NOTHING);
  }
}
