package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity given once and then taken up in another number or another unit: "will cost £4.2m … the
 * £4.6m cost", "a chase of 40 miles … the 60-mile chase", "$25 million … the €25 million", "50mg …
 * the 50g dose".
 */
final class RestatedAmounts implements Check {
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
  private static final String SCALE = " ?(?:million|billion|trillion|bn|m|tn|k)\\b";

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<the>\\b(?:[Tt]he|[Tt]his|[Tt]hat) )?(?<sign>(?:US|A|C|NZ|HK)?\\$|[£€])(?<number>"
              + NUMBER
              + ")(?<scale>"
              + SCALE
              + ")?(?![\\w.,]*\\d)(?: (?<noun>[a-z]{3,}))?");

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b[Tt]he (?<number>N|W)-(?<unit>mile|kilometre|kilometer|km|metre|meter|foot|page|storey|bed|bedroom|seat|seater|room|hour|minute|day|week|month|tonne|acre|hectare)-? ?(?<noun>(?!old\\b)[a-z]{3,})"
              .replace("N", NUMBER)
              .replace("W", YearCount.NUMBER));

  private static final Pattern DOSE =
      Pattern.compile(
          "(?<the>\\b(?:[Tt]he|[Tt]hat|[Tt]his) )?\\b(?<number>"
              + NUMBER
              + ")(?<unit> ?(?:mg|mcg|[µμ]g|g|kg|ml|litres?|tonnes?|kW|MW|GW|miles|km|hectares|acres|mph|km/h|knots))\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher money = MONEY.matcher(text);
    Set<String> seen = new HashSet<>();
    while (money.find()) {
      String amount = money.group("number") + scale(money);
      if (money.group("the") != null && !copy.isQuoted(span(money))) {
        money(copy, money, amount).ifPresent(found);
      }
      seen.add(amount);
    }
    Matcher length = LENGTH.matcher(text);
    while (length.find()) {
      length(copy, length).ifPresent(found);
    }
    doses(copy, text, found);
  }

  private static String scale(Matcher money) {
    String scale =
        Optional.ofNullable(money.group("scale")).orElse("").strip().toLowerCase(Locale.ROOT);
    return scale.isEmpty() ? "" : scale.startsWith("tr") ? "tn" : scale.equals("bn") ? "b" : scale.substring(0, 1);
  }

  private static Span span(Matcher matcher) {
    boolean sign = matcher.pattern() == MONEY;
    int end = sign && matcher.group("scale") != null ? matcher.end("scale") : matcher.end("number");
    return new Span(sign ? matcher.start("sign") : matcher.start("number"), end);
  }

  /** The amounts of money before {@code later}: the same number in another unit, or another number. */
  private static Optional<Finding> money(Copy copy, Matcher later, String amount) {
    String text = copy.document().normalised();
    Matcher before = MONEY.matcher(text).region(0, later.start());
    String other = "";
    int others = 0;
    boolean sameThing = false;
    while (before.find()) {
      String given = before.group("number") + scale(before);
      boolean sameSign = before.group("sign").equals(later.group("sign"));
      if (sameSign && given.equals(amount)) {
        return Optional.empty();
      }
      boolean number = before.group("number").equals(later.group("number"));
      if (number && (sameSign || scale(before).equals(scale(later))) && !amount.matches("\\d")) {
        return Optional.of(finding(later, span(before).of(copy.text())));
      }
      if (sameSign) {
        others++;
        other = span(before).of(copy.text());
        sameThing = isNear(before, later) && names(copy, before.start("number"), later.group("noun"));
      }
    }
    return others == 1 && sameThing ? Optional.of(finding(later, other)) : Optional.empty();
  }

  private static boolean isNear(Matcher a, Matcher b) {
    double one = Double.parseDouble(a.group("number").replace(",", ""));
    double two = Double.parseDouble(b.group("number").replace(",", ""));
    return scale(a).equals(scale(b)) && Math.max(one, two) <= 1.5 * Math.min(one, two);
  }

  /** The sentence at {@code offset} has a word of {@code noun}. */
  private static boolean names(Copy copy, int offset, String noun) {
    if (noun == null) {
      return false;
    }
    Sentence sentence = copy.document().sentences().get(copy.document().sentenceAt(offset));
    return sentence.tokens().stream().map(Token::lemma).anyMatch(noun::equals);
  }

  /** The same noun measured in the same unit before, once, in another number. */
  private static Optional<Finding> length(Copy copy, Matcher later) {
    String text = copy.document().normalised();
    String noun = later.group("noun");
    String unit = later.group("unit");
    Pattern first =
        Pattern.compile(
            "\\b(?:%1$ss? of (?:about |around |some )?(?<a>N|W) %2$ss?|(?<b>N|W)[ -]%2$s %1$ss?)\\b"
                .formatted(Pattern.quote(noun), Pattern.quote(unit))
                .replace("N", NUMBER)
                .replace("W", YearCount.NUMBER));
    Matcher before = first.matcher(text).region(0, later.start());
    if (!before.find()) {
      return Optional.empty();
    }
    String group = before.group("a") == null ? "b" : "a";
    boolean same = value(before.group(group)) == value(later.group("number"));
    String words = before.group();
    boolean another = before.find();
    Span at = new Span(later.start("number"), later.end("unit"));
    return same || another || copy.isQuoted(at)
        ? Optional.empty()
        : Optional.of(finding(at, words));
  }

  private static double value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Double.parseDouble(number.replace(",", ""))
        : YearCount.number(number);
  }

  /** The same number in another unit of the same dimension, taken up with "the". */
  private static void doses(Copy copy, String text, Consumer<Finding> found) {
    Matcher later = DOSE.matcher(text);
    while (later.find()) {
      if (later.group("the") == null || later.group("number").length() < 2) {
        continue;
      }
      Optional<MeasureUnit> unit = MeasureUnit.of(later.group("unit").strip());
      Matcher before = DOSE.matcher(text).region(0, later.start());
      String words = "";
      boolean same = false;
      while (before.find()) {
        boolean number = before.group("number").equals(later.group("number"));
        Optional<MeasureUnit> other = MeasureUnit.of(before.group("unit").strip());
        same |= number && other.equals(unit);
        if (number && !other.equals(unit) && unit.isPresent() && other.isPresent() && unit.get().isLike(other.get())) {
          words = text.substring(before.start("number"), before.end());
        }
      }
      Span at = new Span(later.start("number"), later.end());
      if (!same && !words.isEmpty() && !copy.isQuoted(at)) {
        found.accept(finding(at, words));
      }
    }
  }

  private static Finding finding(Matcher later, String before) {
    return finding(span(later), before);
  }

  private static Finding finding(Span span, String before) {
    return new Finding(
        span,
        "restated",
        Family.DATES_NUMBERS,
        Tier.QUERY,
        "Further up this is “%s”: which is right?".formatted(before),
        Optional.of(before),
        "numbers.restated");
  }
}
