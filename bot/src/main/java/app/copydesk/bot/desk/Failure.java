package app.copydesk.bot.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells where a failure happened without its message, which may hold words of an article. */
final class Failure {
  private static final int FRAMES = 12;

  private Failure() {}

  static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 5; depth++) {
      trace
          .append(depth == 0 ? "" : " <- ")
          .append(cause.getClass().getName())
          .append(
              Arrays.stream(cause.getStackTrace())
                  .limit(FRAMES)
                  .map(StackTraceElement::toString)
                  .collect(Collectors.joining(" < ", " at ", "")));
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
