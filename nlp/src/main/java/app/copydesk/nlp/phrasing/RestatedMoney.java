package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import app.copydesk.nlp.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of money taken up with "the" in another number, currency or scale: "will cost £4.2m … the
 * £4.6m cost", "$25 million … the €25 million", "a £4.5m deal … the £4.5bn deal".
 */
final class RestatedMoney implements Check {
  /** Sums of one number that are remembered. */
  private static final int MOST_ALIKE = 4;

  /** Without one of these no sum of money stands in a text. */
  private static final String SIGNS = "$£€";

  private static final Pattern MONEY =
      Pattern.compile(
          "(?<the>\\b(?:[Tt]he|[Tt]his|[Tt]hat) )?(?<sign>(?:US|A|C|NZ|HK)?\\$|[£€])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
              + "(?<scale> ?(?:million|billion|trillion|bn|m|tn|k)\\b)?(?![\\w.,]*\\d)(?: (?<noun>[a-z]{3,}))?");

  /**
   * A sum as the copy writes it.
   *
   * @param span with its sign and scale
   * @param scale b for billions, m for millions and so on, or nothing
   * @param noun the word behind it, or nothing
   */
  private record Money(Span span, String sign, String number, String scale, String noun) {
    double value() {
      return Double.parseDouble(number.replace(",", ""));
    }

    boolean isNear(Money other) {
      double larger = Math.max(value(), other.value());
      return scale.equals(other.scale) && larger <= 1.5 * Math.min(value(), other.value());
    }

    String amount() {
      return sign + number + scale;
    }
  }

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
      return;
    }
    Set<String> amounts = new HashSet<>();
    Map<String, List<Money>> byNumber = new HashMap<>();
    Map<String, List<Money>> bySign = new HashMap<>();
    Matcher matcher = MONEY.matcher(text);
    while (matcher.find()) {
      Money money = money(matcher);
      boolean takenUp = matcher.group("the") != null && !copy.isQuoted(money.span());
      if (takenUp && !amounts.contains(money.amount())) {
        otherUnit(money, byNumber.getOrDefault(money.number(), List.of()))
            .or(() -> otherNumber(copy, money, bySign.getOrDefault(money.sign(), List.of())))
            .ifPresent(before -> found.accept(Restatement.of(copy, money.span(), before, true)));
      }
      amounts.add(money.amount());
      add(byNumber, money.number(), money);
      add(bySign, money.sign(), money);
    }
  }

  private static void add(Map<String, List<Money>> sums, String key, Money money) {
    List<Money> alike = sums.computeIfAbsent(key, k -> new ArrayList<>());
    if (alike.size() < MOST_ALIKE) {
      alike.add(money);
    }
  }

  private static Money money(Matcher matcher) {
    boolean scaled = matcher.group("scale") != null;
    return new Money(
        new Span(matcher.start("sign"), scaled ? matcher.end("scale") : matcher.end("number")),
        matcher.group("sign"),
        matcher.group("number"),
        scale(scaled ? matcher.group("scale").strip().toLowerCase(Locale.ROOT) : ""),
        Optional.ofNullable(matcher.group("noun")).orElse(""));
  }

  private static String scale(String word) {
    return word.isEmpty() ? "" : word.startsWith("t") ? "tn" : word.substring(0, 1);
  }

  /** The same number in another currency, or in another scale. */
  private static Optional<Span> otherUnit(Money money, List<Money> alike) {
    return alike.stream()
        .filter(before -> money.number().length() > 1)
        .filter(
            before -> before.sign().equals(money.sign()) || before.scale().equals(money.scale()))
        .map(Money::span)
        .findFirst();
  }

  /** The only sum before in this currency, which is near and has the same noun beside it. */
  private static Optional<Span> otherNumber(Copy copy, Money money, List<Money> alike) {
    return alike.size() == 1
            && money.isNear(alike.get(0))
            && (isSwapped(money.number(), alike.get(0).number())
                || names(copy, alike.get(0).span().start(), money.noun()))
        ? Optional.of(alike.get(0).span())
        : Optional.empty();
  }

  /** The same digits in another order: 3.4 and 4.3. */
  private static boolean isSwapped(String a, String b) {
    return a.length() > 2
        && a.length() == b.length()
        && a.indexOf('.') == b.indexOf('.')
        && Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
  }

  /** The sentence at {@code offset} has a form of {@code noun}. */
  private static boolean names(Copy copy, int offset, String noun) {
    Sentence sentence = copy.document().sentences().get(copy.document().sentenceAt(offset));
    return sentence.tokens().stream().map(Token::lemma).anyMatch(noun::equals);
  }
}
