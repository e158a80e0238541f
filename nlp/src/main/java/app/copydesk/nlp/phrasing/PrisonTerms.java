package app.copydesk.nlp.phrasing;

import app.copydesk.nlp.phrasing.Finding.Family;
import app.copydesk.nlp.phrasing.Finding.Tier;
import app.copydesk.nlp.text.Sentence;
import app.copydesk.nlp.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a court in two lengths: "was jailed for four years … Brandsma, who was given six
 * years". Only where the copy tells of no other sentence, appeal or accused.
 */
final class PrisonTerms implements Check {
  private static final Pattern TERM =
      Pattern.compile(
          "\\b(?:jailed for|imprisoned for|sentenced to(?: serve)?|(?:was|been|were) given|received|sent to prison for|prison term of|sentence of|term of) (?<count>"
              + YearCount.NUMBER
              + ") (?<unit>years|months)\\b(?! (?:ago|later|old|earlier|before|after|to ))");

  /** "the seven-year sentence": no other can be meant where the copy has one. */
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]hat|[Tt]his) (?<count>N)-(?<unit>year|month) (?:sentence|jail term|prison term|jail sentence|prison sentence|term)\\b"
              .replace("N", YearCount.NUMBER));

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:concurrent\\w*|consecutive\\w*|minimum|maximum|co-?defendants?|accomplices?|brothers|both|each|men|women|gang|pair|trio|cut|reduced|increased|extended|previous\\w*|earlier|suspended|another)\\b");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:appeal\\w*|cut|reduced|increased|extended|suspended|minimum|concurrent\\w*|consecutive\\w*|co-?defendant\\w*|accomplice\\w*|co-?accused|also jailed|previous\\w*|earlier sentence|previously|another|brothers?|sons?|wife|husband|each|both|men|women|gang|pair|trio|respectively|maximum|could|up to|if|would|licence|probation|ban(?:ned)?)\\b");

  @Override
  public void check(Copy copy, Consumer<Finding> found) {
    String text = copy.document().normalised();
    Matcher first = TERM.matcher(text);
    if (!first.find()) {
      return;
    }
    takenUp(copy, first).ifPresent(found);
    Matcher second = TERM.matcher(text);
    boolean more = second.find(first.end());
    if (!more
        || first.group("count").equals(second.group("count"))
        || !first.group("unit").equals(second.group("unit"))
        || copy.isQuoted(new Span(second.start(), second.end()))
        || OTHERS.matcher(text).find()
        || !isOneAccused(copy, first.start(), second.start())
        || TERM.matcher(text).region(second.end(), text.length()).find()) {
      return;
    }
    found.accept(finding(first, second));
  }

  private static Optional<Finding> takenUp(Copy copy, Matcher first) {
    String text = copy.document().normalised();
    Matcher second = TAKEN_UP.matcher(text);
    boolean one = !TERM.matcher(text).region(first.end(), text.length()).find();
    return one
            && second.find(first.end())
            && first.group("unit").startsWith(second.group("unit"))
            && YearCount.number(first.group("count")) != YearCount.number(second.group("count"))
            && !copy.isQuoted(new Span(second.start(), second.end()))
            && !SEVERAL.matcher(text).find()
        ? Optional.of(finding(first, second))
        : Optional.empty();
  }

  private static Finding finding(Matcher first, Matcher second) {
    return new Finding(
        new Span(second.start("count"), second.end("unit")),
        "term-changes",
        Family.DATES_NUMBERS,
        Tier.QUERY,
        "Further up the sentence is %s %s: which is right?"
            .formatted(first.group("count"), first.group("unit")),
        Optional.empty(),
        "numbers.term-changes");
  }

  /** The sentence of the second term names nobody, or somebody who stands beside the first. */
  private static boolean isOneAccused(Copy copy, int first, int second) {
    int at = copy.document().sentenceAt(first);
    Set<String> accused = new HashSet<>();
    List<Sentence> sentences = copy.document().sentences();
    accused.addAll(named(copy, at));
    if (at + 1 < sentences.size() && second >= sentences.get(at + 1).end()) {
      accused.addAll(named(copy, at + 1));
    }
    Set<String> named = named(copy, copy.document().sentenceAt(second));
    return !accused.isEmpty() && accused.containsAll(named);
  }

  private static Set<String> named(Copy copy, int sentence) {
    Set<String> surnames = new HashSet<>();
    copy.people().stream()
        .filter(person -> person.sentence() == sentence)
        .forEach(person -> surnames.add(person.surname()));
    return surnames;
  }
}
