package app.copydesk.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages: text ← quotes ← speakers ← summary; text ← phrasing. */
@AnalyzeClasses(packages = "app.copydesk.nlp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "app.copydesk.nlp";
  private static final String TEXT = ROOT + ".text";
  private static final String QUOTES = ROOT + ".quotes";
  private static final String SPEAKERS = ROOT + ".speakers";
  private static final String PHRASING = ROOT + ".phrasing";
  private static final String SUMMARY = ROOT + ".summary";

  @ArchTest
  static final ArchRule TEXT_KNOWS_NO_OTHER =
      knowsNoneOf(TEXT, QUOTES, SPEAKERS, PHRASING, SUMMARY, ROOT);

  @ArchTest
  static final ArchRule QUOTES_KNOW_TEXT = knowsNoneOf(QUOTES, SPEAKERS, PHRASING, SUMMARY, ROOT);

  @ArchTest
  static final ArchRule SPEAKERS_KNOW_QUOTES = knowsNoneOf(SPEAKERS, PHRASING, SUMMARY, ROOT);

  @ArchTest
  static final ArchRule PHRASING_STANDS_ALONE =
      knowsNoneOf(PHRASING, QUOTES, SPEAKERS, SUMMARY, ROOT);

  @ArchTest static final ArchRule SUMMARY_KNOWS_SPEAKERS = knowsNoneOf(SUMMARY, PHRASING, ROOT);

  @ArchTest
  static final ArchRule ONLY_TEXT_AND_LANGUAGE_TOUCH_OPENNLP =
      noClasses()
          .that()
          .resideOutsideOfPackage(TEXT)
          .and()
          .doNotBelongToAnyOf(LanguageIdentifier.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule THE_LIBRARY_NEEDS_ONLY_THESE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "..", "java..", "opennlp..", "org.yaml.snakeyaml..", "org.jspecify..");

  @ArchTest
  static final ArchRule NO_SQL_NO_NETWORK_NO_LOGGING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.net..", "java.util.logging..", "org.slf4j..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  private static ArchRule knowsNoneOf(String part, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }
}
