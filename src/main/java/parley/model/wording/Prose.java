package parley.model.wording;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.RuleSet;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Bounded;
import parley.model.wording.Clause.Chosen;
import parley.model.wording.Clause.Compared;
import parley.model.wording.Clause.Counted;
import parley.model.wording.Clause.Every;
import parley.model.wording.Clause.Shared;
import parley.model.wording.Clause.Some;
import parley.model.wording.Clause.Total;
import parley.model.wording.Phrase.Form;

/**
 * Clauses in words. What belongs together is never in doubt: a comma parts more than none does,
 * "either" opens a choice, and what lies deeper stands in parentheses.
 */
final class Prose {
  private final Phrases phrases;

  Prose(RuleSet rules) {
    this.phrases = new Phrases(rules);
  }

  /** {@return the clause to stand after "if", or, in the infinitive, after "would like"} */
  String of(Clause clause, Form form) {
    if (clause instanceof Counted counted) {
      return counted(counted, form);
    }
    if (!isWhole(clause)) {
      return single(clause, form);
    }
    boolean commas = clause.parts().stream().anyMatch(p -> isWhole(p) || joins(p));
    List<String> parts = clause.parts().stream().map(p -> inner(p, form)).toList();
    return joined(parts, by(clause), commas);
  }

  private String inner(Clause part, Form form) {
    if (!isWhole(part)) {
      return single(part, form);
    }
    boolean deep = part.parts().stream().anyMatch(p -> isWhole(p) || joins(p));
    if (part instanceof Counted || deep) {
      return "(" + of(part, form) + ")";
    }
    List<String> parts = part.parts().stream().map(p -> single(p, form)).toList();
    return (part instanceof Some ? "either " : "") + joined(parts, by(part), false);
  }

  /** "at least 2 of these hold: …; …; …" */
  private String counted(Counted counted, Form form) {
    boolean one = counted.number() == 1;
    String verb = form == Form.INFINITIVE ? "to hold" : one ? "holds" : "hold";
    String parts =
        counted.parts().stream()
            .map(p -> p instanceof Counted ? inner(p, Form.FINITE) : of(p, Form.FINITE))
            .collect(Collectors.joining("; "));
    return counted.quota().words() + " " + counted.number() + " of these " + verb + ": " + parts;
  }

  private static String joined(List<String> parts, String by, boolean commas) {
    return commas ? String.join(", " + by + " ", parts) : Amounts.listed(parts, by);
  }

  private static String by(Clause whole) {
    return whole instanceof Every ? "and" : "or";
  }

  static boolean isWhole(Clause clause) {
    return !clause.parts().isEmpty();
  }

  private boolean joins(Clause clause) {
    return !(clause instanceof Always) && phrase(clause).joins();
  }

  private String single(Clause clause, Form form) {
    if (clause instanceof Always always) {
      return always.value() ? "whatever is agreed" : "never";
    }
    return phrase(clause).in(form);
  }

  /** {@return how many of its statements say what is not the case} */
  int negatives(Clause clause) {
    if (isWhole(clause)) {
      return clause.parts().stream().mapToInt(this::negatives).sum();
    }
    return !(clause instanceof Always) && phrase(clause).negative() ? 1 : 0;
  }

  private Phrase phrase(Clause single) {
    if (single instanceof Chosen c) {
      return phrases.chosen(c);
    } else if (single instanceof Bounded c) {
      return phrases.bounded(c);
    } else if (single instanceof Compared c) {
      return phrases.compared(c);
    } else if (single instanceof Shared c) {
      return phrases.shared(c);
    } else if (single instanceof Total c) {
      return phrases.total(c.sum());
    }
    throw new IllegalStateException("clause of an unknown kind: " + single);
  }
}
