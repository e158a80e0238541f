package app.copydesk.nlp.speakers;

/** What is known of how a person is referred to. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** False when the two are known and differ. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
