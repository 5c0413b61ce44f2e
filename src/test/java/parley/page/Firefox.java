package parley.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Firefox, spoken to by WebDriver BiDi, which it brings itself: no driver is needed.
 *
 * <p>Where it is not installed its tests are skipped, and say so; they fail where the variable
 * {@code PARLEY_FIREFOX} is {@code required}, as under continuous integration.
 */
final class Firefox implements AutoCloseable {
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");
  private static final String LISTENING = "WebDriver BiDi listening on ";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final String context;

  private Firefox(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Listener())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    send("session.new", Map.of("capabilities", Map.of()));
    send("session.subscribe", Map.of("events", List.of("log.entryAdded")));
    JsonNode tree = send("browsingContext.getTree", Map.of());
    this.context = tree.path("contexts").path(0).path("context").asText();
  }

  /** Starts a browser whose files lie in a folder. */
  static Firefox start(Path profile) throws IOException {
    Optional<Path> browser = NAMES.stream().flatMap(Firefox::onPath).findFirst();
    if (browser.isEmpty()) {
      String missing = "no firefox on the PATH: the page is not tested in it";
      if ("required".equals(System.getenv("PARLEY_FIREFOX"))) {
        throw new IllegalStateException(missing);
      }
      System.err.println("SKIPPED: " + missing);
      Assumptions.abort(missing);
    }
    Process process =
        new ProcessBuilder(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    URI address = URI.create(address(process) + "/session");
    Thread reader = new Thread(() -> passOver(process), "firefox-says");
    reader.setDaemon(true);
    reader.start();
    return new Firefox(process, address);
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** {@return where it listens, which it says when it is ready} */
  private static String address(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.add(line);
      if (line.startsWith(LISTENING)) {
        return line.substring(LISTENING.length());
      }
    }
    throw new IllegalStateException("Firefox did not start: " + all);
  }

  /** What nobody reads would, when there is much of it, hold the browser up. */
  private static void passOver(Process process) {
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      while (said.readLine() != null) {
        // not told to anybody
      }
    } catch (IOException e) {
      // it has ended
    }
  }

  /** Opens a file as a double click would, at an address within it such as {@code #explore}. */
  void open(Path file, String hash) {
    navigate("about:blank");
    navigate(file.toUri() + hash);
  }

  private void navigate(String url) {
    send("browsingContext.navigate", Map.of("context", context, "url", url, "wait", "complete"));
  }

  void resize(int width, int height) {
    send(
        "browsingContext.setViewport",
        Map.of("context", context, "viewport", Map.of("width", width, "height", height)));
  }

  /** {@return what a script returns, by way of JSON} */
  JsonNode ask(String script) {
    JsonNode answer =
        send(
            "script.evaluate",
            Map.of(
                "target",
                Map.of("context", context),
                "awaitPromise",
                true,
                "expression",
                "(async () => JSON.stringify((await (async () => {"
                    + script
                    + "})()) ?? null))()"));
    if (!answer.path("type").asText().equals("success")) {
      throw new IllegalStateException(answer.toString());
    }
    return read(answer.path("result").path("value").asText());
  }

  /** {@return what the pages have complained about so far} */
  List<String> errors() {
    return errors;
  }

  private JsonNode send(String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    String text =
        JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters)).toString();
    socket.sendText(text, true).join();
    JsonNode found = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (!found.path("type").asText().equals("success")) {
      throw new IllegalStateException(method + ": " + found);
    }
    return found.path("result");
  }

  private static JsonNode read(String text) {
    try {
      return requireNonNull(JSON.readTree(text));
    } catch (IOException e) {
      throw new IllegalStateException(text, e);
    }
  }

  @Override
  public void close() {
    try {
      send("browser.close", Map.of());
    } finally {
      end();
    }
  }

  /** Whoever deletes its files next must find that it writes no more. */
  private void end() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    for (ProcessHandle one : all) {
      try {
        ProcessHandle unused = one.onExit().get(20, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) {
        boolean unused = one.destroyForcibly();
        ProcessHandle unusedToo = one.onExit().join();
      }
    }
  }

  /** Takes what comes piece by piece, and hands it to who asked. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(read(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    private void take(JsonNode message) {
      if (message.path("method").asText().equals("log.entryAdded")) {
        JsonNode entry = message.path("params");
        if (entry.path("level").asText().equals("error")) {
          errors.add(entry.path("text").asText());
        }
      }
      CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt(-1));
      if (answer != null) {
        answer.complete(message);
      }
    }
  }
}
