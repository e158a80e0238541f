package app.copydesk.nlp.speakers;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that name the same office or trade, so that "the lawmaker" can be a senator. */
final class RoleWords {
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("senator", "sen.", "sen", "lawmaker", "legislator", "politician"),
          Set.of(
              "representative",
              "rep.",
              "rep",
              "congressman",
              "congresswoman",
              "lawmaker",
              "legislator",
              "politician"),
          Set.of("mp", "lawmaker", "parliamentarian", "politician", "backbencher"),
          Set.of("governor", "gov.", "gov", "politician"),
          Set.of("councillor", "councilor", "cllr", "cllr.", "councilman", "councilwoman"),
          Set.of("minister", "secretary"),
          Set.of("minister", "prime-minister"),
          Set.of("prime-minister", "premier", "pm"),
          Set.of("president", "leader"),
          Set.of("doctor", "dr", "dr.", "physician", "surgeon", "gp", "medic"),
          Set.of("professor", "prof", "prof.", "academic", "scholar"),
          Set.of("scientist", "researcher", "biologist", "physicist", "chemist", "geologist"),
          Set.of("general", "gen.", "gen", "commander"),
          Set.of("sergeant", "sgt", "sgt.", "officer"),
          Set.of("inspector", "insp", "detective", "officer", "constable", "policeman"),
          Set.of("lieutenant", "lt", "lt.", "officer"),
          Set.of("captain", "capt", "capt.", "skipper"),
          Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "kc", "qc"),
          Set.of("judge", "justice", "magistrate"),
          Set.of("chief", "ceo", "executive", "boss", "head"),
          Set.of("manager", "coach", "boss"),
          Set.of("chair", "chairman", "chairwoman", "chairperson"),
          Set.of("spokesman", "spokeswoman", "spokesperson"),
          Set.of("author", "writer", "novelist"),
          Set.of("singer", "musician"),
          Set.of("journalist", "reporter", "correspondent"),
          Set.of("economist", "analyst", "strategist"),
          Set.of("defendant", "accused", "suspect", "denies", "denied", "pleaded", "charged"),
          Set.of(
              "rev",
              "rev.",
              "reverend",
              "pastor",
              "minister",
              "vicar",
              "priest",
              "preacher",
              "clergyman"),
          Set.of("fr", "fr.", "father", "priest"),
          Set.of("mother", "mum", "mom"),
          Set.of("father", "dad"),
          Set.of("firefighter", "fireman"),
          Set.of(
              "company",
              "firm",
              "business",
              "group",
              "maker",
              "manufacturer",
              "retailer",
              "producer",
              "supplier",
              "developer",
              "operator",
              "giant",
              "contractor",
              "start-up",
              "startup",
              "builder",
              "airline",
              "insurer",
              "lender"),
          Set.of("lender", "bank"),
          Set.of("carrier", "airline"),
          Set.of("group", "organisation", "organization", "charity", "association"),
          Set.of("paper", "newspaper", "daily", "weekly"),
          Set.of("businessman", "businesswoman", "entrepreneur", "tycoon", "billionaire"));

  /** Words that make an office another office when they stand before it. */
  private static final Set<String> LESSENING =
      Set.of("deputy", "vice", "assistant", "former", "ex", "shadow", "acting", "associate");

  /** Those who ask the questions of a trial, or lead it. */
  private static final Set<String> COURT =
      Set.of(
          "judge",
          "justice",
          "magistrate",
          "coroner",
          "recorder",
          "sheriff",
          "lawyer",
          "attorney",
          "solicitor",
          "barrister",
          "counsel",
          "prosecutor",
          "advocate",
          "kc",
          "qc",
          "prosecuting",
          "defending",
          "prosecution",
          "defence",
          "defense");

  private static final Map<String, Set<Integer>> SETS = new HashMap<>();

  static {
    for (int i = 0; i < SAME.size(); i++) {
      for (String word : SAME.get(i)) {
        SETS.computeIfAbsent(word, w -> new HashSet<>()).add(i);
      }
    }
  }

  private RoleWords() {}

  /** True when one can stand for the other; both in lower case. */
  static boolean same(String a, String b) {
    return a.equals(b)
        || !Collections.disjoint(SETS.getOrDefault(a, Set.of()), SETS.getOrDefault(b, Set.of()));
  }

  static boolean isOfCourt(String word) {
    return COURT.contains(word);
  }

  /** True for those of whom each of two teams has one. */
  static boolean leadsTeam(String word) {
    return same(word, "coach") || same(word, "captain");
  }

  static boolean lessens(String word) {
    return LESSENING.contains(word);
  }
}
