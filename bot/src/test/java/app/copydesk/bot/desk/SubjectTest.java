package app.copydesk.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.copydesk.bot.jobs.Message;
import app.copydesk.bot.jobs.MessageRef;
import app.copydesk.bot.jobs.SharedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SubjectTest {
  private static final Subject.Rules RULES = new Subject.Rules(10, 4, 2);
  private static final SharedFile TEXT = new SharedFile("F1", "a.txt", "text/plain", 1, "");
  private static final SharedFile PICTURE = new SharedFile("F2", "a.png", "image/png", 1, "");

  @Test
  void aLongTextIsReadItselfWhateverItLinksTo() {
    String text = "word ".repeat(10);

    assertThat(read(text, List.of("https://a.example"), false))
        .containsExactly(new Subject.Text(text));
  }

  @Test
  void asManyLinksAsAllowedAreRead() {
    assertThat(read("see", List.of("https://a.example", "https://b.example", "https://c"), false))
        .containsExactly(
            new Subject.Link("https://a.example"), new Subject.Link("https://b.example"));
  }

  @Test
  void aShortTextIsReadOnlyWhenSomebodyAsks() {
    assertThat(read("four words are here", List.of(), false)).isEmpty();
    assertThat(read("four words are here", List.of(), true))
        .containsExactly(new Subject.Text("four words are here"));
  }

  @Test
  void marksAreNoWords() {
    assertThat(read("— — — — * * * * * * * *", List.of(), true)).isEmpty();
  }

  @Test
  void aPictureIsLeftAloneUnlessSomebodyAsks() {
    assertThat(Subject.of(message("", List.of(), List.of(PICTURE, TEXT)), RULES, false))
        .containsExactly(new Subject.File(TEXT));
    assertThat(Subject.of(message("", List.of(), List.of(PICTURE)), RULES, true))
        .containsExactly(new Subject.File(PICTURE));
  }

  private static List<Subject> read(String text, List<String> links, boolean asked) {
    return Subject.of(message(text, links, List.of()), RULES, asked);
  }

  private static Message message(String text, List<String> links, List<SharedFile> files) {
    return new Message(new MessageRef("T", "C", "1.1"), "1.1", text, links, files);
  }
}
