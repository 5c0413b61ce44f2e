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

  /** {@return how bad findings of a code are, as settings write it; {@code usual} if unchanged} */
  public String word(Code code) {
    Optional<Severity> severity = changed.get(code);
    return severity == null ? "usual" : severity.map(Severity::id).orElse("off");
  }
}
