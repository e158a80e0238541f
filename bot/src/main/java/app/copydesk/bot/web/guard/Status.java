package app.copydesk.bot.web.guard;

import app.copydesk.bot.web.guard.Fetched.Failed;
import app.copydesk.bot.web.guard.Fetched.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an HTTP status other than success means to the person who asked. */
final class Status {
  private Status() {}

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** True for an error that may be gone at the second try. */
  static boolean isWorthAnotherTry(int status, Optional<String> retryAfter) {
    return isErrorOfTheSite(status) && status != 501 && status != 505 && retryAfter.isEmpty();
  }

  /** Some sites answer 999 to what they take for a robot; that is no error. */
  private static boolean isErrorOfTheSite(int status) {
    return status >= 500 && status < 600;
  }

  static Failed failure(int status, Optional<String> retryAfter, Clock clock) {
    return switch (status) {
      case 401 -> walled("The site wants a login before it shows this page");
      case 402 -> walled("The site wants a payment before it shows this page");
      case 403 -> walled("The site does not let programs like this one read the page (403)");
      case 451 -> walled("The site withholds this page for legal reasons (451)");
      case 404 -> new Failed(Failure.GONE, "The site says there is no such page (404).");
      case 410 -> new Failed(Failure.GONE, "The site says this page was removed (410).");
      case 429 ->
          new Failed(
              Failure.UNREACHABLE,
              "The site says it is asked too often (429); " + later(retryAfter, clock) + ".");
      case 503 ->
          new Failed(
              Failure.UNREACHABLE,
              "The site is not available at the moment (503); " + later(retryAfter, clock) + ".");
      default ->
          new Failed(
              Failure.UNREACHABLE,
              isErrorOfTheSite(status)
                  ? "The site has an error of its own ("
                      + status
                      + ')'
                      + (isWorthAnotherTry(status, retryAfter)
                          ? ", twice in a row."
                          : "; " + later(retryAfter, clock) + '.')
                  : "The site answered with status " + status + " instead of a page.");
    };
  }

  private static Failed walled(String words) {
    return new Failed(Failure.WALLED, words + "; paste its text instead.");
  }

  /** {@code Retry-After} (RFC 9110, section 10.2.3) in words: seconds or a date. */
  private static String later(Optional<String> retryAfter, Clock clock) {
    return retryAfter
        .flatMap(value -> wait(value.strip(), clock))
        .map(wait -> "it asks to try again in " + inWords(wait))
        .orElse("try again later");
  }

  private static Optional<Duration> wait(String retryAfter, Clock clock) {
    if (retryAfter.matches("[0-9]{1,7}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    try {
      ZonedDateTime when = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(clock.instant(), when))
          .filter(wait -> !wait.isNegative());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String inWords(Duration wait) {
    long seconds = Math.max(1, wait.toSeconds());
    if (seconds < 90) {
      return seconds == 1 ? "a second" : seconds + " seconds";
    }
    long minutes = (seconds + 59) / 60;
    return minutes < 90 ? minutes + " minutes" : (minutes + 59) / 60 + " hours";
  }
}
