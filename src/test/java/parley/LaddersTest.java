package parley;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks a value of a sealed type for nearly all of its kinds knows them all: Java 17 has no
 * {@code switch} over types that would ask for a new one, so this does. Who asks for a few treats
 * the others alike.
 */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
final class LaddersTest {
  /** From how many kinds on a file may be meant to distinguish them all. */
  private static final int LADDER = 3;

  /** So few kinds at most are forgotten; more are left out on purpose. */
  private static final int FORGOTTEN = 2;

  /** What is left out on purpose all the same. */
  private static final Map<String, Set<String>> LEFT_OUT =
      Map.ofEntries(
          entry("ConstraintEmitter: Constraint", Set.of("Binding")), // the pattern around it does
          entry("LookedAt: Point", Set.of("AcceptedBy")), // looks at all parties
          entry("Nodes: YamlNode", Set.of("Lost")), // reads files without errors
          entry("PointReader: YamlNode", Set.of("Lost")), // Values say nothing of it
          entry("ReasonJson: Reason", Set.of("Some")), // is what is not every
          entry("RewrittenText: Rewrite", Set.of("Reserved")), // is written into the agenda
          entry("SupposedReader: YamlNode", Set.of("Lost")), // Values say nothing of it
          entry("YamlMentions: YamlNode", Set.of("Lost"))); // reads files without errors

  @ArchTest
  static void whoeverDistinguishesKinds_knowsEveryKind(JavaClasses classes)
      throws ClassNotFoundException {
    Map<String, Set<String>> asked = new TreeMap<>();
    Map<String, Set<String>> known = new TreeMap<>();
    for (JavaClass one : classes) {
      String file = file(one.getName());
      Set<String> types = asked.computeIfAbsent(file, f -> new TreeSet<>());
      one.getInstanceofChecks().forEach(c -> types.add(c.getRawType().getName()));
      Set<String> names = known.computeIfAbsent(file, f -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().forEach(d -> names.add(d.getTargetClass().getName()));
    }
    Map<String, Set<String>> lacking = new TreeMap<>();
    int ladders = 0;
    for (Class<?> sealed : sealed(classes)) {
      Set<String> kinds = kinds(sealed);
      for (String file : asked.keySet()) {
        if (!file.equals(file(sealed.getName()))
            && isLadder(kinds, asked.getOrDefault(file, Set.of()))) {
          ladders++;
          Set<String> left = new TreeSet<>(kinds);
          left.removeAll(known.getOrDefault(file, Set.of()));
          if (!left.isEmpty() && left.size() <= FORGOTTEN) {
            lacking.put(simple(file) + ": " + sealed.getSimpleName(), simple(left));
          }
        }
      }
    }

    assertThat(ladders).isGreaterThan(20);
    assertThat(lacking).isEqualTo(LEFT_OUT);
  }

  private static List<Class<?>> sealed(JavaClasses classes) throws ClassNotFoundException {
    List<Class<?>> sealed = new ArrayList<>();
    for (JavaClass one : classes) {
      if (one.isInterface()) {
        Class<?> type = Class.forName(one.getName(), false, LaddersTest.class.getClassLoader());
        if (type.isSealed()) {
          sealed.add(type);
        }
      }
    }
    return sealed;
  }

  private static Set<String> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .map(Class::getName)
        .collect(Collectors.toSet());
  }

  private static boolean isLadder(Set<String> kinds, Set<String> asked) {
    return kinds.stream().filter(asked::contains).count() >= Math.min(LADDER, kinds.size());
  }

  private static Set<String> simple(Set<String> types) {
    return types.stream().map(LaddersTest::simple).collect(Collectors.toSet());
  }

  private static String file(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
