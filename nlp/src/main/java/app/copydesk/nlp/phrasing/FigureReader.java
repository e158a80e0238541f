package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a text. Years, dates, times and ordinals are none. */
final class FigureReader {
  private static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|march|mar\\.|april|apr\\.|may|june|july|aug(?:ust|\\.)?|sept?(?:ember|\\.)?"
          + "|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                  + " seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("m", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12));

  private static final Map<String, Double> FRACTIONS =
      Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0, "fifth", 20.0, "tenth", 10.0);

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,:/$£€₹¥])(?<![a-z]-)"
              + "(?:(?<rough>about|around|roughly|approximately|some|nearly|almost|(?:just )?over|(?:just )?under|up to|at least"
              + "|(?:no )?(?:more|less|fewer) than|at most) )?"
              + "(?:(?<fraction>(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?|(?:a )?half)\\b"
              + "|(?<sign>(?:us|a|c|hk|nz)?\\$|[£€₹¥]|rs\\.? ?)?(?:(?<digits>\\d{1,3}(?:,\\d{2,3})+|\\d+)(?<decimals>\\.\\d+)?"
              + "|(?<word>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
              + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
              + "|eighteen|nineteen)\\b))"
              + "(?<scale>[ -](?:hundred|thousand|million|billion|trillion|crore|lakh|bn|tn)\\b|(?:m|bn|tn|k)\\b)?"
              + "(?<unit> ?%| per ?cent\\b| cents?\\b| pence\\b|pc\\b|p\\b)?)"
              + "(?![\\w/]|[:.,]\\d|-?fold\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_BEHIND =
      Pattern.compile(" (?:of )?" + MONTH + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_BEFORE =
      Pattern.compile("\\b" + MONTH + " $", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_MONTH = 12;

  private FigureReader() {}

  /** The figures of {@code text} from {@code span}, in order. */
  static List<Figure> read(String text, Span span) {
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).region(span.start(), span.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      if (!isDate(text, matcher)) {
        figure(matcher).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private static boolean isDate(String text, Matcher matcher) {
    Matcher behind = MONTH_BEHIND.matcher(text).region(matcher.end(), text.length());
    int from = Math.max(0, matcher.start() - LONGEST_MONTH);
    return behind.lookingAt() || MONTH_BEFORE.matcher(text.substring(from, matcher.start())).find();
  }

  private static Optional<Figure> figure(Matcher matcher) {
    boolean rough = matcher.group("rough") != null;
    int start = rough ? matcher.end("rough") + 1 : matcher.start();
    Span span = new Span(start, matcher.end());
    String fraction = matcher.group("fraction");
    if (fraction != null) {
      return Optional.of(fraction(span, fraction.toLowerCase(Locale.ROOT), rough));
    }
    String digits = matcher.group("digits");
    String decimals = Optional.ofNullable(matcher.group("decimals")).orElse("");
    String unit = unit(matcher);
    double scale =
        Optional.ofNullable(matcher.group("scale"))
            .map(word -> SCALES.getOrDefault(bare(word), 1.0))
            .orElse(1.0);
    if (digits == null) {
      double value = word(matcher.group("word").toLowerCase(Locale.ROOT)) * scale;
      return Optional.of(
          new Figure(span, value, rough ? value / 10 : scale == 1 ? 0 : scale / 2, unit, rough));
    }
    double number = Double.parseDouble(digits.replace(",", "") + decimals);
    if (isYear(digits, decimals, unit, scale, number)) {
      return Optional.empty();
    }
    double value = number * scale;
    double last = scale * Math.pow(10, -Math.max(0, decimals.length() - 1));
    boolean counted = unit.isEmpty() && scale == 1 && decimals.isEmpty();
    double slack = rough ? value / 10 : counted ? 0 : Math.max(last / 2, rounding(value, unit));
    return Optional.of(new Figure(span, value, slack, unit, rough));
  }

  /** A sum of money that ends in noughts may be rounded. */
  private static double rounding(double value, String unit) {
    return !unit.equals(Figure.PERCENT) && value >= 1000 && value % 100 == 0 ? value / 400 : 0;
  }

  private static boolean isYear(
      String digits, String decimals, String unit, double scale, double number) {
    return digits.length() == 4
        && decimals.isEmpty()
        && unit.isEmpty()
        && scale == 1
        && number >= 1500
        && number <= 2100;
  }

  private static Figure fraction(Span span, String words, boolean rough) {
    String name = words.replaceFirst("^\\w+[ -]", "").replaceFirst("s$", "");
    int times =
        words.startsWith("two")
            ? 2
            : words.startsWith("three") ? 3 : words.startsWith("four") ? 4 : 1;
    double value = times * FRACTIONS.getOrDefault(name, 0.0);
    return new Figure(span, value, rough ? value / 10 : value / 20, Figure.PERCENT, rough);
  }

  private static String unit(Matcher matcher) {
    String sign = matcher.group("sign");
    String unit = matcher.group("unit");
    if (unit != null) {
      return switch (bare(unit)) {
        case "%", "per cent", "percent", "pc" -> Figure.PERCENT;
        case "cent", "cents" -> "¢";
        default -> "p";
      };
    }
    return sign == null ? "" : sign.strip().toLowerCase(Locale.ROOT);
  }

  private static String bare(String word) {
    return word.replaceFirst("^[ -]", "").toLowerCase(Locale.ROOT);
  }

  private static double word(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return word(word.substring(0, hyphen)) + word(word.substring(hyphen + 1));
    }
    int unit = UNITS.indexOf(word);
    return unit >= 0 ? unit : 10 * (TENS.indexOf(word) + 1);
  }
}
