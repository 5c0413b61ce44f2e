package parley.app.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** A small case in a folder: who pays for a lamp, and what it is like. */
public record LampCase(Path folder) {
  static final String RULE_FILE = "rules/lamp/ann.drl";

  /** Red line: a green or blue lamp, where the landlord pays nothing and it is not dimmed. */
  public static final String ON_ONE_LINE =
      """
      rule "Ugly <b>lamp</b> & more"
      when
          Terms( colour in ("green", "blue"), share != "half", !( dimmed == "yes" ) )
      then
          redLine(drools, "It is ugly.");
      end
      """;

  /** The same in another layout, other order and other words. */
  public static final String ON_MANY_LINES =
      """
      rule "Ugly <b>lamp</b> & more"
      when
          Terms( dimmed
                 != "yes" )
          ( Terms( colour == "blue" )
            or Terms( colour == "green"
                      || colour == "blue" ) )
          Terms(
              share in ("none",
                        "all") )
      then
          redLine(drools,
                  "It is ugly.");
      end
      """;

  /** Writes the case, with Ann's first rule as given and these expectations. */
  public static LampCase in(Path folder, String rule, String expectations) throws IOException {
    LampCase made = new LampCase(folder);
    made.write(
        "rules/lamp/agenda.yaml",
        """
        case: lamp
        parties: {ann: Ann, bob: Bob}
        issues:
          colour: {status_quo: white, options: {white: W, green: G, blue: B}}
          share: {status_quo: none, options: {none: N, half: H, all: A}}
          dimmed: {status_quo: 'no', options: {'no': N, 'yes': Y}}
        """);
    made.write(RULE_FILE, head("ann") + rule + NEVER);
    made.write("rules/lamp/bob.drl", head("bob") + BOBS);
    made.write(
        "scenarios/lamp/talk.yaml",
        """
        scenario: talk
        rules: ../../rules/lamp
        as_of: 2026-03-01
        packages:
          blue: {terms: {colour: blue}}
          blue_half: {terms: {colour: blue, share: half}}
          any_blue: {terms: {colour: blue}, open: [share]}
        expect:
        """
            + expectations.indent(2));
    return made;
  }

  private static String head(String party) {
    return """
    package lamp.%s
    import lamp.Terms
    import function parley.rules.Stances.*
    dialect "mvel"

    """
        .formatted(party);
  }

  /** A part that cannot hold beside the other, so that no package shows anything of the rule. */
  private static final String NEVER =
      """
      rule "Nothing"
      when
          Terms( colour == "blue" )
          not Terms( colour in ("green", "blue") )
      then
          demand(drools, "nothing", "Nothing will do.");
      end
      """;

  private static final String BOBS =
      """
      rule "Half is fair"
          date-effective "2026-01-01"
      when
          Terms( share != "half" )
      then
          demand(drools, "half", "Each pays half.");
      end

      rule "Later"
          date-effective "2026-06-01"
      when
          Terms( dimmed == "yes" )
      then
          demand(drools, "light", "It is dark.");
      end
      """;

  public void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }

  public String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  public Result test(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "test";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.in(folder).run(all);
  }

  /** {@return the lines of the summary: {@code conditions 3 of 5}} */
  public String summary(String... args) {
    return test(args)
        .out()
        .lines()
        .filter(l -> l.matches("  [a-z]+ +\\d+ of \\d+ .*"))
        .map(l -> l.strip().replaceFirst("^(\\S+) +(\\d+ of \\d+) .*", "$1 $2"))
        .reduce("", (a, b) -> a + b + "\n");
  }
}
