package app.copydesk.bot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who gave the speech that a page is the text of, told by its headline alone. */
final class Speech {
  private static final Pattern SPEECH_BY =
      Pattern.compile(
          "(?iu)^(?:[^:–—]{0,40}[:–—] )?(?:rede|ansprache|grußwort|festrede|vortrag|speech|remarks|address|keynote|lecture|discours|allocution|discurso|palabras"
              + "|discorso|intervento|przemówienie|toespraak)(?: \\p{L}+)? (?:by|of|von|des|der|de|du|del|di|van)(?: la)? ");

  /** An office stands before the name: "of the Federal Minister of Trade Ada Byron". */
  private static final int MAX_BEFORE = 6;

  private Speech() {}

  /** The person in "Speech by the mayor Ada Byron at the opening of the bridge". */
  static Optional<String> speaker(String headline) {
    Matcher speech = SPEECH_BY.matcher(headline);
    if (!speech.find()) {
      return Optional.empty();
    }
    List<String> words = List.of(headline.substring(speech.end()).split("[ ,]+", -1));
    return IntStream.rangeClosed(0, Math.min(MAX_BEFORE, words.size() - 2))
        .mapToObj(from -> words.get(from) + ' ' + words.get(from + 1))
        .filter(SignedLines::isSurelyName)
        .findFirst();
  }
}
