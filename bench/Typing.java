import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long after the last key does an editor have what {@code parley lsp} finds?
 *
 * <p>{@code java bench/Typing.java ROUNDS PARLEY SHIPPED} types words of five keys, ten keys a
 * second, into a rule file of the case in the folder SHIPPED and of generated cases of 60, 200 and
 * 1,000 rules. Each word breaks the name of an issue, and is taken away again. Prints the median
 * and the longest time from the last key to the findings of that text, the processor time that the
 * server takes for a key, which other programs do not lengthen much, and the memory of the server.
 */
final class Typing {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
  private static final String WORD = "typed";

  private final Map<Integer, Long> told = new ConcurrentHashMap<>();
  private final OutputStream out;
  private final Process server;
  private int version = 1;
  private long perKey;
  private int id;

  private Typing(Path folder, String parley) throws IOException {
    server =
        new ProcessBuilder(parley, "lsp")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    out = server.getOutputStream();
    InputStream in = new BufferedInputStream(server.getInputStream());
    Thread reader = new Thread(() -> read(in));
    reader.setDaemon(true);
    reader.start();
  }

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    String parley = Path.of(args[1]).toAbsolutePath().toString();
    Path folder = Files.createTempDirectory("typing");
    System.out.printf(
        "%-16s %8s %8s %8s %8s %8s%n", "case", "median", "p90", "longest", "cpu/key", "memory");
    Path shipped = folder.resolve("shipped");
    for (String part : List.of("rules", "seeds", "scenarios")) {
      copy(Path.of(args[2], part), shipped.resolve(part));
    }
    measure("shipped", shipped, "rules/ukraine-nato/russia.drl", parley, rounds);
    for (int rules : new int[] {60, 200, 1000}) {
      Path made = folder.resolve("made" + rules);
      generate(made, rules);
      measure(rules + " rules", made, "rules/made/p0.drl", parley, rounds);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Ten parties, twenty issues of five options; each rule compares two issues. */
  private static void generate(Path folder, int rules) throws IOException {
    Path home = Files.createDirectories(folder.resolve("rules/made"));
    Random random = new Random(1);
    StringBuilder agenda = new StringBuilder("case: made\nparties:\n");
    for (int p = 0; p < 10; p++) {
      agenda.append("  p%d: Party %d%n".formatted(p, p));
    }
    agenda.append("issues:\n");
    for (int i = 0; i < 20; i++) {
      agenda.append(
          "  issue%d:\n    title: Issue %d\n    status_quo: o0\n    options: ".formatted(i, i));
      agenda.append("{o0: A, o1: B, o2: C, o3: D, o4: E}\n");
    }
    Files.writeString(home.resolve("agenda.yaml"), agenda.toString().replace("\r", ""));
    for (int p = 0; p < 10; p++) {
      StringBuilder text = new StringBuilder();
      for (int r = 0; r < rules / 10; r++) {
        int first = random.nextInt(19);
        text.append(
            """
            rule "Rule %d"
            when
                Terms( issue%d == "o%d", issue%d in ("o%d", "o4") )
            then
                demand("d%d", "Reason %d of party %d.")
            end

            """
                .formatted(r, first, random.nextInt(5), first + 1, random.nextInt(4), r, r, p));
      }
      Files.writeString(home.resolve("p" + p + ".drl"), text);
    }
    Path scenarios = Files.createDirectories(folder.resolve("scenarios/made"));
    Files.writeString(
        scenarios.resolve("one.yaml"),
        "scenario: one\nrules: ../../rules/made\nas_of: 2026-01-01\npackages:\n  a: {terms: {issue1: o1}}\n");
  }

  private static void measure(String name, Path folder, String file, String parley, int rounds)
      throws Exception {
    Typing typing = new Typing(folder.toRealPath(), parley);
    List<Long> times = typing.type(folder.toRealPath().resolve(file), rounds);
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-16s %5d ms %5d ms %5d ms %5d ms %5d MB%n",
        name,
        times.get(times.size() / 2),
        times.get(times.size() * 9 / 10),
        times.get(times.size() - 1),
        typing.perKey,
        memory(typing.server.pid()));
    typing.server.destroy();
  }

  private static long memory(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(l -> l.startsWith("VmRSS:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private List<Long> type(Path file, int rounds) throws Exception {
    String root = file.getParent().getParent().getParent().toUri().toString();
    send(
        "\"id\":%d,\"method\":\"initialize\",\"params\":{\"capabilities\":{},\"workspaceFolders\":[{\"uri\":\"%s\",\"name\":\"w\"}]}"
            .formatted(++id, root));
    send("\"method\":\"initialized\",\"params\":{}");
    String text = Files.readString(file);
    int line = 0;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      line = lines[i].contains("Terms( ") && i < lines.length / 2 + 6 ? i : line;
    }
    int column = lines[line].indexOf("Terms( ") + "Terms( ".length();
    String uri = file.toUri().toString();
    send(
        "\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"parley\",\"version\":%d,\"text\":%s}}"
            .formatted(uri, version, quoted(text)));
    await(version);
    List<Long> times = new ArrayList<>();
    int warm = Math.max(2, rounds / 5);
    long before = 0;
    for (int round = 0; round < rounds + warm; round++) {
      if (round == warm) {
        before = processorTime();
      }
      for (boolean erases : new boolean[] {false, true}) {
        for (int key = 0; key < WORD.length(); key++) {
          Thread.sleep(100);
          int at = column + (erases ? WORD.length() - key : key);
          change(uri, line, erases ? at - 1 : at, at, erases ? "" : WORD.substring(key, key + 1));
        }
        long sent = System.nanoTime();
        long heard = await(version);
        if (round >= warm) {
          times.add(Math.max(0, (heard - sent) / 1_000_000));
        }
      }
    }
    perKey = (processorTime() - before) / ((long) rounds * 2 * WORD.length());
    return times;
  }

  private long processorTime() {
    return server.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private void change(String uri, int line, int from, int to, String typed) throws IOException {
    send(
        "\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"version\":%d},\"contentChanges\":[{\"range\":{\"start\":{\"line\":%d,\"character\":%d},\"end\":{\"line\":%d,\"character\":%d}},\"text\":%s}]}"
            .formatted(uri, ++version, line, from, line, to, quoted(typed)));
  }

  private long await(int wanted) throws InterruptedException {
    while (!told.containsKey(wanted)) {
      Thread.sleep(1);
    }
    return told.get(wanted);
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  private void send(String body) throws IOException {
    byte[] bytes = ("{\"jsonrpc\":\"2.0\"," + body + "}").getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  private void read(InputStream in) {
    try {
      while (true) {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
          int c = in.read();
          if (c < 0) {
            return;
          }
          head.append((char) c);
        }
        Matcher length = LENGTH.matcher(head);
        length.find();
        String body =
            new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
        long now = System.nanoTime();
        Matcher found = VERSION.matcher(body);
        if (body.contains("publishDiagnostics") && found.find()) {
          told.putIfAbsent(Integer.parseInt(found.group(1)), now);
        }
      }
    } catch (IOException e) {
      // the server has gone
    }
  }
}
