package app.copydesk.nlp.text;

/** The universal parts of speech (Universal Dependencies, UPOS, version 2). */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** The tag named {@code upos}; {@link #X} for any other word. */
  static Tag of(String upos) {
    for (Tag tag : VALUES) {
      if (tag.name().equals(upos)) {
        return tag;
      }
    }
    return X;
  }

  private static final Tag[] VALUES = values();
}
