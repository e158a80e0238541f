package app.copydesk.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.copydesk.nlp.ArticleAnalyzer;
import app.copydesk.nlp.phrasing.RuleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleWatchTest {
  private static final ArticleAnalyzer BARE = ArticleAnalyzer.load();

  /** Never, as far as a test is concerned: it looks by itself. */
  private static final Duration HOUR = Duration.ofHours(1);

  private static final String ONE = "rules:\n" + rule("a");
  private static final String TWO = ONE + rule("b");
  private static final String BAD = ONE + "tier: note\n";

  @TempDir private Path folder;

  private static String rule(String id) {
    return """
      - {id: %s, tier: note, pattern: advisor, message: No., fires: The advisor left.}
    """
        .formatted(id);
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("house.yml"), yaml);
  }

  /** How many rules are in force once the folder was looked at twice. */
  private static int rules(RuleWatch watch) {
    watch.look();
    watch.look();
    return watch.get().rules().size();
  }

  @Test
  void aFileIsNotTakenOverWhileItIsBeingWritten() throws IOException {
    try (RuleWatch watch = RuleWatch.start(BARE, folder, HOUR)) {
      write(ONE);
      watch.look();
      write(TWO);
      watch.look();
      assertThat(watch.get().rules().size()).isZero();
      watch.look();
      assertThat(watch.get().rules().size()).isEqualTo(2);
    }
  }

  @Test
  void aChangedFileIsTakenOver() throws IOException {
    write(ONE);
    try (RuleWatch watch = RuleWatch.start(BARE, folder, HOUR)) {
      assertThat(watch.get().rules().size()).isEqualTo(1);
      write(TWO);
      assertThat(rules(watch)).isEqualTo(2);
    }
  }

  @Test
  void aFolderThatIsMadeLaterAndTakenAwayAgainIsFollowed() throws IOException {
    Path later = folder.resolve("later");
    try (RuleWatch watch = RuleWatch.start(BARE, later, HOUR)) {
      assertThat(watch.get().rules().size()).isZero();
      Files.createDirectory(later);
      Files.writeString(later.resolve("a.yml"), ONE);
      assertThat(rules(watch)).isEqualTo(1);
      Files.delete(later.resolve("a.yml"));
      Files.delete(later);
      assertThat(rules(watch)).isZero();
    }
  }

  /** As Kubernetes mounts a config map: the files are links through a link that is exchanged. */
  @Test
  void aConfigMapIsFollowedThroughItsLinks() throws IOException {
    for (String name : new String[] {"..one", "..two"}) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.writeString(folder.resolve("..one/house.yml"), ONE);
    Files.writeString(folder.resolve("..two/house.yml"), TWO);
    Files.createSymbolicLink(folder.resolve("..data"), Path.of("..one"));
    Files.createSymbolicLink(folder.resolve("house.yml"), Path.of("..data", "house.yml"));
    try (RuleWatch watch = RuleWatch.start(BARE, folder, HOUR)) {
      assertThat(watch.get().rules().size()).isEqualTo(1);
      Path next = Files.createSymbolicLink(folder.resolve("..next"), Path.of("..two"));
      Files.move(next, folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
      assertThat(rules(watch)).isEqualTo(2);
    }
  }

  @Test
  void aChangeThatCannotBeUsedLeavesTheRulesBeforeItInForce() throws IOException {
    write(TWO);
    try (RuleWatch watch = RuleWatch.start(BARE, folder, HOUR)) {
      write(BAD);
      assertThat(rules(watch)).isEqualTo(2);
      assertThat(rules(watch)).isEqualTo(2);

      write(ONE);
      assertThat(rules(watch)).isEqualTo(1);
    }
  }

  @Test
  void rulesThatCannotBeUsedStopTheStart() throws IOException {
    write(BAD);

    assertThatThrownBy(() -> RuleWatch.start(BARE, folder, HOUR))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("house.yml:3: there is no key tier");
  }
}
