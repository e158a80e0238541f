package app.copydesk.nlp.speakers;

/**
 * What the text says somebody is.
 *
 * @param text the words, verbatim; from both sides of a name with a comma between
 * @param form how the text says it
 */
record Description(String text, Form form) {

  /** How a description stands to the name, from the one that says least of a role. */
  enum Form {
    /** What only a later description shows to be one: "Ann Lee denies …", the defendant. */
    IMPLIED,
    /** "Ann Lee of the Port Authority". */
    AFFILIATION,
    /** A rank of the forces, the police or a university: "Sgt. Lee". */
    RANK,
    /** "Ann Lee, who runs the port". */
    RELATIVE,
    /** A seat or a bench: "Sen. Lee", "Judge Lee". */
    SEAT,
    /** "Ann Lee is the harbour master". */
    PREDICATE,
    /** "Ann Lee, the harbour master", "harbour master Ann Lee". */
    NOMINAL
  }
}
