package parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import parley.diagnostic.Diagnostic;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;

/** The parts of the program know one another only as far as {@code docs/architecture.md} says. */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest static final ArchRule model_knowsOnlyItself = knows("model");

  @ArchTest static final ArchRule diagnostic_knowsOnlyTheModel = knows("diagnostic", "model");

  @ArchTest
  static final ArchRule space_knowsOnlyModelAndDiagnostic = knows("space", "model", "diagnostic");

  @ArchTest
  static final ArchRule scenario_knowsOnlyModelAndDiagnostic =
      knows("scenario", "model", "diagnostic");

  @ArchTest
  static final ArchRule rules_knowOnlyModelAndDiagnostic = knows("rules", "model", "diagnostic");

  @ArchTest static final ArchRule output_knowsNoQuestion = knows("output", "model", "diagnostic");

  @ArchTest
  static final ArchRule questions_knowNeitherFilesNorText =
      knows("question", "space", "model", "diagnostic");

  @ArchTest
  static final ArchRule everyClass_belongsToOneOfTheParts =
      classes()
          .should()
          .resideInAnyPackage(
              "parley.api",
              "parley.junit",
              "parley.app..",
              "parley.output..",
              "parley.question..",
              "parley.scenario..",
              "parley.rules..",
              "parley.space..",
              "parley.model..",
              "parley.diagnostic..");

  @ArchTest
  static final ArchRule api_isKnownOnlyToJunit =
      noClasses()
          .that(not(resideInAnyPackage("parley.api", "parley.junit")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("parley.api", "parley.junit"));

  @ArchTest
  static final ArchRule junit_knowsOnlyTheApi =
      noClasses()
          .that(resideInAPackage("parley.junit"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("parley..")
                  .and(not(resideInAnyPackage("parley.api", "parley.junit"))));

  @ArchTest
  static final ArchRule junitLibrary_isKnownOnlyToParleyJunit =
      only("parley.junit", "org.junit..", "org.opentest4j..");

  /** What programs see must not change with what lies behind it. */
  @ArchTest
  static final ArchRule api_showsOnlyItself =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(resideInAPackage("parley.api"))
          .should()
          .haveRawReturnType(resideInAPackage("parley..").and(not(resideInAPackage("parley.api"))));

  @ArchTest
  static final ArchRule noPackage_isCalledTests =
      noClasses().should().resideInAnyPackage("..tests..", "..test..");

  @ArchTest
  static final ArchRule simpleNames_standOnce =
      classes().that().areTopLevelClasses().should(haveASimpleNameOfTheirOwn());

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      slices().matching("parley.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule drools_isKnownOnlyToRules =
      only("parley.rules..", "org.drools..", "org.kie..", "org.mvel..", "org.mvel2..");

  @ArchTest
  static final ArchRule logicNg_isKnownOnlyToDiagnose =
      only("parley.question.diagnose", "org.logicng..");

  @ArchTest
  static final ArchRule snakeYaml_isKnownOnlyToItsReader =
      only("parley.scenario.yaml.syntax", "org.snakeyaml..");

  @ArchTest
  static final ArchRule fastCsv_isKnownOnlyToTables = only("parley.app.tables", "de.siegmar..");

  @ArchTest
  static final ArchRule lsp4j_isKnownOnlyToItsCommand =
      only("parley.app.lsp", "org.eclipse.lsp4j..", "com.google.gson..");

  @ArchTest static final ArchRule picocli_isKnownOnlyToApp = only("parley.app..", "picocli..");

  @ArchTest
  static final ArchRule standardStreams_areUsedOnlyInApp =
      noClasses()
          .that(not(resideInAPackage("parley.app..")))
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Console.class, FileDescriptor.class)
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule exit_isCalledOnlyInApp =
      noClasses()
          .that(not(resideInAPackage("parley.app..")))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule files_areOpenedOnlyInApp =
      noClasses()
          .that(not(resideInAPackage("parley.app..")))
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

  /** A message is for people: whoever decides by a problem decides by its code and topic. */
  @ArchTest
  static final ArchRule messagesOfProblems_areReadOnlyWhereTheyAreShown =
      noClasses()
          .that(not(resideInAnyPackage("parley.diagnostic", "parley.app.check", "parley.app.lsp")))
          .and()
          .doNotHaveFullyQualifiedName("parley.app.suite.RefusalRun")
          .and()
          .doNotHaveFullyQualifiedName("parley.app.expectation.InputError")
          .should()
          .callMethod(Diagnostic.class, "message");

  @ArchTest
  static final ArchRule everyPackage_isNullMarked =
      classes().should(resideInPackageAnnotatedWithNullMarked());

  /** The part {@code part} knows itself and {@code others} of the parts of Parley. */
  private static ArchRule knows(String part, String... others) {
    String self = "parley." + part + "..";
    String[] known =
        Stream.concat(Stream.of(self), Stream.of(others).map(other -> "parley." + other + ".."))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(self)
        .should()
        .dependOnClassesThat(resideInAPackage("parley..").and(not(resideInAnyPackage(known))));
  }

  /** Only the part {@code home} knows the library of these packages. */
  private static ArchRule only(String home, String... library) {
    return noClasses()
        .that(not(resideInAPackage(home)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library));
  }

  private static ArchCondition<JavaClass> haveASimpleNameOfTheirOwn() {
    return new ArchCondition<>("have a simple name that no other class has") {
      private final Map<String, String> seen = new HashMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getSimpleName().equals("package-info")) {
          return;
        }
        String other = seen.putIfAbsent(type.getSimpleName(), type.getName());
        String message = type.getName() + " and " + other + " have the same simple name";
        events.add(new SimpleConditionEvent(type, other == null, message));
      }
    };
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
