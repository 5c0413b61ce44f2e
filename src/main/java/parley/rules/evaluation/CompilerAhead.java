package parley.rules.evaluation;

import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.rules.warmup.Background;

/**
 * The compiler of one agenda's rules, made on a second core while the rules are still being read:
 * the first agenda's, in the life of a process, as most commands are about one case.
 */
final class CompilerAhead {
  private static boolean used;
  private static @Nullable CompilerAhead begun;

  private final Agenda agenda;
  private final Background<Compiler> compiler;

  private CompilerAhead(Agenda agenda) {
    this.agenda = agenda;
    this.compiler = Background.begin("parley-types", () -> new Compiler(agenda));
  }

  static synchronized void begin(Agenda agenda) {
    if (!used) {
      used = true;
      begun = new CompilerAhead(agenda);
    }
  }

  /** {@return a compiler that nobody else has: the one made ahead, if it is for this agenda} */
  static Compiler of(Agenda agenda) {
    CompilerAhead ahead = taken(agenda);
    return ahead == null ? new Compiler(agenda) : ahead.compiler.result();
  }

  @SuppressWarnings("ReferenceEquality") // an equal agenda of another reading gets its own
  private static synchronized @Nullable CompilerAhead taken(Agenda agenda) {
    CompilerAhead ahead = begun;
    if (ahead == null || ahead.agenda != agenda) {
      return null;
    }
    begun = null;
    return ahead;
  }
}
