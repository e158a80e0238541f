package app.copydesk.nlp.phrasing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words that hold a phrase together and are never put in another's place. */
final class FunctionWords {
  /** Those a writer may change, add or leave out without making another phrase. */
  private static final Set<String> LOOSE =
      Set.of(
          ("a an the this that these those his her its their our my your any some be is are was"
                  + " were been being am has have had having do does did will would shall should"
                  + " may might 's s ' also")
              .split(" "));

  private static final Set<String> FIRM =
      Set.of(
          ("of in on at by for with from to into onto over under about against between among"
                  + " through during before after above below up down out off as than and or but nor"
                  + " if not no n't never he she it they we i you him them us me who whom whose"
                  + " which what where when why how there here all both each every can could must"
                  + " cannot so too very more most only just upon within without toward towards"
                  + " while because per via")
              .split(" "));

  private static final List<String> SORTED =
      Stream.concat(LOOSE.stream(), FIRM.stream()).sorted().toList();

  private static final Set<String> ALL = new HashSet<>(SORTED);

  private FunctionWords() {}

  /** All of them, in the order of the alphabet. */
  static List<String> all() {
    return SORTED;
  }

  /** True for {@code word}, in small letters, of either sort. */
  static boolean contains(String word) {
    return ALL.contains(word);
  }

  static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }
}
