package parley.app.negotiate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;
import parley.app.options.Count;
import parley.app.options.DayConverter;
import parley.app.options.EnumConverter;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.Protocol;
import parley.question.negotiate.TalkDays;
import parley.space.logic.Setting;
import picocli.CommandLine.Option;

/** How the parties bargain. */
public final class NegotiateOptions {
  @Option(
      names = "--protocol",
      paramLabel = "NAME",
      defaultValue = "alternating",
      converter = ProtocolWord.class,
      description = "alternating (default), single-text or concession.")
  Protocol protocol = Protocol.ALTERNATING;

  @Option(
      names = "--tactic",
      paramLabel = "PARTY=TACTIC",
      description =
          "linear (default), boulware:E, conceder:E or tit-for-tat (asks for"
              + " less as the others offer more). E1..E2 draws E anew for each run. May be repeated.")
  List<String> tactics = List.of();

  @Option(
      names = "--demands",
      paramLabel = "WHAT",
      defaultValue = "fall",
      converter = DemandsWord.class,
      description = "fall (default: demands are given up as aspirations fall) or hold (never).")
  Demands demands = Demands.FALL;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      converter = Count.class,
      description = "Break off after N rounds (default: 20; for concession 400).")
  @Nullable Integer rounds;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Date of the first round; use with --to. Stances start and end on their dates.")
  @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Date of the last round; the others are spread evenly between.")
  @Nullable LocalDate to;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "1000",
      converter = Count.class,
      description = "Number of runs (default: 1000).")
  int runs = 1000;

  /** Whether demands are given up. */
  public enum Demands {
    /** As aspirations fall. */
    FALL,
    /** Never. */
    HOLD;

    /** {@return as completion offers it} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@return how to bargain; {@link WrongInput} if that is wrong} */
  public Arrangement arrangement(Setting setting, long seed, int jobs, Optional<LocalDate> asOf) {
    return new Arrangement(
        protocol,
        Optional.ofNullable(rounds).orElse(protocol.rounds()),
        runs,
        seed,
        jobs,
        demands == Demands.HOLD,
        new Tactics(protocol, setting.parties()).of(tactics),
        days(asOf));
  }

  private Optional<TalkDays> days(Optional<LocalDate> asOf) {
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from == null || to == null) {
      throw new WrongInput("`--from` and `--to` go together", "give both, or neither");
    }
    if (to.isBefore(from)) {
      throw new WrongInput(
          "the talks end on " + to + ", before they begin on " + from, "exchange --from and --to");
    }
    if (asOf.isPresent()) {
      throw new WrongInput("`--as-of` does not go with `--from` and `--to`", "leave it out");
    }
    return Optional.of(new TalkDays(from, to));
  }

  /** Reads a protocol. */
  static final class ProtocolWord extends EnumConverter<Protocol> {
    ProtocolWord() {
      super(Protocol.class, Protocol::id);
    }
  }

  /** Reads whether demands are given up. */
  static final class DemandsWord extends EnumConverter<Demands> {
    DemandsWord() {
      super(Demands.class);
    }
  }
}
