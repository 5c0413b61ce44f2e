package parley.app.rename;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.app.context.WrongInput;
import parley.model.Rule;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;
import parley.rules.naming.NewRuleNames;
import parley.scenario.NewIds;

/** Refuses to rename what is not there, and names that are taken or that no case may use. */
final class NameCheck {
  private final Set<CaseName> defined;
  private final List<Mention> mentions;

  NameCheck(List<Mention> mentions) {
    this.mentions = mentions;
    this.defined =
        mentions.stream()
            .filter(Mention::defines)
            .map(Mention::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  void check(NameChange change) {
    requireKnown(change.old());
    requireLegal(change.old().kind(), change.now());
    if (change.renamed().equals(change.old())) {
      throw new WrongInput(words(change.old()) + " has this name already", "choose another name");
    } else if (defined.contains(change.renamed())) {
      throw new WrongInput(words(change.renamed()) + " exists already", "choose another name");
    }
    if (change.old().kind() == Kind.CLAIM) {
      new CitedClaims(mentions, defined).requireSame(change);
    }
  }

  private void requireKnown(CaseName name) {
    switch (name.kind()) {
      case OPTION -> requireOptionsOf(name.owner());
      case RULE, DEMAND -> requireOwner(name.owner());
      case CLAIM -> WrongInput.ifUnknown("article", name.owner(), owners(Kind.CLAIM));
      case PACKAGE, WHAT_IF -> WrongInput.ifUnknown("scenario", name.owner(), owners(Kind.PACKAGE));
      case ISSUE, PARTY, CONCLUSION -> {}
    }
    WrongInput.ifUnknown(name.kind().id(), name.name(), names(name.kind(), name.owner()));
  }

  private void requireOptionsOf(String issue) {
    WrongInput.ifUnknown("issue", issue, names(Kind.ISSUE, ""));
    if (names(Kind.OPTION, issue).isEmpty()) {
      throw new WrongInput(
          "the options of `" + issue + "` are the numbers of its range, and have no names",
          "change the range in the agenda");
    }
  }

  private void requireOwner(String owner) {
    Set<String> parties = new LinkedHashSet<>(names(Kind.PARTY, ""));
    if (!owner.equals(Rule.COMMON)) {
      WrongInput.ifUnknown("party", owner, parties);
    }
  }

  private Set<String> names(Kind kind, String owner) {
    return collected(n -> n.kind() == kind && n.owner().equals(owner), false);
  }

  private Set<String> owners(Kind kind) {
    return collected(n -> n.kind() == kind, true);
  }

  private Set<String> collected(Predicate<CaseName> which, boolean owner) {
    return defined.stream()
        .filter(which)
        .map(n -> owner ? n.owner() : n.name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void requireLegal(Kind kind, String name) {
    Optional<String> help =
        switch (kind) {
          case RULE -> NewRuleNames.helpForRule(name);
          case DEMAND, CONCLUSION -> NewRuleNames.helpForDemand(name);
          case ISSUE, OPTION, PARTY, CLAIM, PACKAGE, WHAT_IF -> NewIds.help(kind, name);
        };
    if (help.isPresent()) {
      String article = kind == Kind.ISSUE || kind == Kind.OPTION ? "an " : "a ";
      throw new WrongInput("`" + name + "` cannot be the name of " + article + kind.id(), help);
    }
  }

  static String words(CaseName name) {
    return name.kind().id() + " `" + name + "`";
  }
}
