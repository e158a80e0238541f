package app.copydesk.nlp.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tags that no word can have. The words of English that a closed part of speech has. The tagger
 * guesses the class of an unknown word from its neighbours and makes a conjunction of the noun in
 * "said flags would fly"; no word outside these lists is one.
 */
final class ClosedClasses {
  private static final Set<String> WORDS =
      words(
          // pronouns and determiners
          "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its"
              + " itself they them their theirs themselves one ones oneself this that these those who whom whose which what whoever"
              + " whomever whatever whichever the a an some any no every each either neither both all half such another other others"
              + " many much more most few fewer little less least several enough certain same own none nothing nobody anything anybody"
              + " anyone something somebody someone everything everybody everyone there here thee thou thy ye y'all quite rather"
              + " what's that's it's he's she's who's there's here's let's"
              // prepositions and conjunctions
              + " about above across after against along alongside amid amidst among amongst around as aside at atop bar barring before"
              + " behind below beneath beside besides between beyond but by circa concerning considering counting despite down due during"
              + " except excepting excluding failing following for from given in including inside instead into less like minus near nearby"
              + " next notwithstanding of off on onto opposite out outside over owing past pending per plus prior pro re regarding"
              + " regardless respecting round save since than through throughout till to together toward towards under underneath unlike"
              + " until unto up upon versus via vs with within without worth according ahead apart because such well long far"
              + " and or nor yet so if whether though although while whilst whereas unless lest once when whenever where wherever why how"
              + " however that provided providing supposing assuming granted lately however even just only not also v. vs. w/ b/c cos cuz"
              // auxiliaries and particles
              + " am is are was were be been being have has had having do does did done doing will would shall should can could may might"
              + " must ought need dare used get gets got getting ca wo ai n't not na ta gon wan gotta gonna wanna let better 'm 're 've 'll"
              + " 'd 's 't cannot");

  /** Verbs among the nouns for people in "-or" and "-man". */
  private static final Set<String> VERBS =
      words("author co-author doctor sponsor tutor mentor monitor proctor anchor");

  /** "The accused told detectives": no noun, whatever stands before it. */
  private static final Set<String> ONLY_VERBS =
      words(
          "told said says tells remembers denies insists admits reveals suggests believes thinks"
              + " adds argues explains confirms announces asserts alleges concedes acknowledges"
              + " predicts maintains declares");

  private static final Set<String> ONLY_ADVERBS = words("nonetheless nevertheless");

  /** How nouns for people end, and no verb does. */
  private static final Set<String> DOERS =
      Set.of(
          "oller",
          "eller",
          "yer",
          "nner",
          "maker",
          "worker",
          "keeper",
          "holder",
          "ologist",
          "ographer",
          "eteer");

  private ClosedClasses() {}

  private static Set<String> words(String list) {
    return Set.of(Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
  }

  /** {@code tag}, or the open class of {@code word} when no closed class has it. */
  static Tag mend(String word, Tag tag) {
    if (tag == Tag.VERB && isOnlyNoun(word)) {
      return Tag.NOUN;
    }
    if (ONLY_VERBS.contains(word) && tag != Tag.VERB) {
      return Tag.VERB;
    }
    if (ONLY_ADVERBS.contains(word)) {
      return Tag.ADV;
    }
    boolean closed =
        switch (tag) {
          case ADP, AUX, CCONJ, DET, PART, PRON, SCONJ -> true;
          default -> false;
        };
    if (!closed || !isPlainWord(word) || WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      return tag;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return Tag.PROPN;
    }
    return tag == Tag.AUX || word.endsWith("ed") ? Tag.VERB : Tag.NOUN;
  }

  /** "envoy", "senator", "chairwoman": nouns for people that nobody uses as a verb. */
  private static boolean isOnlyNoun(String word) {
    boolean noun =
        word.endsWith("or")
            || word.endsWith("ist")
            || word.endsWith("woman")
            || word.endsWith("sman")
            || word.equals("envoy")
            || word.equals("envoys");
    boolean doer = DOERS.stream().anyMatch(word::endsWith);
    return doer || (noun && PersonNouns.isListed(word) && !VERBS.contains(word));
  }

  private static boolean isPlainWord(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isLetter);
  }
}
