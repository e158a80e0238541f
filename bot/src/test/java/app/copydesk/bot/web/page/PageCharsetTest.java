package app.copydesk.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {

  @ParameterizedTest(name = "written in {0}, header {1}, page {2}")
  @CsvSource({
    "UTF-8, '', ''",
    "windows-1252, '', ''",
    "windows-1252, iso-8859-1, ''",
    "windows-1252, '', latin1",
    "UTF-8, utf-8, iso-8859-1",
    "UTF-8, '', utf-16",
    "UTF-8, no-such-charset, ''",
    "UTF-16LE, iso-8859-1, BOM",
    "UTF-8, windows-1252, BOM"
  })
  void theCharactersAreFound(String written, String header, String declared) {
    String text =
        (declared.equals("BOM") ? "\ufeff" : "<meta charset='" + declared + "'>") + "“5 €”";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(Charset.forName(written)));
    assertThat(PageCharset.decode(bytes, Optional.of(header).filter(name -> !name.isEmpty())))
        .endsWith("“5 €”")
        .doesNotStartWith("\ufeff");
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251, Мост закрыт",
    "pl-PL, windows-1250, Most zamknięto",
    "el, windows-1253, Η γέφυρα",
    "tr, windows-1254, Köprü kapandı",
    "he, windows-1255, הגשר",
    "ar, windows-1256, الجسر",
    "lv, windows-1257, Tiltu slēdz",
    "ja, windows-31j, 橋を閉鎖",
    "fr, windows-1252, Le pont fermé",
    "xx, windows-1252, Le pont fermé"
  })
  void aPageThatDeclaresNothingIsReadByItsLanguage(String language, String charset, String text) {
    String html = "<html lang=" + language + ">" + text;
    ByteBuffer bytes = ByteBuffer.wrap(html.getBytes(Charset.forName(charset)));
    assertThat(PageCharset.decode(bytes, Optional.empty())).endsWith(text);
  }

  @Test
  void whatStandsInACommentDeclaresNothing() {
    String html = "<!-- <meta charset=koi8-r> --><meta charset=windows-1252>Café";
    ByteBuffer bytes = ByteBuffer.wrap(html.getBytes(Charset.forName("windows-1252")));
    assertThat(PageCharset.decode(bytes, Optional.empty())).endsWith("Café");
  }
}
