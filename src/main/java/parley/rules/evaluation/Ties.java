package parley.rules.evaluation;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Ties parsed rules to the package by an empty {@code Terms()}, which always holds: a rule, so that
 * a session can serve one package after another; a group within {@code not}, {@code exists} or
 * {@code or} that begins without a pattern, because Drools 10.2 loses matches of {@code exists( not
 * … and not … )} in a rule with an {@code or}.
 */
final class Ties {
  private Ties() {}

  /** Ties a rule; does nothing the second time. */
  static void tie(RuleDescr rule) {
    AndDescr when = rule.getLhs();
    if (when.getDescrs().stream().noneMatch(d -> d instanceof PatternDescr p && isTerms(p))) {
      when.insertDescr(0, new PatternDescr("Terms"));
    }
    when.getDescrs().forEach(Ties::tieGroups);
  }

  private static void tieGroups(BaseDescr element) {
    if (!(element instanceof ConditionalElementDescr group)) {
      return;
    }
    List<? extends BaseDescr> parts = group.getDescrs();
    parts.forEach(Ties::tieGroups);
    if (group instanceof AndDescr and && !(parts.get(0) instanceof PatternDescr)) {
      and.insertDescr(0, new PatternDescr("Terms"));
    }
  }

  private static boolean isTerms(PatternDescr pattern) {
    return pattern.getObjectType().equals("Terms");
  }
}
