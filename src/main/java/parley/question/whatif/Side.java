package parley.question.whatif;

import java.time.LocalDate;
import java.util.Collection;
import parley.model.verdict.PackageVerdict;

/** A package and what becomes of it on a day: one side of a comparison. */
public record Side(LocalDate asOf, PackageVerdict verdict) {
  Side showing(Collection<String> parties) {
    return new Side(asOf, verdict.showing(parties));
  }
}
