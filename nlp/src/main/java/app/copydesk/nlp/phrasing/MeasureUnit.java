package app.copydesk.nlp.phrasing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit of measurement as the copy may write it. Most are a factor of the base unit of their
 * dimension; the least and the most differ where one word stands for several units ("gallon").
 */
enum MeasureUnit {
  MILE(Dimension.LENGTH, 1609.344, "miles?|mi"),
  KILOMETRE(Dimension.LENGTH, 1000, "kilomet(?:re|er)s?|kms?"),
  METRE(Dimension.LENGTH, 1, "met(?:re|er)s?|m"),
  CENTIMETRE(Dimension.LENGTH, .01, "centimet(?:re|er)s?|cms?"),
  MILLIMETRE(Dimension.LENGTH, .001, "millimet(?:re|er)s?|mm"),
  YARD(Dimension.LENGTH, .9144, "yards?|yds?"),
  FOOT(Dimension.LENGTH, .3048, "foot|feet|ft"),
  INCH(Dimension.LENGTH, .0254, "inch(?:es)?|ins?"),
  TONNE(Dimension.MASS, 1000, "tonnes?|metric tons?"),
  TON(Dimension.MASS, 907, 1017, "tons?"),
  KILOGRAM(Dimension.MASS, 1, "kilogram(?:me)?s?|kilos?|kgs?"),
  GRAM(Dimension.MASS, .001, "gram(?:me)?s?|g"),
  MILLIGRAM(Dimension.MASS, 1e-6, "milligram(?:me)?s?|mg"),
  MICROGRAM(Dimension.MASS, 1e-9, "microgram(?:me)?s?|mcg|[µμ]g"),
  STONE(Dimension.MASS, 6.35, "stone|st"),
  POUND(Dimension.MASS, .4536, "pounds?|lbs?"),
  OUNCE(Dimension.MASS, .02835, "ounces?|oz"),
  SQUARE_MILE(Dimension.AREA, 2.59e6, "(?:square|sq) miles?"),
  SQUARE_KILOMETRE(Dimension.AREA, 1e6, "(?:square|sq) (?:kilomet(?:re|er)s?|kms?)|km2|km²"),
  HECTARE(Dimension.AREA, 1e4, "hectares?|ha"),
  ACRE(Dimension.AREA, 4046.9, "acres?"),
  SQUARE_METRE(Dimension.AREA, 1, "(?:square|sq) (?:met(?:re|er)s?|m)|m2|m²"),
  SQUARE_FOOT(Dimension.AREA, .0929, "(?:square|sq) (?:feet|foot|ft)"),
  MILES_PER_HOUR(Dimension.SPEED, 1.609, "mph|miles (?:per|an) hour"),
  KILOMETRES_PER_HOUR(
      Dimension.SPEED, 1, "km/h|kmh|kph|km per hour|kilomet(?:re|er)s (?:per|an) hour"),
  KNOT(Dimension.SPEED, 1.852, "knots?"),
  LITRE(Dimension.VOLUME, 1, "lit(?:re|er)s?"),
  GALLON(Dimension.VOLUME, 3.785, 4.546, "gallons?"),
  PINT(Dimension.VOLUME, .473, .568, "pints?"),
  CELSIUS(Dimension.TEMPERATURE, 1, "(?:degrees |° ?|deg )?(?:celsius|centigrade|c)"),
  FAHRENHEIT(Dimension.TEMPERATURE, 1, "(?:degrees |° ?|deg )?(?:fahrenheit|f)");

  /** What is measured. */
  enum Dimension {
    LENGTH,
    MASS,
    AREA,
    SPEED,
    VOLUME,
    TEMPERATURE
  }

  /** Any unit, for a pattern in which case does not matter; the longest first. */
  static final String ANY =
      "(?:"
          + Arrays.stream(values())
              .flatMap(unit -> Arrays.stream(unit.words.split("\\|(?![^(]*\\))", -1)))
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(Collectors.joining("|"))
          + ")";

  private final Dimension dimension;
  private final double least;
  private final double most;
  private final String words;
  private final Pattern pattern;

  MeasureUnit(Dimension dimension, double factor, String words) {
    this(dimension, factor, factor, words);
  }

  MeasureUnit(Dimension dimension, double least, double most, String words) {
    this.dimension = dimension;
    this.least = least;
    this.most = most;
    this.words = words;
    this.pattern = Pattern.compile(words);
  }

  /** The unit written as {@code words}. */
  static Optional<MeasureUnit> of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(unit -> unit.pattern.matcher(lower).matches())
        .findFirst();
  }

  boolean isLike(MeasureUnit other) {
    return dimension == other.dimension;
  }

  /** The least of {@code value} in the base unit: of temperatures degrees Celsius. */
  double least(double value) {
    return this == FAHRENHEIT ? (value - 32) / 1.8 : value * least;
  }

  /** The most of {@code value} in the base unit. */
  double most(double value) {
    return this == FAHRENHEIT ? (value - 32) / 1.8 : value * most;
  }

  /** {@code base}, in the base unit, in this one. */
  double fromBase(double base) {
    return this == FAHRENHEIT ? base * 1.8 + 32 : base * 2 / (least + most);
  }
}
