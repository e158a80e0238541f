package app.copydesk.bot.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ServeCommandTest {
  @Test
  void anotherCharsetThanUtf8IsRefusedWithTheWayOut() {
    assertThatThrownBy(() -> ServeCommand.requireUtf8(StandardCharsets.US_ASCII))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("US-ASCII")
        .hasMessageContaining("-Dfile.encoding=UTF-8");
  }

  @Test
  void utf8IsAccepted() {
    assertThatCode(() -> ServeCommand.requireUtf8(StandardCharsets.UTF_8))
        .doesNotThrowAnyException();
  }
}
