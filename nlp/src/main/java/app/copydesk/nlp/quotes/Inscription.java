package app.copydesk.nlp.quotes;

import app.copydesk.nlp.text.Tag;
import app.copydesk.nlp.text.WordFile;
import java.util.Optional;
import java.util.Set;

/** Words that stand written on something: the sign at the gate read "Closed". */
final class Inscription {
  private static final Set<String> SURFACES = words("surfaces.txt");

  /** Surfaces that are bodies, too, which speak: the school board, a record label. */
  private static final Set<String> BODIES = Set.of("board", "boards", "label", "labels");

  /** What is written on, and is none of the surfaces that speak: a wall, a hand. */
  private static final Set<String> WALLS = words("walls.txt");

  private static final Set<String> VERBS = Set.of("read", "say", "declare", "proclaim");

  /** "placards reading": the tagger may take these for nouns. */
  private static final Set<String> PARTICIPLES =
      Set.of("reading", "saying", "declaring", "proclaiming");

  /** What is done with letters on a surface. */
  private static final Set<String> WRITING = words("lettering.txt");

  private static final Set<String> MATERIALS =
      Set.of(
          "chalk",
          "paint",
          "ink",
          "marker",
          "crayon",
          "pencil",
          "biro",
          "lipstick",
          "neon",
          "stone",
          "letters",
          "capitals");

  private static final Set<String> WITH =
      Set.of(
          "in",
          "with",
          "wearing",
          "holding",
          "carrying",
          "waving",
          "behind",
          "under",
          "near",
          "by");

  /** How far before its verb a surface is looked for, in words. */
  private static final int REACH = 8;

  private static final Set<String> ON = Set.of("on", "across", "over", "onto", "into", "in");

  private Inscription() {}

  private static Set<String> words(String file) {
    return Set.copyOf(WordFile.words(Inscription.class, file));
  }

  /** True when the unit at {@code verb} says what a surface before it reads. */
  static boolean isRead(Narration n, int verb) {
    boolean participle = n.at(verb).isOneOf(PARTICIPLES);
    if (participle && verb > 0 && n.at(verb - 1).is("by")) {
      return false; // explained the headline by saying
    }
    if (!participle && !VERBS.contains(n.at(verb).lemma())) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !n.at(i).isMark(); i--) {
      if (n.at(i).isOneOf(SURFACES) && (i + 1 == verb || !isAttribute(n, i))) {
        boolean reads = n.at(verb).is("reading") || n.at(verb).lemma().equals("read");
        boolean body = n.at(i).isOneOf(BODIES) && !reads && !participle && !hangs(n, i);
        if (body || isHeldBySpeaker(n, i, verb)) {
          return false;
        }
        boolean relative = i == verb - 2 && n.at(verb - 1).isOneOf(Words.RELATIVES);
        return reads || relative || (participle && i == verb - 1) || !isWorn(n, i);
      }
    }
    return false;
  }

  /** "A board at the gate": somewhere, and so no body. */
  private static boolean hangs(Narration n, int i) {
    return i > 0 && n.at(i - 1).is("a") && n.at(i + 1).tag() == Tag.ADP && !n.at(i + 1).is("of");
  }

  /** "the board chairman", "a hat maker": the noun behind it is what the phrase is about. */
  private static boolean isAttribute(Narration n, int i) {
    Tag next = n.at(i + 1).tag();
    return next == Tag.NOUN || next == Tag.PROPN;
  }

  /** She held a placard and said: the second verb is hers too. */
  private static boolean isHeldBySpeaker(Narration n, int surface, int verb) {
    boolean held = false;
    for (int i = 0; i < surface; i++) {
      held |= n.at(i).tag() == Tag.VERB;
    }
    return held && n.at(verb - 1).is("and");
  }

  /** The woman in the red cap said: it is she who speaks. */
  private static boolean isWorn(Narration n, int surface) {
    for (int i = surface - 1; i >= Math.max(0, surface - 3); i--) {
      if (n.at(i).isOneOf(WITH)) {
        return true;
      }
    }
    return false;
  }

  /** True when the quotation at {@code at} is read from a surface. */
  static boolean holds(Narration n, int at) {
    int verb = at - 1;
    while (verb > 0 && (n.at(verb).isMark() || n.at(verb).is("only") || isAnother(n, verb))) {
      verb--;
    }
    if (verb > 0 && n.at(verb).is("with")) {
      verb--; // painted with "Fair pay"
    }
    if (verb > 0 && (isRead(n, verb) || n.at(verb).isOneOf(WRITING))) {
      return true;
    }
    boolean inChalk = n.has(at + 2) && n.at(at + 1).is("in") && isWritten(n, at + 2);
    return inChalk || isWrittenOn(n, at) || (at > 1 && n.at(at - 1).is(":") && isShown(n, at - 1));
  }

  /** "Pay us" and "Enough": one inscription beside another. */
  private static boolean isAnother(Narration n, int i) {
    return n.at(i).tag() == Tag.CCONJ
        ? n.at(i - 1).isQuotation()
        : n.at(i).isQuotation() && n.at(i + 1).tag() == Tag.CCONJ;
  }

  /** Wrote "Sorry" on the wall; a card on which he had written "Sorry". */
  private static boolean isWrittenOn(Narration n, int at) {
    if (at < 2 || !n.at(at - 1).lemma().equals("write")) {
      return false;
    }
    for (int i = at - 2; i > 0 && !n.at(i).isMark(); i--) {
      if (n.at(i).is("which") && n.at(i - 1).isOneOf(ON)) {
        return true;
      }
    }
    if (!n.has(at + 2) || !n.at(at + 1).isOneOf(ON)) {
      return false;
    }
    return NounPhrases.startingAt(n, at + 2)
        .map(phrase -> n.at(phrase.to() - 1))
        .filter(noun -> noun.isOneOf(WALLS) || noun.isOneOf(SURFACES))
        .isPresent();
  }

  /** "in chalk", "in red paint". */
  private static boolean isWritten(Narration n, int i) {
    return n.at(i).isOneOf(MATERIALS)
        || (n.at(i).tag() == Tag.ADJ && n.has(i + 1) && n.at(i + 1).isOneOf(MATERIALS));
  }

  /**
   * "A banner hung from the hall: “…”", "Painted on the wall: “…”": nobody but a surface speaks.
   */
  private static boolean isShown(Narration n, int colon) {
    Optional<Range> first = NounPhrases.startingAt(n, 0);
    if (first
        .map(phrase -> n.at(phrase.to() - 1))
        .filter(noun -> noun.isOneOf(SURFACES) && !noun.isOneOf(BODIES))
        .isPresent()) {
      return true;
    }
    for (int i = 0; i < colon; i++) {
      boolean passive = i == 0 || Words.BE.contains(n.at(i - 1).word());
      if (n.at(i).isOneOf(WRITING) && passive) {
        return true;
      }
    }
    return false;
  }
}
