package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.AttributedQuote;
import app.copydesk.nlp.speakers.Speaker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody brought on in one sentence and speaking in the next, by each word for him or her. */
final class OrdinaryTurnsTest {
  private record Person(
      String name, String surname, String courtesy, String pronoun, String role, String epithet) {}

  private static final List<Person> WOMEN =
      List.of(
          woman("Claire", "Dufour", "the council leader", "the council leader"),
          woman("Dervla", "Keane", "a marine biologist", "the biologist"),
          woman("Aoife", "Brennan", "chief executive of Harbour Trust", "the chief executive"),
          woman("Hinemoa", "Paki", "the mayor of Orme", "the mayor"));

  private static final List<Person> MEN =
      List.of(
          man("Owen", "Pryce", "a retired teacher", "the teacher"),
          man("Samuel", "Okoro", "the finance minister", "the minister"),
          man("Oleksandr", "Marchuk", "the club captain", "the captain"),
          man("Luis", "Ferrer", "a spokesman for the union", "the spokesman"));

  private static final List<String> WAYS =
      List.of(
          "“The pier is finished and everybody knows it,” {who} said.",
          "{Who} said: “The pier is finished and everybody knows it.”",
          "“The pier is finished,” {who} said. “Everybody in the town knows it.”",
          "{Who} added that the pier was finished.",
          "“The pier,” {who} said, “is finished.”",
          "The pier is finished, {who} said.",
          "{Who} called the pier “a finished thing”.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a} walked through the town on Monday.",
        "The storm broke the pier on Monday. {a} said the damage was severe.",
        "“It was loud,” said {a.}"
      })
  void theOnlyPersonIsMeantByEveryWord(String intro) {
    for (int i = 0; i < WOMEN.size(); i++) {
      for (Person person : List.of(WOMEN.get(i), MEN.get(i))) {
        for (String word : words(person)) {
          WAYS.forEach(way -> speaks(intro(intro, person, person), way, word, person));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a} met {b} on Monday.",
        "{a} blamed {b} for the delay.",
        "{a} said {b} had lied."
      })
  void ofAWomanAndAManEachIsMeantByEveryWord(String intro) {
    for (int i = 0; i < WOMEN.size(); i++) {
      Person woman = WOMEN.get(i);
      Person man = MEN.get((i + 1) % MEN.size());
      for (Person who : List.of(woman, man)) {
        for (String word : words(who)) {
          WAYS.forEach(way -> speaks(intro(intro, woman, man), way, word, who));
          WAYS.forEach(way -> speaks(intro(intro, man, woman), way, word, who));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a} blamed {b} for the delay.",
        "{a} wrote to {b} on Monday.",
        "{a} said {b} had lied.",
        "{a} took over from {b} in May.",
        "{a} was appointed by {b} in 2019.",
        "In a letter to {b*}, {a} refused to pay.",
        "While {b*} watched, {a} opened the gate.",
        "Unlike {b*}, {a} stayed in the town."
      })
  void ofTwoAlikeThePronounMeansTheSubject(String intro) {
    for (int i = 0; i < WOMEN.size(); i++) {
      for (List<Person> people : List.of(WOMEN, MEN)) {
        Person subject = people.get(i);
        String text = intro(intro, subject, people.get((i + 1) % people.size()));
        WAYS.forEach(way -> speaks(text, way, subject.pronoun(), subject));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"brother", "father", "son"})
  void whoIsToldOfInARelativeClauseIsNotTheSubject(String kin) {
    for (int i = 0; i < MEN.size(); i++) {
      Person subject = MEN.get(i);
      String other = MEN.get((i + 1) % MEN.size()).name();
      String text =
          subject.name() + ", whose " + kin + " " + other + " built the pier, was there on Monday.";
      WAYS.forEach(way -> speaks(text, way, subject.pronoun(), subject));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For {a} it is simple: “The pier is finished.”",
        "{a} was blunt: “The pier is finished.”",
        "{a} has no doubt. “The pier is finished,” {she} says.",
        "“The pier is finished” is how {a} put it.",
        "“The pier is finished,” {a} is reported to have said.",
        "{a} is understood to have told the board that the pier was finished.",
        "{a} appears to have told the board that the pier was finished.",
        "“Is the pier finished?” {a} wanted to know.",
        "In the words of {a} “the pier is finished”.",
        "{a} gave evidence that the pier was finished.",
        "{a} made it clear that the pier was finished.",
        "{a} raised concerns that the pier was finished.",
        "{a} said in a message posted online that the pier was finished.",
        "Because of the storm, {a} said, the pier was finished.",
        "When the storm had passed, {a} said, the pier was finished."
      })
  void everyWayOfSayingNamesWhoSaysIt(String way) {
    for (int i = 0; i < WOMEN.size(); i++) {
      for (Person person : List.of(WOMEN.get(i), MEN.get(i))) {
        String text = intro(way.replace("{she}", person.pronoun()), person, person);
        lastIs(text, person);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council closed the pier. It said the pier was unsafe. | The council",
        "The transport office denies it. The figures were published twice, it says. | The transport office",
        "The council said it would pay. But it warned that the pier was unsafe. | The council",
        "The council said it would pay, although it warned that the pier was unsafe. | The council",
        "A leaked Treasury paper was found. It calls the pier “a dangerous thing”. | A leaked Treasury paper",
        "The report was brief. It calls the council “slow and vain”. | The report",
        "Engineers checked the pier. They said it was unsafe. | Engineers",
        "Two witnesses saw the fall. “It was loud,” they said. | Two witnesses",
        "Orbex Ltd makes kites. The company closed a mill. It said the mill lost money. | Orbex Ltd",
        "Orbex Ltd makes kites. The mill lost money, it said. | Orbex Ltd"
      })
  void itAndTheyMeanTheNearestSubjectThatCanSpeak(String text, String speaker) {
    List<AttributedQuote> quotes = Reading.of(text).quotes();
    assertThat(quotes.get(quotes.size() - 1).speaker().map(Speaker::name)).hasValue(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Shipbuilding Co. said on Thursday it would build a yard.",
        "“Shut it,” said Harbour & Co. of Orme.",
        "Harbour Bros. said it would build a yard."
      })
  void aCompanyOfAnAbbreviationIsNamedWhole(String text) {
    assertThat(Reading.of(text).quotes())
        .singleElement()
        .extracting(quote -> quote.speaker().map(Speaker::name).orElse("nobody"))
        .asString()
        .startsWith("Harbour");
  }

  private static void speaks(String intro, String way, String word, Person person) {
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    lastIs(intro + " " + way.replace("{who}", word).replace("{Who}", capital), person);
  }

  private static void lastIs(String text, Person person) {
    List<AttributedQuote> quotes = Reading.of(text).quotes();
    assertThat(quotes).as(text).isNotEmpty();
    assertThat(quotes.get(quotes.size() - 1).speaker().map(Speaker::name))
        .as(text)
        .hasValue(person.name());
  }

  /** {@code frame} with both people and what they are; {@code {b*}} stands for a bare name. */
  private static String intro(String frame, Person a, Person b) {
    return frame
        .replace("{a.}", told(a).substring(0, told(a).length() - 1) + ".")
        .replace("{a}", told(a))
        .replace("{b*}", b.name())
        .replace("{b}", told(b));
  }

  private static String told(Person person) {
    return person.name() + ", " + person.role() + ",";
  }

  private static List<String> words(Person person) {
    return List.of(
        person.surname(),
        person.pronoun(),
        person.courtesy() + " " + person.surname(),
        person.epithet());
  }

  private static Person woman(String first, String surname, String role, String epithet) {
    return new Person(first + " " + surname, surname, "Ms", "she", role, epithet);
  }

  private static Person man(String first, String surname, String role, String epithet) {
    return new Person(first + " " + surname, surname, "Mr", "he", role, epithet);
  }
}
