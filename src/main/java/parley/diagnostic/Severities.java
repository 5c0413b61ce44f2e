package parley.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * How bad a case's authors find what the checks find.
 *
 * @param changed by code; empty: it is not told at all; codes without an entry are as usual
 */
public record Severities(Map<Code, Optional<Severity>> changed) {
  public Severities {
    changed = Map.copyOf(changed);
  }

  /** Every code as usual. */
  public static Severities usual() {
    return new Severities(Map.of());
  }

  /** {@return the finding as bad as it is held to be; empty if it is not to be told} */
  public Optional<Diagnostic> apply(Diagnostic finding) {
    Optional<Severity> severity =
        changed.getOrDefault(finding.code(), Optional.of(finding.severity()));
    return severity.map(finding::as);
  }
}
