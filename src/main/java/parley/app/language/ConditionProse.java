package parley.app.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Quota;
import parley.model.Sum;

/**
 * Conditions in the words of a language, as the page's script says them. A negation is carried down
 * to the issues where that says it more simply.
 */
final class ConditionProse {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

  private final PhraseBook book;
  private final Agenda agenda;
  private final CaseTitles names;

  ConditionProse(PhraseBook book, Agenda agenda) {
    this.book = book;
    this.agenda = agenda;
    this.names = new CaseTitles(book, agenda);
  }

  /** {@return "if …", or what stands for it where it never changes} */
  String conditional(Condition condition) {
    if (condition instanceof Condition.Constant constant) {
      return book.say(constant.value() ? "whatever_is_agreed" : "in_no_package");
    }
    return book.say("if_x", new Reader(false).words(condition));
  }

  /** {@return what holds where the condition does not} */
  String contrary(Condition condition) {
    return new Reader(true).words(condition);
  }

  /** {@return how many of its parts are said to be not so} */
  int negations(Condition condition, boolean contrary) {
    if (condition instanceof Condition.Not not) {
      return contrary ? negations(not.part(), false) : 1 + negations(not.part(), false);
    }
    boolean carried =
        condition instanceof Condition.All
            || condition instanceof Condition.Any
            || condition instanceof Condition.Comparison
            || condition instanceof Condition.Constant;
    int parts = condition.parts().stream().mapToInt(p -> negations(p, contrary && carried)).sum();
    return parts + (contrary && !carried ? 1 : 0);
  }

  private String options(Issue issue, Collection<String> ids) {
    return ids.stream()
        .map(o -> book.quoted(name(issue, o)))
        .collect(Collectors.joining(book.say("or")));
  }

  private String name(Issue issue, String option) {
    return issue.option(option).map(o -> names.named(issue, o)).orElse(option);
  }

  private Issue issue(String id) {
    return agenda.issue(id).orElseThrow();
  }

  private String is(Issue issue, Set<String> options) {
    List<String> others = issue.optionIds().stream().filter(o -> !options.contains(o)).toList();
    if (others.isEmpty()) {
      return book.say("anything_is_agreed");
    }
    return options.size() > 1 && others.size() < options.size()
        ? book.say("x_is_not_x", names.issue(issue.id()), options(issue, others))
        : book.say("x_is_x", names.issue(issue.id()), options(issue, options));
  }

  /** {@return stretches of a range: "at least 300", "100 to 200"} */
  private String within(Issue issue, Set<String> options) {
    List<Option> scale = issue.options();
    List<String> stretches = new ArrayList<>();
    for (int i = 0; i < scale.size(); i++) {
      int first = i;
      while (i < scale.size() && options.contains(scale.get(i).id())) {
        i++;
      }
      if (i > first) {
        stretches.add(stretch(issue, first, i - 1));
      }
    }
    return book.say("x_is_x", names.issue(issue.id()), String.join(book.say("or"), stretches));
  }

  private String stretch(Issue issue, int first, int last) {
    List<Option> scale = issue.options();
    String least = names.named(issue, scale.get(first));
    String most = names.named(issue, scale.get(last));
    boolean open = last == scale.size() - 1;
    if (first == last) {
      return least;
    }
    if (first == 0) {
      return open ? book.say("any_number") : book.say("at_most_x", most);
    }
    return open ? book.say("at_least_x", least) : book.say("x_to_x", least, most);
  }

  private String fitting(Condition.IssueComparison c) {
    Issue left = issue(c.left());
    Issue right = issue(c.right());
    List<String> pairs = new ArrayList<>();
    for (String l : left.optionIds()) {
      for (String r : right.optionIds()) {
        if (c.options().getOrDefault(l, Set.of()).contains(r)) {
          pairs.add(book.say("x_with_x", name(left, l), name(right, r)));
        }
      }
    }
    if (pairs.isEmpty()) {
      return book.say("the_impossible_happens");
    }
    return book.say(
        "x_with_x_is_one_of_x",
        names.issue(left.id()),
        names.issue(right.id()),
        String.join(" / ", pairs));
  }

  private String total(Sum sum) {
    return ID.matcher(sum.text())
        .replaceAll(
            m ->
                java.util.regex.Matcher.quoteReplacement(
                    agenda
                        .issue(m.group())
                        .map(i -> book.quoted(names.issue(i.id())))
                        .orElse(m.group())));
  }

  /** Says a condition, or, where it is contrary, what holds where the condition does not. */
  private final class Reader implements Condition.Cases<String> {
    private final boolean contrary;

    Reader(boolean contrary) {
      this.contrary = contrary;
    }

    String words(Condition condition) {
      return condition.as(this);
    }

    @Override
    public String constant(Condition.Constant c) {
      return book.say(c.value() != contrary ? "anything_is_agreed" : "the_impossible_happens");
    }

    @Override
    public String comparison(Condition.Comparison c) {
      Issue issue = issue(c.issue());
      Set<String> options = new LinkedHashSet<>(issue.optionIds());
      options.removeIf(o -> c.options().contains(o) == contrary);
      if (options.isEmpty()) {
        return book.say("the_impossible_happens");
      }
      return issue.range().isPresent() ? within(issue, options) : is(issue, options);
    }

    @Override
    public String issues(Condition.IssueComparison c) {
      return not(fitting(c));
    }

    @Override
    public String concluded(Condition.Concluded c) {
      return not(book.say("the_rules_conclude_x", c.name()));
    }

    @Override
    public String sum(Sum c) {
      return not(total(c));
    }

    @Override
    public String count(Condition.Count c) {
      Reader plain = new Reader(false);
      String parts = c.parts().stream().map(plain::inner).collect(Collectors.joining("; "));
      return not(book.say("x_x_of_these_hold_x", quota(c.quota()), c.number(), parts));
    }

    @Override
    public String not(Condition.Not c) {
      Reader plain = new Reader(false);
      return contrary
          ? plain.words(c.part())
          : book.say("it_is_not_so_that_x", plain.inner(c.part()));
    }

    @Override
    public String all(Condition.All c) {
      return joined(c.parts(), !contrary);
    }

    @Override
    public String any(Condition.Any c) {
      return joined(c.parts(), contrary);
    }

    private String joined(List<Condition> parts, boolean every) {
      if (parts.isEmpty()) {
        return book.say(every ? "anything_is_agreed" : "the_impossible_happens");
      }
      return parts.stream()
          .map(p -> every && parts.size() > 1 ? apart(inner(p)) : inner(p))
          .collect(Collectors.joining(book.say(every ? "and_2" : "or")));
    }

    /** A choice in parentheses, so that an "and" beside it cannot be taken for its own. */
    private String apart(String words) {
      return words.contains(book.say("or")) && !words.startsWith("(") ? "(" + words + ")" : words;
    }

    /** In parentheses where several parts are joined. */
    private String inner(Condition part) {
      if (contrary && part instanceof Condition.Not not) {
        return new Reader(false).inner(not.part());
      }
      boolean whole = part instanceof Condition.All || part instanceof Condition.Any;
      return whole && part.parts().size() > 1 ? "(" + words(part) + ")" : words(part);
    }

    private String not(String words) {
      return contrary ? book.say("it_is_not_so_that_x", words) : words;
    }

    private String quota(Quota quota) {
      return switch (quota) {
        case AT_LEAST -> book.say("at_least_2");
        case AT_MOST -> book.say("at_most");
        case EXACTLY -> book.say("exactly");
      };
    }
  }
}
