package app.copydesk.nlp.speakers;

/** Tells a slip of a name from another name. */
final class NameSlips {
  private NameSlips() {}

  /** True when the one may be a slip of the other; both in lower case. */
  static boolean isNear(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (longer.length() - shorter.length() <= 2
        && longer.startsWith(shorter)
        && shorter.length() >= 3
        && !longer.endsWith("s")
        && !longer.endsWith("n")) {
      return true;
    }
    return shorter.length() >= 5
        && longer.length() - shorter.length() <= 1
        && shorter.charAt(0) == longer.charAt(0)
        && oneEdit(shorter, longer);
  }

  /** One letter put in, changed, or two neighbours swapped. */
  private static boolean oneEdit(String shorter, String longer) {
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    if (shorter.length() < longer.length()) {
      return shorter.substring(i).equals(longer.substring(i + 1));
    }
    boolean swapped =
        i + 1 < shorter.length()
            && shorter.charAt(i) == longer.charAt(i + 1)
            && shorter.charAt(i + 1) == longer.charAt(i)
            && shorter.substring(i + 2).equals(longer.substring(i + 2));
    return swapped
        || (shorter.length() >= 6
            && i < shorter.length()
            && shorter.substring(i + 1).equals(longer.substring(i + 1)));
  }
}
