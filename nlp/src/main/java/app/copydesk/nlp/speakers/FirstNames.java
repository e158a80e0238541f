package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * First names, who bears them, and which are short for which. Read from {@code first-names.txt},
 * {@code other-first-names.txt}, and from {@code genders.txt}. Immutable.
 */
public final class FirstNames {
  private static final List<Set<String>> SHORT_FORMS =
      List.of(
          Set.of("michael", "mike", "mick", "mickey"),
          Set.of("william", "bill", "will", "billy", "liam"),
          Set.of("robert", "bob", "rob", "bobby", "robbie"),
          Set.of("richard", "dick", "rick", "rich", "ricky"),
          Set.of("james", "jim", "jimmy", "jamie"),
          Set.of("john", "jack", "johnny", "jon"),
          Set.of("jonathan", "jon"),
          Set.of("joseph", "joe", "joey"),
          Set.of("thomas", "tom", "tommy"),
          Set.of("charles", "charlie", "chuck"),
          Set.of("christopher", "chris"),
          Set.of("daniel", "dan", "danny"),
          Set.of("matthew", "matt"),
          Set.of("anthony", "tony"),
          Set.of("steven", "stephen", "steve"),
          Set.of("andrew", "andy", "drew"),
          Set.of("kenneth", "ken", "kenny"),
          Set.of("timothy", "tim"),
          Set.of("edward", "ed", "ted", "eddie", "teddy"),
          Set.of("theodore", "ted", "teddy"),
          Set.of("nicholas", "nick"),
          Set.of("benjamin", "ben", "benny"),
          Set.of("samuel", "sam"),
          Set.of("gregory", "greg"),
          Set.of("alexander", "alex", "sandy"),
          Set.of("patrick", "pat"),
          Set.of("lawrence", "larry"),
          Set.of("gerald", "jerry", "gerry"),
          Set.of("ronald", "ron", "ronnie"),
          Set.of("donald", "don"),
          Set.of("douglas", "doug"),
          Set.of("david", "dave"),
          Set.of("philip", "phillip", "phil"),
          Set.of("raymond", "ray"),
          Set.of("albert", "al"),
          Set.of("alan", "allan", "al"),
          Set.of("frederick", "fred", "freddie"),
          Set.of("jeffrey", "jeff", "geoffrey", "geoff"),
          Set.of("peter", "pete"),
          Set.of("bernard", "bernie"),
          Set.of("mitchell", "mitch"),
          Set.of("elizabeth", "liz", "beth", "betty", "lizzie", "eliza"),
          Set.of("katherine", "catherine", "kathryn", "kate", "kathy", "cathy", "katie", "kat"),
          Set.of("margaret", "maggie", "meg", "peggy"),
          Set.of("deborah", "debra", "debbie"),
          Set.of("susan", "sue", "susie"),
          Set.of("patricia", "pat", "patty", "tricia"),
          Set.of("jennifer", "jen", "jenny"),
          Set.of("rebecca", "becky"),
          Set.of("jessica", "jess", "jessie"),
          Set.of("victoria", "vicky", "tori"),
          Set.of("pamela", "pam"),
          Set.of("barbara", "barb"),
          Set.of("christine", "christina", "chris", "tina"),
          Set.of("samantha", "sam"),
          Set.of("alexandra", "alex", "sandra"),
          Set.of("abigail", "abby"),
          Set.of("jacqueline", "jackie"));

  private static final FirstNames KNOWN = new FirstNames();

  private final Map<String, Gender> names = new HashMap<>();

  /** Of more names than {@link #names}, and nearer to who bears them. */
  private final Map<String, Gender> genders = new HashMap<>();

  private FirstNames() {
    WordFile.lines(WordFile.class, "first-names.txt").forEach(line -> add(line.text(), names));
    WordFile.lines(FirstNames.class, "other-first-names.txt")
        .forEach(line -> add(line.text(), names));
    WordFile.lines(WordFile.class, "genders.txt").forEach(line -> add(line.text(), genders));
  }

  /** The names of the files. */
  public static FirstNames known() {
    return KNOWN;
  }

  private static void add(String line, Map<String, Gender> names) {
    Gender gender =
        switch (line.charAt(0)) {
          case 'm' -> Gender.MALE;
          case 'f' -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    for (String name : line.substring(2).strip().split(" ", -1)) {
      names.put(name, gender);
    }
  }

  /** True for a first name, in large letters or small. */
  public boolean contains(String name) {
    return names.containsKey(name.toLowerCase(Locale.ROOT));
  }

  Gender gender(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return genders.getOrDefault(lower, names.getOrDefault(lower, Gender.UNKNOWN));
  }

  /** True when the two can be the same person's: equal, an initial, or a short form. */
  static boolean match(String a, String b) {
    String x = bare(a);
    String y = bare(b);
    if (x.equals(y)
        || (x.length() == 1 && y.startsWith(x))
        || (y.length() == 1 && x.startsWith(y))) {
      return true;
    }
    return SHORT_FORMS.stream().anyMatch(forms -> forms.contains(x) && forms.contains(y));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
