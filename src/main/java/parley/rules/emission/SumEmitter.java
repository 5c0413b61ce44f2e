package parley.rules.emission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.model.Issue;
import parley.model.Operator;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;

/**
 * Writes a comparison of sums in whole numbers of any size, which MVEL adds and multiplies exactly:
 * of decimals it does not. Each numeric issue has a field with its value in its smallest decimals;
 * the factors make them alike, and what is taken away stands on the other side.
 */
final class SumEmitter {
  private final Function<Operand, Optional<Issue>> issueOf;

  SumEmitter(Function<Operand, Optional<Issue>> issueOf) {
    this.issueOf = issueOf;
  }

  String of(Summed summed, Operator operator) {
    int decimals =
        Stream.concat(summed.left().stream(), summed.right().stream())
            .mapToInt(this::decimals)
            .max()
            .orElse(0);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    summed.left().forEach(s -> add(s, decimals, left, right));
    summed.right().forEach(s -> add(s, decimals, right, left));
    return joined(left) + " " + operator.symbol() + " " + joined(right);
  }

  private int decimals(Summand summand) {
    int ofIssue = issue(summand).map(Issue::decimals).orElse(0);
    return ofIssue + Math.max(0, number(summand).scale());
  }

  private void add(Summand summand, int decimals, List<String> own, List<String> other) {
    Optional<Issue> issue = issue(summand);
    int shift = decimals - issue.map(Issue::decimals).orElse(0);
    BigInteger factor = number(summand).movePointRight(shift).toBigIntegerExact();
    String whole = factor.abs() + "I";
    String text = issue.map(i -> whole + " * " + DroolsNames.whole(i.id())).orElse(whole);
    if (factor.signum() != 0) {
      (factor.signum() > 0 ? own : other).add(text);
    }
  }

  private static BigDecimal number(Summand summand) {
    BigDecimal number = summand.number().map(n -> new BigDecimal(n.text())).orElse(BigDecimal.ONE);
    return summand.minus() ? number.negate() : number;
  }

  private Optional<Issue> issue(Summand summand) {
    return summand.issue().map(o -> issueOf.apply(o).orElseThrow());
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "0I" : "(" + String.join(" + ", parts) + ")";
  }
}
