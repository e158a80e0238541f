package app.copydesk.bot.playground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The playground stands for Slack, so it must not share a line with what talks to it. */
@AnalyzeClasses(packagesOf = Playground.class, importOptions = ImportOption.DoNotIncludeTests.class)
class IndependenceTest {

  @ArchTest
  static final ArchRule KNOWS_NOTHING_OF_THE_APP =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "app.copydesk.nlp..",
              "app.copydesk.bot",
              "app.copydesk.bot.cli..",
              "app.copydesk.bot.desk..",
              "app.copydesk.bot.jobs..",
              "app.copydesk.bot.metrics..",
              "app.copydesk.bot.reply..",
              "app.copydesk.bot.settings..",
              "app.copydesk.bot.slack..",
              "app.copydesk.bot.store..",
              "app.copydesk.bot.web..");

  @ArchTest
  static final ArchRule SPEAKS_THE_WIRE_PROTOCOL_ITSELF =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.slack..");
}
