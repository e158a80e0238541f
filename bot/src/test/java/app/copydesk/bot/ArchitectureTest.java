package app.copydesk.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages. */
@AnalyzeClasses(packages = "app.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_THE_SLACK_PACKAGES_AND_THE_WIRING_KNOW_SLACK =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.copydesk.bot.slack..", "app.copydesk.bot")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.slack..");

  @ArchTest
  static final ArchRule VIEWS_ONLY_DRAW =
      noClasses()
          .that()
          .resideInAPackage("app.copydesk.bot.slack.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "app.copydesk.bot.slack",
              "app.copydesk.bot.store..",
              "app.copydesk.bot.web..",
              "com.slack.api.methods..",
              "com.slack.api.bolt..");

  @ArchTest
  static final ArchRule LISTENERS_DO_NOT_READ_ARTICLES =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Listener")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "app.copydesk.nlp..", "app.copydesk.bot.web..", "app.copydesk.bot.reply..");

  @ArchTest
  static final ArchRule THE_REPLY_IS_DATA =
      classes()
          .that()
          .resideInAPackage("app.copydesk.bot.reply..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "app.copydesk.bot.reply..",
              "app.copydesk.bot.web",
              "app.copydesk.nlp..",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule THE_DESK_KNOWS_NO_SLACK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "app.copydesk.bot.desk..", "app.copydesk.bot.jobs..", "app.copydesk.bot.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "app.copydesk.bot.slack..",
              "app.copydesk.bot.cli..",
              "app.copydesk.bot.settings..",
              "app.copydesk.bot.playground..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_STARTS_THE_PLAYGROUND =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.copydesk.bot.playground..", "app.copydesk.bot.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("app.copydesk.bot.playground..");

  @ArchTest
  static final ArchRule THE_LIBRARY_KNOWS_NOTHING_OF_THE_APP =
      noClasses()
          .that()
          .resideInAPackage("app.copydesk.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("app.copydesk.bot..", "com.slack..", "org.slf4j..", "java.sql..");

  @ArchTest
  static final ArchRule NO_PACKAGE_DEPENDS_ON_ITSELF_THROUGH_ANOTHER =
      slices().matching("app.copydesk.bot.(*)..").should().beFreeOfCycles();
}
