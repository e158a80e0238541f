package app.copydesk.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends tags that the words around them rule out: a verb right behind a determiner ("the junior
 * circuit,"), short verbs that the tagger takes for marks ("she'd"), "Will" for a name.
 */
final class TagMender {
  private static final Set<String> SHORT_VERBS = Set.of("'d", "'ll", "'re", "'ve", "'m");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "their", "its", "my", "our", "your");

  /** Verbs whose past has the form of the base: "the firm cut, …". */
  private static final Set<String> UNCHANGED =
      Set.of(
          "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "set",
          "shut", "split", "spread", "beat");

  /** Listed nouns for people and bodies that are verbs, too. */
  private static final Set<String> VERBS_TOO =
      Set.copyOf(WordFile.words(TagMender.class, "person-verbs.txt"));

  /** People who stand behind a verb without an article: "visiting mother". */
  private static final Set<String> KIN =
      Set.of("mother", "mum", "mom", "father", "dad", "people", "police", "staff");

  /** "wing", "king": no gerund is so short. */
  private static final int SHORT_ING = 4;

  /** Nouns without an "s" that are many. */
  private static final Set<String> MANY =
      Set.of("people", "police", "men", "women", "children", "staff", "crew", "team");

  private final String[] words;
  private final List<Tag> tags;
  private final Lemmas lemmas;

  private TagMender(String[] words, List<Tag> tags, Lemmas lemmas) {
    this.words = words;
    this.tags = tags;
    this.lemmas = lemmas;
  }

  /** The tags of {@code words}, of which {@code tagged} are the tagger's names, mended. */
  static List<Tag> mend(String[] words, String[] tagged, Lemmas lemmas) {
    List<Tag> tags = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tags.add(ClosedClasses.mend(words[i], Tag.of(tagged[i])));
    }
    TagMender mender = new TagMender(words, tags, lemmas);
    for (int i = 0; i < words.length; i++) {
      mender.mend(i);
    }
    return tags;
  }

  /** The "talks" of "said talks were under way". */
  private boolean isWhatWasSaid(int i) {
    return i > 0
        && i + 1 < words.length
        && (words[i - 1].equals("said") || words[i - 1].equals("says"))
        && words[i].endsWith("s")
        && tags.get(i + 1) == Tag.AUX;
  }

  private void mend(int i) {
    if (SHORT_VERBS.contains(words[i])) {
      tags.set(i, Tag.AUX);
    } else if (words[i].equals("n't")) {
      tags.set(i, Tag.PART);
      if (i > 0) {
        tags.set(i - 1, Tag.AUX);
      }
    } else if (isName(i) || isFirstName(i)) {
      tags.set(i, Tag.PROPN);
    } else if (tags.get(i) == Tag.PUNCT && Character.isLetter(words[i].charAt(0))) {
      tags.set(i, Character.isUpperCase(words[i].charAt(0)) ? Tag.PROPN : Tag.NOUN);
    } else if (tags.get(i) == Tag.VERB && isWhatWasSaid(i)) {
      tags.set(i, Tag.NOUN);
    } else if (tags.get(i) == Tag.VERB && closesName(i)) {
      tags.set(i, Tag.PROPN);
    } else if (tags.get(i) == Tag.VERB && isBeforePerson(i)) {
      tags.set(i, Tag.ADJ);
    } else if (words[i].equals("operating") && i > 0 && words[i - 1].equalsIgnoreCase("chief")) {
      tags.set(i, Tag.ADJ);
    } else if (isForward(i)) {
      tags.set(i, Tag.NOUN);
    } else if (tags.get(i) == Tag.NOUN && isSighed(i)) {
      tags.set(i, Tag.VERB);
    } else if (words[i].equals("IT") && i + 1 < words.length && tags.get(i + 1) == Tag.NOUN) {
      tags.set(i, Tag.NOUN); // the IT manager
    } else if (tags.get(i) == Tag.X && isSmall(words[i])) {
      tags.set(i, Tag.NOUN);
    } else if (tags.get(i) == Tag.VERB
        && (isNounByPlace(i) || isAccused(i) || isTrade(i) || isBody(i) || isPerson(words[i]))) {
      tags.set(i, Tag.NOUN);
    } else if ((tags.get(i) == Tag.ADV || tags.get(i) == Tag.ADJ || tags.get(i) == Tag.VERB)
        && isPersonByPlace(i)) {
      tags.set(i, Tag.NOUN);
    } else if (tags.get(i) == Tag.ADJ && isPupil(i)) {
      tags.set(i, Tag.NOUN);
    } else if (tags.get(i) == Tag.VERB && (isAttribute(i) || isAdjective(words[i]))) {
      tags.set(i, Tag.ADJ);
    }
  }

  /** "the dairy farmer admitted": a noun for somebody between another noun and the verb. */
  private boolean isPersonByPlace(int i) {
    return i > 1
        && i + 1 < words.length
        && tags.get(i - 1) == Tag.NOUN
        && tags.get(i + 1) == Tag.VERB
        && PersonNouns.isListed(words[i])
        && Character.isLowerCase(words[i].charAt(0))
        && (tags.get(i - 2) == Tag.DET || tags.get(i - 2) == Tag.ADJ);
  }

  /** "a consultant at the hospital": a noun for somebody that is no verb as well. */
  private static boolean isPerson(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return PersonNouns.isListed(word) && !VERBS_TOO.contains(word) && !VERBS_TOO.contains(one);
  }

  /** "Ann Lee, managing director", "the lead author": no verb stands before one person's trade. */
  private boolean isBeforePerson(int i) {
    if (i == 0 || i + 1 == words.length || !PersonNouns.isListed(words[i + 1])) {
      return false;
    }
    boolean gerund = words[i].endsWith("ing") && words[i].length() > SHORT_ING;
    boolean attribute = words[i].equals("lead") || words[i].equals("head") || gerund;
    boolean named = i + 2 < words.length && Character.isUpperCase(words[i + 2].charAt(0));
    Tag before = tags.get(i - 1);
    boolean phrase =
        before == Tag.DET
            || before == Tag.AUX
            || words[i - 1].equals(",")
            || words[i - 1].equals("as");
    return attribute
        && phrase
        && !(gerund && named)
        && !words[i + 1].endsWith("s")
        && tags.get(i + 1) == Tag.NOUN
        && !KIN.contains(words[i + 1]);
  }

  /** "Will" and "May" inside a sentence, before another name: said Will Doyle. */
  private boolean isName(int i) {
    return i > 0
        && i + 1 < words.length
        && tags.get(i) == Tag.AUX
        && (words[i].equals("Will") || words[i].equals("May"))
        && Character.isLetter(words[i - 1].charAt(0))
        && Character.isUpperCase(words[i + 1].charAt(0));
  }

  /** "Ann Lindqvist said": no word of the language before another name. */
  private boolean isFirstName(int i) {
    String word = words[i];
    return i == 0
        && words.length > 2
        && tags.get(0) == Tag.VERB
        && tags.get(1) == Tag.PROPN
        && Character.isUpperCase(word.charAt(0))
        && isSmall(word.substring(1))
        && !word.endsWith("ing")
        && !word.endsWith("ed")
        && !CommonWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "the accused told detectives": a participle for somebody, before a verb. */
  private boolean isAccused(int i) {
    return i > 0
        && i + 1 < words.length
        && (words[i].equals("accused") || words[i].equals("deceased"))
        && words[i - 1].equalsIgnoreCase("the")
        && (tags.get(i + 1) == Tag.VERB || tags.get(i + 1) == Tag.AUX);
  }

  /** "“…”, sighs Ann Lee": between a quotation and a name. */
  private boolean isSighed(int i) {
    return i > 1
        && i + 1 < words.length
        && words[i].endsWith("s")
        && isSmall(words[i])
        && !PersonNouns.isListed(words[i])
        && tags.get(i + 1) == Tag.PROPN
        && (words[i - 1].equals("\"") || (words[i - 1].equals(",") && words[i - 2].equals("\"")));
  }

  /** "said the forward, who": between "the" and a mark. */
  private boolean isForward(int i) {
    return i > 0
        && i + 1 < words.length
        && words[i].equals("forward")
        && words[i - 1].equalsIgnoreCase("the")
        && tags.get(i + 1) == Tag.PUNCT;
  }

  /** "Harbour Trust, …": a capital between a name and a comma or a stop. */
  private boolean closesName(int i) {
    return i > 0
        && i + 1 < words.length
        && tags.get(i - 1) == Tag.PROPN
        && Character.isUpperCase(words[i].charAt(0))
        && isSmall(words[i].substring(1))
        && (words[i + 1].equals(",") || words[i + 1].equals("."));
  }

  /** True for small letters alone, and more than two. */
  private static boolean isSmall(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
  }

  /** "the junior circuit, …", "his look at": behind a determiner, and no noun comes after it. */
  private boolean isNounByPlace(int i) {
    boolean ends =
        i + 1 == words.length
            || tags.get(i + 1) == Tag.PUNCT
            || tags.get(i + 1) == Tag.ADP
            || tags.get(i + 1) == Tag.AUX;
    return ends && isBase(words[i]) && isBehindDeterminer(i);
  }

  /**
   * "Lee's neighbour", "Consumer advocate Ann Lee": a noun for somebody between a single noun and a
   * name.
   */
  private boolean isTrade(int i) {
    boolean owned = i > 1 && words[i - 1].equals("'s") && tags.get(i - 2) == Tag.PROPN;
    if (owned && PersonNouns.isListed(words[i])) {
      return true;
    }
    return i > 0
        && i + 1 < words.length
        && (tags.get(i - 1) == Tag.NOUN || tags.get(i - 1) == Tag.ADJ)
        && isOne(words[i - 1])
        && Character.isUpperCase(words[i + 1].charAt(0))
        && PersonNouns.isListed(words[i])
        && isBase(words[i]);
  }

  /** "…, bureau spokeswoman Ann Lee said": before a trade and a name, behind a comma. */
  private boolean isBody(int i) {
    return i > 0
        && i + 2 < words.length
        && words[i - 1].equals(",")
        && isBase(words[i])
        && tags.get(i + 1) == Tag.NOUN
        && PersonNouns.isListed(words[i + 1])
        && !words[i + 1].endsWith("s")
        && Character.isUpperCase(words[i + 2].charAt(0));
  }

  /** "defensive", "medical": no verb ends so. */
  private static boolean isAdjective(String word) {
    return word.endsWith("sive") || word.endsWith("tive") || word.endsWith("ical");
  }

  /** "A senior at the school": between a determiner and a preposition. */
  private boolean isPupil(int i) {
    return (words[i].equals("senior") || words[i].equals("junior"))
        && i + 1 < words.length
        && tags.get(i + 1) == Tag.ADP
        && isBehindDeterminer(i);
  }

  /**
   * "the mission's lead geologist", "says lead author Ann Lee": between an owner or a determiner
   * and a noun, or before a trade and a name.
   */
  private boolean isAttribute(int i) {
    boolean noun = i + 1 < words.length && tags.get(i + 1) == Tag.NOUN;
    boolean owned =
        i > 1
            && words[i - 1].equals("'s")
            && (tags.get(i - 2) == Tag.NOUN || tags.get(i - 2) == Tag.PROPN);
    boolean author =
        noun
            && i + 2 < words.length
            && PersonNouns.isListed(words[i + 1])
            && Character.isUpperCase(words[i + 2].charAt(0));
    return noun && words[i].equals("lead") && (owned || author || isBehindDeterminer(i));
  }

  /** Behind "the", "the junior", "the labour": with adjectives or one singular noun between. */
  private boolean isBehindDeterminer(int i) {
    int k = i - 1;
    if (k > 0 && tags.get(k) == Tag.NOUN && isOne(words[k])) {
      k--;
    }
    while (k > 0 && i - k < 4 && (tags.get(k) == Tag.ADJ || isOrigin(k))) {
      k--;
    }
    if (k < 0) {
      return false;
    }
    if (k > 0 && k < i - 1 && words[k].equals("'s")) {
      return true;
    }
    boolean object = k == i - 1 && words[k].equalsIgnoreCase("her");
    return DETERMINERS.contains(words[k].toLowerCase(Locale.ROOT)) && !object;
  }

  /** "Fijian" of "the club's Fijian wing". */
  private boolean isOrigin(int i) {
    return tags.get(i) == Tag.PROPN
        && words[i].length() > 4
        && (words[i].endsWith("ian") || words[i].endsWith("ish") || words[i].endsWith("ese"));
  }

  private static boolean isOne(String noun) {
    return !noun.endsWith("s") && !MANY.contains(noun);
  }

  /** The base form of a verb, which no single subject has. */
  private boolean isBase(String word) {
    return lemmas.lemma(word, Tag.VERB).equals(word)
        && !UNCHANGED.contains(word)
        && !word.endsWith("ed")
        && !(word.endsWith("ing") && word.length() > SHORT_ING)
        && word.chars().allMatch(Character::isLowerCase);
  }
}
