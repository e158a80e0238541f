package app.copydesk.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final String GERMAN =
      "Der Hafenrat hat am Freitag beschlossen, die alte Brücke bis zum Frühjahr zu schließen, weil ein Sturm zwei Balken"
          + " gebrochen hat. Die Reparatur wird etwa eine Million Euro kosten, sagte der Vorsitzende am Samstag.";

  @ParameterizedTest
  @CsvSource({
    "de,German,'" + GERMAN + "'",
    "fr,French,'Le conseil du port a décidé vendredi de fermer la vieille jetée jusqu’au printemps, après une tempête qui a brisé deux"
        + " poutres. Les travaux coûteront près d’un million, a dit samedi son président.'",
    "es,Spanish,'La junta del puerto decidió el viernes cerrar el viejo muelle hasta la primavera, después de que una tormenta rompiera"
        + " dos vigas. Las obras costarán casi un millón, dijo el sábado su presidente.'",
    "nl,Dutch,'Het havenbestuur heeft vrijdag besloten de oude pier tot het voorjaar te sluiten, nadat een storm twee balken had"
        + " gebroken. Het herstel kost ongeveer een miljoen, zei de voorzitter zaterdag.'",
    "ru,Russian,'Совет порта в пятницу решил закрыть старый причал до весны после того, как шторм сломал две балки. Ремонт обойдётся"
        + " примерно в миллион, сказал в субботу председатель совета, и добавил, что денег пока нет.'",
  })
  void anotherLanguageIsNamed(String code, String name, String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(new Language(code, name));
  }

  static java.util.List<Stories.Story> stories() {
    return Stories.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void newsIsEnglish(Stories.Story story) {
    assertThat(LanguageIdentifier.identify(story.text())).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bonjour tout le monde",
        "🙂🙂🙂",
        "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34"
      })
  void tooLittleToTellIsEnglish(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void anEnglishStoryWithAForeignQuotationIsEnglish() {
    assertThat(
            LanguageIdentifier.identify(
                "The harbour board voted on Friday to close the pier. “"
                    + GERMAN
                    + "” it said in"
                    + " a letter to the town, which has been asked for its view and will give it in the spring, when"
                    + " the work is to start. The letter was read aloud by the mayor, who said that she had not been told."))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void aForeignArticleIsNotAnalysedAsIfItWereEnglish() {
    Analysis analysis = ArticleAnalyzer.load().analyze(Article.of(GERMAN));
    assertThat(analysis.language()).isEqualTo(new Language("de", "German"));
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.quotes()).isEmpty();
    assertThat(analysis.summary().sentences(3)).isEmpty();
    assertThat(analysis.paragraphs()).hasSize(1);
  }
}
