package parley.app.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LoadedScenario;
import parley.app.classpack.ClassPack;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.files.NewFolder;
import parley.app.options.AssumptionOptions;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.Session;
import parley.app.options.SomeScenarios;
import parley.app.options.TimeLimit;
import parley.diagnostic.DiagnosticText;
import parley.output.Format;
import parley.output.markdown.MarkdownPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley report}: one self-contained page to read and to play with. */
@Command(
    name = "report",
    description = {
      "Write an interactive page, or the same findings as a memo.",
      "",
      "The page is a single file. It opens with a double click, needs no network, and lets its"
          + " reader try other options and rules."
    },
    exitCodeList = {
      "0:done, even if a limit was reached; the page then says so",
      "2:the command line or an input file is wrong, or the page cannot be written"
    },
    footer = {
      "  parley report scenarios/ukraine-nato/december-2025.yaml -o talks.html",
      "  parley report scenarios/ukraine-nato -o talks.html --open",
      "  parley report scenarios/ukraine-nato/december-2025.yaml --format markdown -o memo.md",
      "  parley report scenarios/ukraine-nato/december-2025.yaml --class-pack lesson"
    })
public final class ReportCommand extends ContextCommand {
  @Mixin SomeScenarios scenarios = new SomeScenarios();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to write, overwritten if it exists; optional for a memo. A name that ends in"
              + " .md makes it a memo.")
  @Nullable String output;

  @Mixin FormatOption format = new FormatOption(Answer.REPORT);

  @Mixin AssumptionOptions assumptions = new AssumptionOptions();

  @Mixin TimeLimit limit = new TimeLimit();

  @Option(names = "--open", description = "Open the file when it is written.")
  boolean open;

  @Option(
      names = "--embed",
      description =
          "Write the page for a frame in another page: without head and foot, one part at a time,"
              + " the part that the address names.")
  boolean embed;

  @Option(
      names = "--class-pack",
      paramLabel = "DIR",
      description =
          "Write instead a folder with all that a class needs to play one scenario:"
              + " instructions, a briefing for each party, score sheets, a facilitator's guide and"
              + " pages. Must not exist.")
  @Nullable String pack;

  public ReportCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    if (pack != null) {
      return pack(session, pack);
    }
    FileEnding.take(format, output);
    if (embed && format.value() != Format.HTML) {
      throw new WrongInput(
          "`--embed` is for a page", "write HTML: leave out `--format`, and end the file in .html");
    }
    Optional<ReportFile> target = target(session);
    List<LoadedScenario> loaded =
        assumptions.read(session, session.files().scenarios(scenarios.paths()));
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    if (target.isPresent()) {
      target.get().refuseInput();
      FileEnding.refuseOthers(target.get().word());
    }
    PageScenarios asked = new PageScenarios(session.today(), limit.limits());
    List<PageScenario> pages =
        loaded.stream()
            .map(s -> asked.of(assumptions.of(s), assumptions.assumed(s.rules())))
            .toList();
    if (target.isEmpty()) {
      write(session.out(), pages);
      return Session.done();
    }
    return save(session, target.orElseThrow(), pages);
  }

  private int pack(Session session, String name) throws IOException {
    if (output != null || embed || format.value() != Format.HTML) {
      String other = output != null ? "`-o`" : embed ? "`--embed`" : "`--format`";
      throw new WrongInput("`--class-pack` writes a folder of HTML files", "leave out " + other);
    }
    Path folder = ReportFile.path(session, name);
    NewFolder.refuseExisting(folder, name);
    List<Path> files = session.files().scenarios(scenarios.paths());
    if (files.size() != 1) {
      throw new WrongInput(
          "a class plays one scenario, and there are " + files.size(),
          "name the file of one of them");
    }
    List<LoadedScenario> loaded = assumptions.read(session, files);
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    LoadedScenario one = loaded.get(0);
    PackScenario asked = new PackScenario(assumptions.of(one), assumptions.assumed(one.rules()));
    NewFolder.write(folder, asked.files(session.today(), limit.limits(), producer()));
    session
        .out()
        .println(
            "wrote "
                + DiagnosticText.printable(name)
                + "; begin with "
                + ClassPack.GUIDE
                + " in it");
    if (open) {
      show(session, folder.resolve(ClassPack.GUIDE), name);
    }
    return Session.done();
  }

  private static void show(Session session, Path file, String name) {
    if (!PageViewer.open(file)) {
      session
          .err()
          .println(
              "parley report: no browser was found; open "
                  + DiagnosticText.printable(name)
                  + " by hand");
    }
  }

  private void write(Appendable out, List<PageScenario> pages) throws IOException {
    if (format.value() == Format.HTML) {
      Page.write(out, producer(), pages, embed);
    } else {
      out.append(MarkdownPrinter.print(Memo.of(pages)));
    }
  }

  private int save(Session session, ReportFile file, List<PageScenario> pages) throws IOException {
    StringWriter text = new StringWriter();
    write(text, pages);
    file.write(text.toString());
    session.out().println(file.written());
    if (open) {
      show(session, file.path(), file.word());
    }
    return ExitCode.DONE.number();
  }

  /** {@return where to write; empty for standard output} */
  private Optional<ReportFile> target(Session session) {
    if (output == null) {
      if (format.value() == Format.MARKDOWN && !open) {
        return Optional.empty();
      }
      String example = format.value() == Format.HTML ? "talks.html" : "memo.md";
      throw new WrongInput("a file to write is missing", "name one, such as `-o " + example + "`");
    }
    return Optional.of(ReportFile.of(session, output));
  }

  /** {@return such as {@code parley 0.1.0}} */
  private String producer() {
    return String.join(" ", context.whole().getCommandSpec().version());
  }
}
