package app.copydesk.nlp.quotes;

import java.util.Set;

/**
 * A verb of saying and the frames it takes.
 *
 * @param lemma its dictionary form
 * @param frames what may follow it
 * @param isNounToo true when its base and present forms are nouns as well: a claim, the reports
 */
record CueVerb(String lemma, Set<Frame> frames, boolean isNounToo) {

  /** What a verb of saying may take. */
  enum Frame {
    /** A quotation as its object: "…," she said. */
    QUOTE,
    /** A that-clause. */
    THAT,
    /** A clause without "that". */
    CLAUSE,
    /** The person spoken to before the content: told reporters that. */
    ADDRESSEE,
    /** An infinitive: promised to pay. */
    INFINITIVE,
    /** Somebody and an infinitive: urged them to pay. */
    OBJECT_INFINITIVE,
    /** A gerund: denied taking it. */
    GERUND,
    /** A noun phrase that carries the judgement: called it "a scandal", criticised the plan. */
    JUDGEMENT
  }

  CueVerb {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** True for a verb that can introduce a whole quotation. */
  boolean isSpeech() {
    return frames.contains(Frame.QUOTE);
  }
}
