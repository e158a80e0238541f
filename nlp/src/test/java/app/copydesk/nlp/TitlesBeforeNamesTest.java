package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.nlp.speakers.Speaker;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, trades and offices of many countries in front of a name. */
final class TitlesBeforeNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr",
        "Dr",
        "Prof",
        "Sir",
        "Datuk",
        "Datuk Seri",
        "Tan Sri",
        "Dato’",
        "Shri",
        "Engr",
        "Alhaji",
        "Herr",
        "Encik"
      })
  void aCourtesyBetweenOfficeAndNameIsNoPartOfEither(String courtesy) {
    assertThat(speaker("“It leaks,” said union leader " + courtesy + " Tomasz Wilk."))
        .isEqualTo("Tomasz Wilk | union leader");
    assertThat(speaker("Head of research " + courtesy + " Tomasz Wilk said the dam leaked."))
        .isEqualTo("Tomasz Wilk | Head of research");
    assertThat(speaker("“It leaks,” said president of the club " + courtesy + " Tomasz Wilk."))
        .isEqualTo("Tomasz Wilk | president of the club");
  }

  @Test
  void aVerbBeforeMrIsNoOffice() {
    assertThat(Reading.of("“They accuse Mr Wilk of it,” said Mara Lind.").speakers())
        .singleElement()
        .extracting(Speaker::role)
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cr Barla Stemm said the dam leaked.                | Barla Stemm | Cr
          Kaumātua Wiremu Parata said the dam leaked.        | Wiremu Parata | Kaumātua
          Tánaiste Aisling Ní Bhroin said the dam leaked.    | Aisling Ní Bhroin | Tánaiste
          Det Garda Orlaith Tunney said the dam leaked.      | Orlaith Tunney | Det Garda
          Msgr Paolo Brenni said the dam leaked.             | Paolo Brenni | Msgr
          Canon Hywel Prosser said the dam leaked.           | Hywel Prosser | Canon
          Local publican Noreen Tallis said the dam leaked.  | Noreen Tallis | Local publican
          Rats skipper Bobby Joe Mackle said the dam leaked. | Bobby Joe Mackle | Rats skipper
          “It leaks,” said docker Marta Lindqvist.           | Marta Lindqvist | docker
          “It leaks,” said cook Marta Lindqvist.             | Marta Lindqvist | cook
          Dinner lady Marta Lindqvist said the dam leaked.   | Marta Lindqvist | Dinner lady
          """)
  void aTitleOrATradeIsTheRoleAndNoPartOfTheName(String text, String name, String role) {
    assertThat(speaker(text)).isEqualTo(name + " | " + role);
  }

  @Test
  void aTradeThatIsAFirstNameToo() {
    assertThat(speaker("Forester Luis Arroyo Diaz was not sure. “It leaks,” the forester said."))
        .isEqualTo("Luis Arroyo Diaz | Forester");
    assertThat(Reading.of("“It leaks,” said Hunter James Cole.").speakers())
        .singleElement()
        .extracting(Speaker::name)
        .isEqualTo("Hunter James Cole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fine Gael TD for Skelm",
        "Labour MP for Stoke Skelm",
        "Plaid Cymru MS for Skelm West",
        "BJP MLA from Skelm",
        "Reform UK MP for Skelm",
        "director of Skelm Museum",
        "chief economist at Dorvel Bank",
        "head of policy at Shelter Skelm",
        "owner of the Blue Anchor",
        "professor of law at Skelm University"
      })
  void thePlaceOrBodyBetweenOfficeAndNameBelongsToTheOffice(String office) {
    assertThat(speaker("But " + office + " Marta Lindqvist said the dam leaked."))
        .isEqualTo("Marta Lindqvist | " + office);
    assertThat(speaker("“It leaks,” said " + office + " Marta Lindqvist."))
        .isEqualTo("Marta Lindqvist | " + office);
  }

  @Test
  void aSeatBeforeANameThatNoListHas() {
    assertThat(speaker("But Labour MP for Skelm Wenlo Tarr said the dam leaked."))
        .isEqualTo("Wenlo Tarr | Labour MP for Skelm");
    assertThat(speaker("“It leaks,” said Wenlo Tarr, MP for Skelm Drove East."))
        .isEqualTo("Wenlo Tarr | MP for Skelm Drove East");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Association of Country Coach Firms",
        "Guild of Master Bakers",
        "Federation of Private Landlords",
        "Department of Energy"
      })
  void aTitleInsideTheNameOfABodyBelongsToIt(String body) {
    assertThat(Reading.of("The " + body + " said the dam leaked.").speakers())
        .singleElement()
        .extracting(Speaker::name)
        .isEqualTo(body);
  }

  private static String speaker(String text) {
    return Reading.of(text).speakers().stream()
        .map(one -> one.name() + " | " + one.role().orElse(""))
        .reduce((one, other) -> one + "; " + other)
        .orElse("nobody");
  }
}
