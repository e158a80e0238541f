package app.copydesk.nlp.speakers;

import app.copydesk.nlp.text.PersonNouns;
import app.copydesk.nlp.text.Token;
import app.copydesk.nlp.text.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand before a name without being part of it, and words that show that a name is no
 * person's.
 */
final class Titles {
  private static final Map<String, Gender> COURTESY =
      Map.ofEntries(
          Map.entry("mr", Gender.MALE),
          Map.entry("mrs", Gender.FEMALE),
          Map.entry("ms", Gender.FEMALE),
          Map.entry("miss", Gender.FEMALE),
          Map.entry("mama", Gender.FEMALE),
          Map.entry("mx", Gender.UNKNOWN),
          Map.entry("dr", Gender.UNKNOWN),
          Map.entry("prof", Gender.UNKNOWN),
          Map.entry("sir", Gender.MALE),
          Map.entry("dame", Gender.FEMALE),
          Map.entry("lord", Gender.MALE),
          Map.entry("lady", Gender.FEMALE),
          Map.entry("king", Gender.MALE),
          Map.entry("queen", Gender.FEMALE),
          Map.entry("prince", Gender.MALE),
          Map.entry("princess", Gender.FEMALE),
          Map.entry("excellency", Gender.UNKNOWN),
          Map.entry("eminence", Gender.MALE),
          Map.entry("holiness", Gender.MALE),
          Map.entry("highness", Gender.UNKNOWN),
          Map.entry("honour", Gender.UNKNOWN),
          Map.entry("hrh", Gender.UNKNOWN),
          Map.entry("datuk", Gender.MALE),
          Map.entry("dato", Gender.MALE),
          Map.entry("datin", Gender.FEMALE),
          Map.entry("encik", Gender.MALE),
          Map.entry("puan", Gender.FEMALE),
          Map.entry("shri", Gender.MALE),
          Map.entry("smt", Gender.FEMALE),
          Map.entry("shrimati", Gender.FEMALE),
          Map.entry("mdm", Gender.FEMALE),
          Map.entry("madam", Gender.FEMALE),
          Map.entry("herr", Gender.MALE),
          Map.entry("frau", Gender.FEMALE),
          Map.entry("alhaji", Gender.MALE),
          Map.entry("alhaja", Gender.FEMALE),
          Map.entry("hajia", Gender.FEMALE),
          Map.entry("engr", Gender.UNKNOWN),
          Map.entry("father", Gender.MALE),
          Map.entry("sister", Gender.FEMALE));

  private static final Set<String> OFFICES =
      words(
          "pc pcso fr marshal emeritus emerita commodore brigadier dci det president vice-president senator sen sens representative rep reps governor gov secretary general minister premier chancellor"
              + " mayor councillor cllr councilman councilwoman congressman congresswoman speaker leader whip chairman chairwoman chair"
              + " director commissioner chief officer judge justice attorney prosecutor sheriff detective sergeant sgt lieutenant lt"
              + " captain capt colonel col major maj general gen admiral adm commander cmdr corporal cpl private pvt inspector insp"
              + " superintendent supt constable pope cardinal archbishop bishop rev reverend rabbi imam sheikh ayatollah emperor sultan"
              + " emir duke duchess earl count countess baron baroness ambassador envoy professor dean coach manager editor host anchor"
              + " analyst strategist adviser advisor economist spokesman spokeswoman spokesperson founder ceo cfo executive undersecretary"
              + " deputy former ex-president first lady comedian actor actress singer author historian pollster nominee candidate"
              + " republican democrat democratic libertarian independent conservative labour tory hon saint st alderman delegate"
              + " assemblyman assemblywoman policeman policewoman clergyman alderwoman chairperson"
              + " cr clr kaumātua kaumatua kuia taoiseach tánaiste tanaiste garda msgr monsignor maulana oba inkosi comrade"
              + " selectman selectwoman supervisor collector sarpanch tehsildar undersheriff advocate"
              + " mogul billionaire businessman businesswoman correspondent reporter columnist");

  private static final Set<String> BODIES =
      Stream.of(
              WordFile.words(WordFile.class, "body-nouns.txt"),
              WordFile.words(Titles.class, "more-body-nouns.txt"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PLAIN =
      words(
          "mr mrs ms miss mama mx dr sir dame lord lady excellency eminence holiness highness honour hrh"
              + " datuk dato datin encik puan khun shri smt shrimati mdm madam herr frau alhaji alhaja hajia engr");

  private static final Set<String> PAIRED = Set.of("Tan", "Datuk", "Dato", "Puan");
  private static final Set<String> BEFORE_FIRST_NAME = Set.of("canon", "gunner", "guru", "swami");

  /** Ranks that say less of a person than what the person does. */
  private static final Set<String> RANKS =
      words(
          "professor prof marshal emeritus emerita commodore brigadier fr sgt sergeant lt lieutenant capt captain col colonel maj major gen general adm admiral cpl corporal pvt private"
              + " garda canon msgr monsignor gunner commandant insp inspector supt superintendent det detective constable officer pc dc ds rev reverend father sister saint st hon"
              + " count countess baron baroness earl duke duchess prince princess king queen sheikh sheikha");

  /** Ranks of church and birth: shown where nothing more is known. */
  private static final Set<String> STYLES =
      words(
          "rev revd reverend fr father sister saint st hon count countess baron baroness earl duke duchess prince princess king queen"
              + " sheikh sheikha");

  /** Seats and benches: more than a rank, less than an office. */
  private static final Set<String> SEATS =
      words(
          "cr clr sen sens senator rep reps representative gov governor cllr councillor councilman councilwoman congressman congresswoman alderman"
              + " delegate judge justice");

  private Titles() {}

  private static Set<String> words(String list) {
    return Set.of(Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** True for a word that may stand before a person's name and is no part of it. */
  static boolean isTitle(String word) {
    String bare = bare(word);
    return COURTESY.containsKey(bare)
        || OFFICES.contains(bare)
        || (PersonNouns.isListed(bare) && !BODIES.contains(bare));
  }

  /** True for Mr, Dr, Lady and the like, which say nothing of a role. */
  static boolean isCourtesy(String word) {
    return PLAIN.contains(bare(word));
  }

  /** True for the first and the second half of "Tan Sri" and "Datuk Seri" at {@code i}. */
  static boolean isHalfOfCourtesy(List<Token> tokens, int i) {
    boolean first =
        i + 1 < tokens.size()
            && tokens.get(i + 1).text().equals("Sri")
            && PAIRED.contains(tokens.get(i).text());
    boolean second =
        i > 0
            && (tokens.get(i).text().equals("Sri") || tokens.get(i).text().equals("Seri"))
            && (PAIRED.contains(tokens.get(i - 1).text()) || isCourtesy(tokens.get(i - 1).text()));
    return first || second;
  }

  /** True for a title that is a name or a word too, and a title before a first name. */
  static boolean isTitleBeforeFirstName(String word) {
    return BEFORE_FIRST_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for "Lord" and the like, behind which a surname is all the name there is. */
  static boolean isPeerage(String prefix) {
    return Set.of("lord", "lady", "baroness", "baron", "viscount", "earl").contains(bare(prefix));
  }

  /** True for "Rev" and "Prince", which say how somebody is styled and not what they do. */
  static boolean isStyle(String prefix) {
    return STYLES.contains(bare(prefix));
  }

  /** True for Rev and Hon, before which "the" stands. */
  static boolean isReverend(String word) {
    return Set.of("rev", "revd", "reverend", "hon", "right", "very", "most").contains(bare(word));
  }

  /** True for the titles behind which only a name comes. */
  static boolean isLearned(String word) {
    return isCourtesy(word) || Set.of("prof", "professor").contains(bare(word));
  }

  /** True for a title that is an office or a rank, not only a trade. */
  static boolean isOffice(String word) {
    return OFFICES.contains(bare(word)) || COURTESY.containsKey(bare(word));
  }

  /** True for Dr and Prof, whose bearer may be called the doctor or the professor. */
  static boolean isDoctor(String word) {
    return Set.of("dr", "prof").contains(bare(word));
  }

  /** What the titles before a name say of a role; empty when they say nothing. */
  static Optional<Description.Form> form(String prefix) {
    Description.Form form = null;
    for (String word : prefix.split("[^\\p{L}.'’-]+", -1)) {
      if (word.isEmpty() || isCourtesy(word) || isAge(word)) {
        continue;
      }
      String bare = bare(word);
      Description.Form told =
          RANKS.contains(bare)
              ? Description.Form.RANK
              : SEATS.contains(bare) ? Description.Form.SEAT : Description.Form.NOMINAL;
      form = form == null || form == told ? told : Description.Form.NOMINAL;
    }
    return Optional.ofNullable(form);
  }

  /** True for words that tell one of a family from another. */
  static boolean isAge(String word) {
    return Set.of("senior", "elder", "older", "younger", "eldest", "oldest", "youngest")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  /** The gender a title tells, if it does. */
  static Optional<Gender> gender(String word) {
    Gender told = COURTESY.getOrDefault(bare(word), GenderNouns.of(bare(word)));
    return Optional.of(told).filter(gender -> gender != Gender.UNKNOWN);
  }

  /** True for a word that makes a name that of a body, a place or a thing. */
  static boolean isBody(String word) {
    return BODIES.contains(bare(word));
  }
}
