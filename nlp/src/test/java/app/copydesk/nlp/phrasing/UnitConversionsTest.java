package app.copydesk.nlp.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitConversionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She rowed 26 miles (35km).                   | 35km -> 42km
          It was 30C (90F) in the shade.               | 90F -> 86F
          He is 5ft 10in (1.98m) tall.                 | 1.98m -> 1.78m
          The wood has 3,500 acres (1,800 hectares).   | 1,800 hectares -> 1,416 hectares
          The mole is 50 metres long (500 feet).       | 500 feet -> 164 feet
          The wind blew at 90mph, or 190km/h.          | 190km/h -> 145km/h
          The eel weighed 4 kilograms (4.5lb).         | 4.5lb -> 8.82lb
          """)
  void twoMeasuresThatDoNotAgreeAreFound(String text, String found) {
    assertThat(Desk.found("numbers.conversion", text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She rowed 26 miles (42km), then another 10 miles (16km) and some 300 miles (500km).",
        "It was 38C (100F), 5C (9F) above the mean.",
        "It grew warmer by 2C (3.6F).",
        "She is 5ft 6in (1.68m) and weighs 9st 4lb (59kg).",
        "The wall is 6ft (2m) high, the field 40 acres (16 hectares) and the tank 100 gallons (455 litres).",
        "Between 20-30 miles (32-48km) of pipe, at 1,200 metres (3,900 feet).",
        "A bag of 20kg (£5) and a fine of £50m (€60m).",
        "He ran 5km or 10km a day.",
        "The race is 26 miles (35 of them were late).",
      })
  void measuresThatAgreeAndOtherFiguresAreLeftAlone(String text) {
    assertThat(Desk.rules(text)).doesNotContain("numbers.conversion");
  }
}
