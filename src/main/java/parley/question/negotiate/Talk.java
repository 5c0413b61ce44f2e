package parley.question.negotiate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.Terms;

/** One run: what chance has drawn for it, and how far the talks have come. */
final class Talk implements TalkState {
  private static final int THOUSAND = 1000;

  private final Venue venue;
  private final SplittableRandom random;
  private final Minutes minutes;
  private final Set<RuleId> off = new HashSet<>();
  private final List<Integer> speakers = new ArrayList<>();
  private final double[] exponents;
  private final @Nullable Standpoint[] standpoints;
  private final boolean[] silent;
  private final int[] budgets;
  private final @Nullable Offer[] first;
  private final @Nullable Offer[] last;
  private final Notes notes = new Notes();
  private int round;
  private int at = -1;

  Talk(Venue venue, List<Stance> stances, long seed, Minutes minutes) {
    this.venue = venue;
    this.random = new SplittableRandom(seed);
    this.minutes = minutes;
    int parties = venue.parties().size();
    exponents = new double[parties];
    standpoints = new Standpoint[parties];
    silent = new boolean[parties];
    budgets = new int[parties];
    first = new Offer[parties];
    last = new Offer[parties];
    for (Stance stance : stances) {
      if (random.nextDouble() >= stance.rule().confidence()) {
        off.add(stance.id());
      }
    }
    IntStream.range(0, parties).forEach(p -> speakers.add(random.nextInt(p + 1), p));
    for (int p = 0; p < parties; p++) {
      double drawn = random.nextDouble();
      if (tactic(p) instanceof Tactic.Timed timed) {
        exponents[p] = timed.exponent(drawn);
      }
    }
  }

  private Tactic tactic(int party) {
    return venue.arrangement().tactic(venue.parties().get(party).id());
  }

  /** Begins a round: the day passes on, and aspirations fall as tactics say. */
  void begin(int number) {
    turn(number);
    double time = venue.arrangement().time(number);
    for (int p = 0; p < budgets.length; p++) {
      double reservation =
          venue.parties().get(p).reservation().map(r -> r.doubleValue()).orElse(0.0);
      double aspiration =
          tactic(p) instanceof Tactic.Timed
              ? Tactic.Timed.aspiration(exponents[p], time, reservation)
              : 1 - given(p);
      budgets[p] = standpoint(p).budget((int) Math.round(aspiration * THOUSAND));
    }
  }

  /** Begins a round in which budgets stay as they are, as far as the day allows. */
  void turn(int number) {
    round = number;
    int now = venue.calendar().at(number);
    if (now == at) {
      return;
    }
    List<Stance> before = at < 0 ? List.of() : held();
    for (int p = 0; p < standpoints.length; p++) {
      Standpoint then = standpoints[p];
      Standpoint found = venue.standpoint(now, p, off);
      standpoints[p] = found;
      budgets[p] = then == null ? 0 : found.budget(then.aspiration(budgets[p]));
      silent[p] = venue.isSilent(number, p);
    }
    if (at >= 0) {
      tell(before, held());
    }
    at = now;
  }

  private List<Stance> held() {
    return IntStream.range(0, standpoints.length)
        .mapToObj(p -> standpoint(p).held())
        .flatMap(List::stream)
        .toList();
  }

  private void tell(List<Stance> before, List<Stance> after) {
    List<RuleId> was = before.stream().map(Stance::id).toList();
    List<RuleId> is = after.stream().map(Stance::id).toList();
    minutes.changes(
        round,
        was.stream().filter(s -> !is.contains(s)).toList(),
        is.stream().filter(s -> !was.contains(s)).toList());
  }

  /** {@return how much more the others' last offers satisfy the party than their first ones} */
  private double given(int party) {
    double sum = 0;
    int count = 0;
    for (int other = 0; other < last.length; other++) {
      Offer now = last[other];
      Offer then = first[other];
      if (other != party && now != null && then != null) {
        sum += Math.max(0, satisfaction(party, now) - satisfaction(party, then));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  @Override
  public double satisfaction(int party, Offer offer) {
    return standpoint(party).satisfaction(standpoint(party).burden(offer).loss());
  }

  @Override
  public Standpoint standpoint(int party) {
    Standpoint found = standpoints[party];
    if (found == null) {
      throw new IllegalStateException("no round has begun");
    }
    return found;
  }

  @Override
  public int round() {
    return round;
  }

  int rounds() {
    return venue.arrangement().rounds();
  }

  /** {@return the parties that make offers, in the order drawn for this run} */
  List<Integer> speakers() {
    return speakers.stream().filter(p -> !standpoint(p).view().stances().isEmpty()).toList();
  }

  int parties() {
    return budgets.length;
  }

  @Override
  public Party party(int place) {
    return venue.parties().get(place);
  }

  @Override
  public boolean isSilent(int party) {
    return silent[party];
  }

  @Override
  public Agenda agenda() {
    return venue.agenda();
  }

  SplittableRandom random() {
    return random;
  }

  Minutes minutes() {
    return minutes;
  }

  @Override
  public int budget(int party) {
    return budgets[party];
  }

  void setBudget(int party, int budget) {
    budgets[party] = budget;
  }

  /** {@return what the party has proposed last; empty if nothing yet} */
  Optional<Offer> last(int party) {
    return Optional.ofNullable(last[party]);
  }

  /**
   * Lets a party propose the package, of all that are good enough for it, that lies nearest to what
   * the others have asked for last; of several that do the one nearest to the status quo, and of
   * those one by the seed.
   *
   * @return empty if nothing is good enough for it
   */
  Optional<Offer> propose(int party) {
    Standpoint standpoint = standpoint(party);
    if (!standpoint.hasOffer(budgets[party])) {
      minutes.passes(this, party);
      last[party] = null;
      return Optional.empty();
    }
    List<Integer> others =
        IntStream.range(0, last.length).filter(o -> o != party && last[o] != null).boxed().toList();
    List<Offer> asked = others.stream().flatMap(o -> last(o).stream()).toList();
    Offer offer = standpoint.nearest(budgets[party], asked, statusQuo(), venue.distances(), random);
    last[party] = offer;
    first[party] = Optional.ofNullable(first[party]).orElse(offer);
    minutes.offer(this, party, offer, others);
    notes.settleFor(standpoint, offer, round);
    return Optional.of(offer);
  }

  Offer statusQuo() {
    return Offer.of(agenda(), agenda().complete(Terms.none()));
  }

  /** {@return whether a package is good enough for a party now} */
  boolean accepts(int party, Offer offer) {
    return !silent[party] && standpoint(party).burden(offer).isWithin(budgets[party]);
  }

  /**
   * Asks everybody about a package.
   *
   * @param proposer who need not be asked; -1: nobody has proposed it
   * @return how the talks end by it; empty if not enough accept
   */
  Optional<Ending> ask(int proposer, Offer offer) {
    List<Integer> accepting = new ArrayList<>();
    for (int p = 0; p < budgets.length; p++) {
      boolean accepts = p == proposer || accepts(p, offer);
      if (accepts) {
        accepting.add(p);
        notes.settleFor(standpoint(p), offer, round);
      } else if (round == rounds()) {
        object(p, offer);
      }
      if (p != proposer) {
        minutes.answer(this, proposer, p, offer, accepts);
      }
    }
    return isAgreed(accepting)
        ? Optional.of(new Ending(Optional.of(offer), round, accepting))
        : Optional.empty();
  }

  boolean isAgreed(List<Integer> accepting) {
    if (agenda().agreement().isOfAll()) {
      return accepting.size() == budgets.length;
    }
    Set<String> ids = new HashSet<>();
    accepting.forEach(p -> ids.add(party(p).id()));
    return agenda().agreement().isMet(venue.parties(), ids::contains);
  }

  /** Notes for what a party refuses a package. */
  void object(int party, Offer offer) {
    if (silent[party]) {
      notes.silence(party(party).id());
    } else {
      notes.object(party(party).id(), standpoint(party).objections(offer, budgets[party]));
    }
  }

  Notes notes() {
    return notes;
  }

  /** {@return the stances that are not really held in this run} */
  Set<RuleId> off() {
    return off;
  }

  /** {@return the setting of the round} */
  int at() {
    return at;
  }
}
