package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.utils.KieHelper;

/** Asks the rules of an exported case about one package, by Drools alone. */
public final class RunPackage {
  private final KieBase rules;
  private final String caseName;

  /** Compiles every rule file in {@code resources/CASE}. */
  public RunPackage(Path resources, String caseName) throws IOException {
    System.setProperty("drools.dateformat", "yyyy-MM-dd");
    this.caseName = caseName;
    KieHelper helper = new KieHelper().setClassLoader(RunPackage.class.getClassLoader());
    try (Stream<Path> files = Files.list(resources.resolve(caseName))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        helper.addContent(Files.readString(file), ResourceType.DRL);
      }
    }
    // Drools' index of ranges loses comparisons with bounds that it takes for equal.
    this.rules = helper.build(AlphaRangeIndexThresholdOption.get(0));
  }

  /** Returns what applies to a package on a day: each finding as text, in order. */
  public List<String> findings(LocalDate day, Map<String, String> options)
      throws ReflectiveOperationException {
    Class<?> terms = Class.forName(caseName + ".Terms");
    Class<?> finding = Class.forName(caseName + ".Finding");
    KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
    settings.setOption(ClockTypeOption.PSEUDO);
    KieSession session = rules.newKieSession(settings, null);
    try {
      SessionPseudoClock clock = session.getSessionClock();
      clock.advanceTime(
          day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli(),
          TimeUnit.MILLISECONDS);
      session.insert(terms.getMethod("of", Map.class).invoke(null, options));
      session.fireAllRules();
      TreeSet<String> found = new TreeSet<>();
      session.getObjects(finding::isInstance).forEach(f -> found.add(f.toString()));
      return List.copyOf(found);
    } finally {
      session.dispose();
    }
  }

  /** Takes the case's package, a day, and options: {@code used_car 2026-03-01 price=fair}. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 2; i < args.length; i++) {
      int sign = args[i].indexOf('=');
      options.put(args[i].substring(0, sign), args[i].substring(sign + 1));
    }
    RunPackage one = new RunPackage(Path.of("src/main/resources"), args[0]);
    one.findings(LocalDate.parse(args[1]), options).forEach(System.out::println);
  }
}
