package app.copydesk.nlp.quotes;

import java.util.Set;

/** Closed classes of English words that the grammar of attribution turns on. All in lower case. */
final class Words {
  static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "one");
  static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  static final Set<String> AUXILIARIES =
      words(
          "has have had having is was are were be been being am will would could can may might shall should must do does did"
              + " 's 've 'd 'll 're not n't never");
  static final Set<String> BE = words("is was are were be been being am get gets got 's 're");
  static final Set<String> DAYS =
      words(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"
              + " january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun"
              + " morning afternoon evening night noon midnight week month year weekend spring summer autumn fall winter");

  /** No noun phrase holds these, whatever the tagger makes of them. */
  static final Set<String> NO_NOUNS =
      words(
          "after before when while if as but and or so in on at by for with from to because since although though until"
              + " meanwhile however yet still then also not earlier later instead asked speaking according that who which what"
              + " where why how there here now just even only during despite about afterward afterwards perhaps moreover"
              + " nevertheless indeed finally again once like unlike under over through per");

  /** What opens a modifier between commas. */
  static final Set<String> MODIFIER_OPENERS =
      words(
          "who which whose whom where of a an the now also formerly himself herself his her its their one both most not"
              + " then in on at from with like along including too for by");

  static final Set<String> DOCUMENTS =
      words(
          "statement letter tweet email e-mail post message sign ad memo report interview speech release note text"
              + " op-ed column article essay book video clip brief filing document email press-release advertisement poster caption"
              + " banner testimony affidavit complaint lawsuit ruling opinion indictment summary study survey poll transcript");

  private Words() {}

  private static Set<String> words(String list) {
    return Set.of(java.util.Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
  }
}
