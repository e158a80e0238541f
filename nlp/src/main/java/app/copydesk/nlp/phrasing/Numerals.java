package app.copydesk.nlp.phrasing;

import java.util.Set;

/** Words that count: one never stands for another by mistake of a thesaurus. */
final class Numerals {
  private static final Set<String> WORDS =
      Set.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                  + " seventy eighty ninety hundred thousand million billion trillion dozen first"
                  + " second third fourth fifth sixth seventh eighth ninth tenth last next previous"
                  + " monday tuesday wednesday thursday friday saturday sunday january february"
                  + " march april may june july august september october november december")
              .split(" "));

  private Numerals() {}

  static boolean contains(String word) {
    return WORDS.contains(word) || Character.isDigit(word.charAt(0));
  }
}
