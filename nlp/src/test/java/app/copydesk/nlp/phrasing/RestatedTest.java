package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure given twice differently: counts, amounts and tolls. */
class RestatedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eleven boats land their catch in Marram. The 14 boats will be sold.                | 14
          The trial followed 480 patients. Of the 420 patients, 31 left.                     | 420
          A hen and its three chicks were filmed. The four chicks were sold.              | four
          The roof will cost £4.2m. The £4.6m cost will be met from savings.                 | £4.6m -> £4.2m
          The firm has raised $25 million. The €25 million will pay for a pier.              | €25 million -> $25 million
          It was a deal worth £4.5m. The £4.5bn deal was signed on Monday.                   | £4.5bn -> £4.5m
          He was held after a chase of 40 miles. Nobody was hurt in the 60-mile chase.       | 60-mile -> chase of 40 miles
          Half took 50mg a day. Those on the 50g dose felt better.                           | 50g -> 50mg
          The fund lent €3.4m. The €4.3m loan is not insured.                        | €4.3m -> €3.4m
          The mine employs 310 people. All 340 people will lose their jobs.                  | 340
          The ferry route is 80 kilometres long. All 80 miles of it are marked.   | 80 miles -> 80 kilometres
          The blast killed nine people. The mayor said the blast killed 12 people.          | 12
          Four workers died in Marram. The families of the five dead were there.             | five
          """)
  void aFigureTakenUpInAnotherNumberIsAskedAbout(String text, String found) {
    assertThat(Desk.found("numbers.restated", text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast killed nine people. A blast in May killed 12 people.",
        "The blast killed nine people. The storm killed 12 people.",
        "The blast killed nine people. The toll may rise: the blast killed 12, a minister said.",
        "Eleven boats are moored there; another 14 come in May. The 25 boats bring trade.",
        "Eleven boats land their catch. The 14 boats that come in May do not.",
        "Eleven boats land their catch. The first 14 boats will be sold.",
        "Of 40 boats, 11 were sold. The 29 boats left are old.",
        "Eleven boats were sold in May and 14 boats in June. The 14 boats were old.",
        "He won two matches. The three matches were long.",
        "The roof will cost £4.2m and the door £4.6m. The £4.6m cost was met.",
        "The roof will cost £4.2m. The £90,000 cost of the door will be met.",
        "The firm raised $25 million and then €25 million. The €25 million is spent.",
        "It was a chase of 40 miles, police said. After the 40-mile chase he was held.",
        "A walk of 20 miles and a walk of 30 miles. The 40-mile walk is the last.",
        "Four workers died on Monday. The toll rose, and the five dead were named.",
        "“Eleven boats land here,” she said. The 14 boats will be sold.",
      })
  void otherThingsSumsAndTollsThatGrowAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.restated");
  }
}
