package parley.model.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims of a register contradict each other, found from either side. */
public final class Disputes {
  private final Map<String, Map<String, Claim>> disputed = new HashMap<>();
  private final Map<String, Map<String, Claim>> disputing = new HashMap<>();

  private Disputes() {}

  public static Disputes of(Register register) {
    Disputes all = new Disputes();
    Map<String, List<Claim>> cited = register.byCitation();
    for (Claim claim : register.claims()) {
      claim.disputes().stream()
          .flatMap(id -> cited.getOrDefault(id, List.of()).stream())
          .filter(other -> !other.id().equals(claim.id()))
          .forEach(other -> all.add(claim, other));
    }
    return all;
  }

  private void add(Claim claim, Claim other) {
    disputed.computeIfAbsent(claim.id(), c -> new LinkedHashMap<>()).putIfAbsent(other.id(), other);
    disputing
        .computeIfAbsent(other.id(), c -> new LinkedHashMap<>())
        .putIfAbsent(claim.id(), claim);
  }

  /** {@return the claims that a claim names as contradicting it} */
  public List<Claim> by(Claim claim) {
    return List.copyOf(disputed.getOrDefault(claim.id(), Map.of()).values());
  }

  /** {@return the claims that name a claim as contradicting them, and are not named by it} */
  public List<Claim> against(Claim claim) {
    Set<String> own = disputed.getOrDefault(claim.id(), Map.of()).keySet();
    return disputing.getOrDefault(claim.id(), Map.of()).values().stream()
        .filter(c -> !own.contains(c.id()))
        .toList();
  }
}
