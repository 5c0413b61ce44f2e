package parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;

/** The parts of the program know one another only as far as {@code docs/architecture.md} says. */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> ANNOTATIONS =
      resideInAPackage("org.jspecify.annotations");

  @ArchTest
  static final ArchRule model_knowsOnlyTheJavaLibrary =
      classes()
          .that()
          .resideInAPackage("parley.model..")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", "parley.model..").or(ANNOTATIONS));

  @ArchTest
  static final ArchRule diagnostic_knowsOnlyTheModel =
      classes()
          .that()
          .resideInAPackage("parley.diagnostic..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "parley.model..", "parley.diagnostic..")
                  .or(ANNOTATIONS));

  @ArchTest static final ArchRule scenario_knowsNoOtherMiddlePart = middle("scenario");
  @ArchTest static final ArchRule rules_knowNoOtherMiddlePart = middle("rules");
  @ArchTest static final ArchRule analysis_knowsNoOtherMiddlePart = middle("analysis");
  @ArchTest static final ArchRule report_knowsNoOtherMiddlePart = middle("report", "output");

  @ArchTest
  static final ArchRule output_knowsNoQuestion =
      classes()
          .that()
          .resideInAPackage("parley.output..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "parley.output..", "parley.diagnostic..", "parley.model")
                  .or(ANNOTATIONS));

  @ArchTest
  static final ArchRule everyClass_belongsToOneOfTheParts =
      classes()
          .should()
          .resideInAnyPackage(
              "parley.cli..",
              "parley.scenario..",
              "parley.rules..",
              "parley.analysis..",
              "parley.report..",
              "parley.output..",
              "parley.model..",
              "parley.diagnostic..");

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices().matching("parley.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule drools_isKnownOnlyToRules =
      only("parley.rules..", "org.drools..", "org.kie..", "org.mvel..", "org.mvel2..");

  @ArchTest
  static final ArchRule logicNg_isKnownOnlyToAnalysis = only("parley.analysis..", "org.logicng..");

  @ArchTest
  static final ArchRule snakeYaml_isKnownOnlyToScenario =
      only("parley.scenario..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule jackson_isKnownOnlyToReport = only("parley.report..", "com.fasterxml..");

  @ArchTest static final ArchRule picocli_isKnownOnlyToCli = only("parley.cli..", "picocli..");

  @ArchTest
  static final ArchRule standardStreams_areUsedOnlyInCli =
      noClasses()
          .that(not(resideInAPackage("parley.cli..")))
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Console.class, FileDescriptor.class)
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule exit_isCalledOnlyInCli =
      noClasses()
          .that(not(resideInAPackage("parley.cli..")))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule files_areOpenedOnlyInCli =
      noClasses()
          .that(not(resideInAPackage("parley.cli..")))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              File.class,
              FileInputStream.class,
              FileOutputStream.class,
              FileReader.class,
              FileWriter.class,
              RandomAccessFile.class,
              FileChannel.class,
              Files.class);

  @ArchTest
  static final ArchRule rules_areVouchedForOnlyWhereFilesAreRead =
      noClasses()
          .that()
          .doNotBelongToAnyOf(RuleFiles.class)
          .should()
          .callConstructorWhere(target(owner(type(CheckedRules.class))));

  @ArchTest
  static final ArchRule everyPackage_isNullMarked =
      classes().should(resideInPackageAnnotatedWithNullMarked());

  /**
   * One of the four middle parts: below {@code cli}, above {@code model} and {@code diagnostic}.
   */
  private static ArchRule middle(String part, String... more) {
    String[] others = Stream.of(more).map(m -> "parley." + m + "..").toArray(String[]::new);
    String self = "parley." + part + "..";
    return noClasses()
        .that()
        .resideInAPackage(self)
        .should()
        .dependOnClassesThat(
            resideInAPackage("parley..")
                .and(not(resideInAnyPackage(self, "parley.model..", "parley.diagnostic..")))
                .and(not(resideInAnyPackage(others))));
  }

  /** Only the part {@code home} knows the library of these packages. */
  private static ArchRule only(String home, String... library) {
    return noClasses()
        .that(not(resideInAPackage(home)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }

  private static ArchCondition<JavaClass> resideInPackageAnnotatedWithNullMarked() {
    return new ArchCondition<>("reside in a package whose package-info has @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        String message = type.getName() + " is in a package without @NullMarked";
        events.add(new SimpleConditionEvent(type, marked, message));
      }
    };
  }
}
