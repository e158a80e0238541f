package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A name spelt two ways in one article (Rutte and Rut, Zelensky and Zelenskyy). What tells a slip
 * from two people is how the names are used: people are introduced with a first name of their own,
 * a slip is not.
 */
final class NearNames implements Check {
  /** Two words at least as common as this stand for themselves: "Minister" and "Ministry". */
  private static final int ORDINARY = 1;

  private final NameUseReader reader = new NameUseReader();
  private final Set<String> known = WordList.read("known-names.txt");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    // near spellings share their first letter, so only names under one letter are compared
    Map<Character, List<NameUse>> byLetter = new HashMap<>();
    for (NameUse use : reader.read(copy).values()) {
      byLetter.computeIfAbsent(Spelling.plain(use.form).charAt(0), c -> new ArrayList<>()).add(use);
    }
    for (List<NameUse> uses : byLetter.values()) {
      for (NameUse use : uses) {
        rightSpelling(copy, use, uses).ifPresent(right -> report(use, right, found));
      }
    }
  }

  private Optional<NameUse> rightSpelling(Copy copy, NameUse use, List<NameUse> others) {
    NameUse best = null;
    for (NameUse other : others) {
      if (other != use
          && isBetterKnown(other, use)
          && Spelling.isNear(use.form, other.form)
          && isSlip(copy, use, other)
          && (best == null || other.count() > best.count())) {
        best = other;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The right spelling is the commoner one, or of two used alike the one that came first. */
  private static boolean isBetterKnown(NameUse right, NameUse slip) {
    if (slip.count() > 2) {
      return slip.count() * 3 <= right.count();
    }
    if (right.count() != slip.count()) {
      return right.count() > slip.count();
    }
    return right.spans.get(0).start() < slip.spans.get(0).start();
  }

  private boolean isSlip(Copy copy, NameUse use, NameUse right) {
    if (!use.inside || !right.inside || areTwoWords(use, right)) {
      return false;
    }
    if (!right.before.containsAll(use.before) || !right.after.containsAll(use.after)) {
      return false;
    }
    if (right.after.contains(use.form)
        || hasInnerCapital(use.form) != hasInnerCapital(right.form)) {
      return false;
    }
    boolean person = right.titled || !right.before.isEmpty();
    if (use.titled) {
      return person && !Spelling.isPlural(use.form, right.form);
    }
    if (Spelling.isDerived(use.form, right.form) || Spelling.isPlural(use.form, right.form)) {
      return false;
    }
    if (!use.before.isEmpty() || !use.after.isEmpty()) {
      return true;
    }
    return isBareSlip(copy, use, right, person);
  }

  /** A name that stands alone each time: without a title or neighbours the spelling has to tell. */
  private boolean isBareSlip(Copy copy, NameUse use, NameUse right, boolean person) {
    // alone stand surnames, and those are no slips of a first name
    if (isKnown(use.form) || isKnown(right.form) || use.listed) {
      return false;
    }
    boolean cutShort = right.form.startsWith(use.form);
    if (reader.isWord(use.form) && !(use.bare && cutShort)) {
      return false;
    }
    if (Spelling.isOneSlip(use.form, right.form)) {
      return person ? use.form.length() >= 4 : use.form.length() >= 6;
    }
    // "Petrovic" and "Petrovich": an ending that makes no other word of a name
    if (person && use.form.length() >= 6 && isSpeltOut(use.form, right.form)) {
      return true;
    }
    // somebody's words may use a short form
    return person
        && cutShort
        && use.form.length() * 2 > right.form.length()
        && use.spans.stream().noneMatch(copy::isQuoted);
  }

  /** The same sound at the end, in another spelling. */
  private static boolean isSpeltOut(String use, String right) {
    return (use.endsWith("ch") || use.endsWith("ck"))
        && use.equals(right + use.charAt(use.length() - 1));
  }

  /** "NetMD", not "McDonald". */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))
          && Character.isLowerCase(form.charAt(i - 1))
          && !form.substring(0, i).matches("Mc|Mac|De|Di|Du|La|Le|Van|Fitz")) {
        return true;
      }
    }
    return false;
  }

  /** Both are right: names known to be, two spellings of a word, or two words of the dictionary. */
  private boolean areTwoWords(NameUse use, NameUse right) {
    if (isKnown(use.form) && isKnown(right.form)) {
      return true;
    }
    Word one = Word.of(use.form.toLowerCase(Locale.ROOT));
    Word other = Word.of(right.form.toLowerCase(Locale.ROOT));
    boolean words = isOrdinary(one) && isOrdinary(other);
    boolean spellings = !one.entries().isEmpty() && one.isFormOf(other);
    return spellings || (words && !use.titled);
  }

  private static boolean isOrdinary(Word word) {
    return word.magnitude() >= ORDINARY;
  }

  private boolean isKnown(String name) {
    return known.contains(name);
  }

  private static void report(NameUse use, NameUse right, Consumer<Finding> found) {
    for (Span span : use.spans) {
      found.accept(
          new Finding(
              span,
              "name-near-miss",
              Family.NAMES,
              Tier.DEFECT,
              "“%s” looks like a slip for “%s”, the spelling used elsewhere in the article."
                  .formatted(use.form, right.form),
              Optional.of(right.form),
              "names.near-miss"));
    }
  }
}
