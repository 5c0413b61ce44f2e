package parley.model.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims of a register contradict each other, found from either side. */
public final class Disputes {
  private final Map<Claim, Set<Claim>> disputed = new LinkedHashMap<>();
  private final Map<Claim, Set<Claim>> disputing = new LinkedHashMap<>();

  private Disputes() {}

  public static Disputes of(Register register) {
    Disputes all = new Disputes();
    Map<String, List<Claim>> cited = register.byCitation();
    for (Claim claim : register.claims()) {
      claim.disputes().stream()
          .flatMap(id -> cited.getOrDefault(id, List.of()).stream())
          .filter(other -> !other.equals(claim))
          .forEach(other -> all.add(claim, other));
    }
    return all;
  }

  private void add(Claim claim, Claim other) {
    disputed.computeIfAbsent(claim, c -> new LinkedHashSet<>()).add(other);
    disputing.computeIfAbsent(other, c -> new LinkedHashSet<>()).add(claim);
  }

  /** {@return the claims that a claim names as contradicting it} */
  public List<Claim> by(Claim claim) {
    return List.copyOf(disputed.getOrDefault(claim, Set.of()));
  }

  /** {@return the claims that name a claim as contradicting them, and are not named by it} */
  public List<Claim> against(Claim claim) {
    Collection<Claim> own = disputed.getOrDefault(claim, Set.of());
    return disputing.getOrDefault(claim, Set.of()).stream().filter(c -> !own.contains(c)).toList();
  }
}
