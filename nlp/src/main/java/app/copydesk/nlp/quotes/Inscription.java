package app.copydesk.nlp.quotes;

import java.util.Set;

/** Words that stand written on something: the sign at the gate read "Closed". */
final class Inscription {
  private static final Set<String> SURFACES =
      Set.of(
          "sign",
          "signs",
          "banner",
          "banners",
          "placard",
          "placards",
          "shirt",
          "shirts",
          "t-shirt",
          "t-shirts",
          "cap",
          "caps",
          "hat",
          "hats",
          "plaque",
          "plaques",
          "label",
          "labels",
          "poster",
          "posters",
          "sticker",
          "stickers",
          "board",
          "boards",
          "headline",
          "headlines",
          "inscription",
          "gravestone",
          "headstone",
          "tombstone",
          "billboard",
          "billboards",
          "graffiti",
          "caption",
          "tattoo",
          "flag",
          "flags",
          "mug",
          "badge",
          "badges",
          "button",
          "buttons");

  private static final Set<String> VERBS = Set.of("read", "say", "declare", "proclaim");

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

  private Inscription() {}

  /** True when the unit at {@code verb} says what a surface before it reads. */
  static boolean isRead(Narration n, int verb) {
    if (!VERBS.contains(n.at(verb).lemma())) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !n.at(i).isMark(); i--) {
      if (n.at(i).isOneOf(SURFACES)) {
        return n.at(verb).lemma().equals("read") || !isWorn(n, i);
      }
    }
    return false;
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
    while (verb > 0 && (n.at(verb).isMark() || n.at(verb).is("only"))) {
      verb--;
    }
    return verb > 0 && isRead(n, verb);
  }
}
