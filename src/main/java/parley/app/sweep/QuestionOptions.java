package parley.app.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.scenario.plan.SweepPlan;
import parley.scenario.yaml.YamlNode.Scalar;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Reads a plan's question, and its options by the code that reads them on the command line. */
record QuestionOptions(SweepPlan plan, Problems problems) {
  /** The questions. A further one is a further entry. */
  static final List<SweptQuestion> QUESTIONS =
      List.of(
          RunAsked.QUESTION, SearchAsked.QUESTION, DiagnoseAsked.QUESTION, NegotiateAsked.QUESTION);

  /** {@return the question that the plan names; empty, with a problem, if there is none such} */
  Optional<SweptQuestion> question() {
    String name = plan.question().text();
    Optional<SweptQuestion> question =
        QUESTIONS.stream().filter(q -> q.name().equals(name)).findFirst();
    if (question.isEmpty()) {
      List<String> known = QUESTIONS.stream().map(SweptQuestion::name).toList();
      problems.unknown(
          Code.BAD_VALUE, plan.question().place(), "unknown question `" + name + "`", name, known);
    }
    return question;
  }

  /** {@return the question with its options; of no use if there is a problem} */
  Asked read(SweptQuestion question) {
    Asked asked = question.asked().get();
    CommandLine line = new CommandLine(CommandSpec.create().name(question.name()));
    line.getCommandSpec().addMixin("asked", CommandSpec.forAnnotatedObject(asked));
    List<String> words = new ArrayList<>();
    Place place = plan.question().place();
    for (Map.Entry<Scalar, List<Scalar>> option : plan.options().entrySet()) {
      List<String> more = words(line, option.getKey(), option.getValue());
      if (isRefused(line, more, option.getKey(), option.getValue())) {
        return asked;
      }
      words.addAll(more);
    }
    try {
      line.parseArgs(words.toArray(String[]::new));
      asked.check();
    } catch (WrongInput e) {
      problem(place, String.valueOf(e.getMessage()), e.help());
    }
    return asked;
  }

  private boolean isRefused(
      CommandLine line, List<String> words, Scalar name, List<Scalar> values) {
    try {
      line.parseArgs(words.toArray(String[]::new));
    } catch (ParameterException e) {
      String message = String.valueOf(e.getMessage());
      Place place = values.isEmpty() ? name.place() : values.get(0).place();
      problem(
          place,
          message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1),
          Optional.empty());
      return true;
    }
    return problems.hasErrors();
  }

  /** {@return an option as on the command line} */
  private List<String> words(CommandLine line, Scalar name, List<Scalar> values) {
    String option = "--" + name.text().replace('_', '-');
    OptionSpec spec = line.getCommandSpec().findOption(option);
    if (spec == null) {
      List<String> known =
          line.getCommandSpec().options().stream()
              .map(o -> o.longestName().substring(2).replace('-', '_'))
              .toList();
      problem(
          name.place(),
          "unknown option `" + name.text() + "` of the question `" + plan.question().text() + "`",
          known.isEmpty() ? Optional.empty() : Nearest.help(name.text(), known));
      return List.of();
    }
    List<String> texts = values.stream().map(Scalar::text).toList();
    if (spec.arity().max() == 0) {
      if (!List.of("true", "false").containsAll(texts)) {
        problem(values.get(0).place(), "`" + name.text() + "` is true or false", Optional.empty());
      }
      return texts.contains("true") ? List.of(option) : List.of();
    }
    List<String> words = new ArrayList<>();
    if (spec.arity().max() > 1) {
      words.add(option);
      words.addAll(texts);
    } else {
      texts.forEach(t -> words.add(option + "=" + t));
    }
    return words;
  }

  private void problem(Place place, String message, Optional<String> help) {
    help.ifPresentOrElse(
        h -> problems.error(Code.BAD_VALUE, place, message, h),
        () -> problems.error(Code.BAD_VALUE, place, message));
  }
}
