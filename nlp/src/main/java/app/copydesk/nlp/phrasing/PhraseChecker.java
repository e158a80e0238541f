package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Finds suspicious phrasing. Immutable and safe to share between threads. */
public final class PhraseChecker {
  /** Read beside the rules: each of the two takes a good part of a start. */
  private static final CompletableFuture<FormulaCheck> SET_PHRASES =
      CompletableFuture.supplyAsync(FormulaCheck::builtIn);

  private static final List<Rule> RULES =
      Stream.of(
              "grammar",
              "frames",
              "prepositions",
              "calques",
              "wording",
              "attribution",
              "claims",
              "tone")
          .flatMap(name -> RuleFile.resource("rules/" + name + ".yml").rules().stream())
          .toList();

  private static final List<Check> CHECKS =
      List.of(
          new QuotationBalance(),
          new SingleMarks(),
          new MarkSpacing(),
          new DoubledWords(),
          new DoubledPhrases(),
          new JoinedToItself(),
          new CommaSplices(),
          new IndefiniteArticles(),
          new Agreement(),
          new SubjectAgreement(),
          new StrayCapitals(),
          new OneCapital(),
          new NearNames(),
          new PostChanges(),
          new FirstNameChanges(),
          new NearFirstNames(),
          new PersonGenders(),
          new NameForms(),
          new Acronyms(),
          new BodyNames(),
          new StatedAges(),
          new Changes(),
          new Multiples(),
          new Comparisons(),
          new Fractions(),
          new GroupSums(),
          new VoteShares(),
          new Anniversaries(),
          new EventYears(),
          new TitleChanges(),
          new FirstClaims(),
          new BrokenSpeech(),
          new VerblessSpeech(),
          new Shares(),
          new WeekdayDates(),
          new Ages(),
          new Sums(),
          new Totals(),
          new YearSpans(),
          new ThingAges(),
          new Lifespans(),
          new Chronology(),
          new RelativeDays(),
          new Superlatives(),
          new PlainWordsQuoted(),
          new ThingsThatThink(),
          new JudgesOwn(),
          new Margins(),
          new Breakdowns(),
          new ListCounts(),
          new UnitConversions(),
          new RestatedCounts(),
          new RestatedAmounts(),
          new RestatedMoney(),
          new Tolls(),
          new ScoreMargins(),
          new Remainders(),
          new PrisonTerms(),
          new FallingRanges(),
          new RuleCheck(RULES));

  private final HouseRules house;
  private final List<Check> checks;

  /** A checker that knows the built-in rules alone. */
  public PhraseChecker() {
    this(HouseRules.NONE);
  }

  /** A checker that knows the built-in rules and those of the house. */
  public PhraseChecker(HouseRules house) {
    this.house = house;
    FormulaCheck formulas =
        house.formulas().isEmpty() ? SET_PHRASES.join() : FormulaCheck.withHouse(house.formulas());
    Stream<Check> own = Stream.of(new RuleCheck(house.rules()), formulas);
    this.checks = Stream.concat(CHECKS.stream(), own).toList();
  }

  /** The rules beside the code. */
  static List<Rule> rules() {
    return RULES;
  }

  /** The rules of the house it knows. */
  public HouseRules house() {
    return house;
  }

  /**
   * The findings in {@code document}, in the order of the text; no rule twice on the same span.
   *
   * @param published the day the article was published, where known
   */
  public List<Finding> check(Document document, Optional<LocalDate> published) {
    Copy copy = Copy.of(document, published);
    List<Finding> findings = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Check check : checks) {
      check.check(
          copy,
          finding -> {
            if (seen.add(List.of(finding.rule(), finding.span()))) {
              findings.add(finding);
            }
          });
    }
    findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::tier));
    return List.copyOf(findings);
  }

  /** What {@code document} has beside {@code findings} that speaks for a machine's paraphrase. */
  public static List<Sign> signs(Document document, List<Finding> findings) {
    return SignFinder.find(document, findings);
  }

  /**
   * How an article reads that has these findings and signs; they are the evidence. Empty when it is
   * too short to say.
   *
   * @param words how many words it has
   */
  public static Optional<Verdict> verdict(List<Finding> findings, List<Sign> signs, int words) {
    return VerdictJudge.judge(findings, signs, words);
  }

  /**
   * {@code findings} in the light of the article's verdict. Common words in the place of others say
   * nothing by themselves: in an article that reads well, a single such phrase is a note.
   */
  public static List<Finding> inLightOf(Optional<Verdict> verdict, List<Finding> findings) {
    boolean readsWell = verdict.filter(v -> v.label() == Verdict.Label.CLEAN).isPresent();
    return readsWell && rewordedPhrases(findings) < 2
        ? findings.stream()
            .map(f -> f.rule().equals(FormulaCheck.NEAR_RULE) ? f.withTier(Finding.Tier.NOTE) : f)
            .toList()
        : findings;
  }

  private static long rewordedPhrases(List<Finding> findings) {
    return findings.stream()
        .filter(f -> List.of(FormulaCheck.RULE, FormulaCheck.NEAR_RULE).contains(f.rule()))
        .map(Finding::suggestion)
        .distinct()
        .count();
  }
}
