package parley.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.Firing;
import parley.rules.evaluation.DroolsEvaluator;
import parley.rules.warmup.WarmUp;

/**
 * Lets Drools load its classes on a second core, by rules of its own, while the files of a case are
 * still being read.
 */
public final class Rehearsal implements WarmUp.Work {
  private static final String RULES =
      """
      package warm_up.seller
      import warm_up.Terms
      import warm_up.Conclusion
      import function parley.rules.Stances.*
      dialect "mvel"
      rule "shared"
      when
          Terms( price in ("high", "low"), term != "long" )
      then
          conclude(drools, "dear", "a reason");
      end
      rule "red line"
      when
          Terms( $price : price, price == "high" || price == "low" ) and not Terms( term == "long" )
      then
          redLine(drools, "at " + $price);
      end
      rule "demand"
          @weight(2)
      when
          Conclusion( name == "dear" ) or Terms( term == "short" && price == "low" )
      then
          demand(drools, "term", "a reason");
      end
      rule "concession"
      when
          Terms( price not in ("low") )
      then
          concede(drools, "term", "a reason");
      end
      """;

  private Rehearsal() {}

  /** Begins in the background; once in the life of a process is enough. */
  public static void begin() {
    WarmUp.begin(new Rehearsal());
  }

  /**
   * Lets Drools compile the types of a case's agenda as well, if a rehearsal has begun: its rules
   * are likely to be evaluated.
   */
  public static void types(Agenda agenda) {
    if (WarmUp.isBegun()) {
      DroolsEvaluator.begin(agenda);
    }
  }

  @Override
  public void parse() {
    try {
      new DrlParser(LanguageLevelOption.DRL6).parse(false, RULES);
    } catch (DroolsParserException e) {
      throw new IllegalStateException("Drools' parser failed", e);
    }
  }

  @Override
  public void evaluate() {
    List<Firing> unused = firings();
  }

  /** {@return what applies to a package of its own: every stance does} */
  static List<Firing> firings() {
    Source source = new Source("warm-up.drl", RULES);
    Problems problems = new Problems();
    Terms terms = new Terms(Map.of("price", "high", "term", "short"));
    return RuleFiles.read(agenda(), Register.empty(), List.of(source), problems)
        .map(DroolsEvaluator::of)
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()))
        .firings(terms, LocalDate.EPOCH, Set.of());
  }

  private static Agenda agenda() {
    return new Agenda(
        "warm-up",
        "",
        List.of(new Party("seller", "")),
        List.of(issue("price", "high", "low"), issue("term", "short", "long")));
  }

  private static Issue issue(String id, String... options) {
    List<Option> all = Stream.of(options).map(o -> Option.named(o, o)).toList();
    return new Issue(id, id, Optional.empty(), all, options[0]);
  }
}
