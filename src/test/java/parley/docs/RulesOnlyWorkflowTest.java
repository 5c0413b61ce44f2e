package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.testing.CaseFolder;
import parley.testing.ClassPath;

/**
 * The workflow for repositories of rules, run step by step as a runner of GitHub would: in a
 * repository, with a release that lies elsewhere. The release is a stand-in that starts the classes
 * under test; what actions of GitHub do is not run.
 */
@EnabledOnOs(OS.LINUX)
class RulesOnlyWorkflowTest {
  private static final Path FILE = Path.of("docs/ci/rules-only.yml");
  private static final String RULES = "rules/used-car";

  @TempDir Path folder;

  private Path repository = Path.of("");
  private final Map<String, String> variables = new LinkedHashMap<>();

  private record Ended(int code, String told) {}

  @BeforeEach
  void repositoryAndRelease() throws Exception {
    repository = folder.resolve("repository");
    CaseFolder.in(repository);
    for (String line :
        List.of(
            "git init -q -b main",
            "git add -A",
            "git -c user.name=A -c user.email=a@example.org commit -qm All",
            "git update-ref refs/remotes/origin/main HEAD")) {
      assertThat(bash(line).code()).as(line).isZero();
    }
    workflow("env").forEach((k, v) -> variables.put(String.valueOf(k), String.valueOf(v)));
    Path archive = release();
    variables.put("PARLEY_RELEASES", folder.resolve("releases").toUri().toString());
    variables.put("PARLEY_SHA256", sha256(archive));
    variables.put("RULES", RULES);
    variables.put("RUNNER_TEMP", Files.createDirectory(folder.resolve("temp")).toString());
    variables.put("GITHUB_PATH", folder.resolve("path").toString());
    variables.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    variables.put("GITHUB_BASE_REF", "main");
  }

  @Test
  void soundChange_passesEveryStepAndIsSummedUp() throws Exception {
    edit(RULES + "/buyer.drl", "price > 7500", "price > 7400");

    for (Map.Entry<String, String> step : steps().entrySet()) {
      Ended ended = step(step.getValue());
      assertThat(ended.code()).as("%s: %s", step.getKey(), ended.told()).isZero();
    }

    assertThat(Files.readString(folder.resolve("summary"))).contains("# origin/main:" + RULES);
    for (String result : List.of("findings.sarif", "junit.xml", "coverage.html")) {
      assertThat(repository.resolve("results/" + result)).isNotEmptyFile();
    }
  }

  @Test
  void brokenRule_failsTheStepOfTheTestsWithAnnotations() throws Exception {
    edit(RULES + "/seller.drl", "price < 6500", "price < 7500");
    List<String> steps = List.copyOf(steps().values());

    assertThat(step(steps.get(0)).code()).isZero();
    Ended tests = step(steps.get(2));

    assertThat(tests.code()).isEqualTo(1);
    assertThat(tests.told()).contains("::error file=scenarios/used-car/first-talk.yaml");
  }

  @Test
  void newCase_isComparedWithNothing() throws Exception {
    List<String> steps = List.copyOf(steps().values());
    variables.put("RULES", "rules/new");

    assertThat(step(steps.get(3)).code()).isZero();
  }

  @Test
  void otherArchive_isNotUnpacked() throws Exception {
    variables.put("PARLEY_SHA256", "0".repeat(64));

    Ended ended = step(steps().values().iterator().next());

    assertThat(ended.code()).isNotZero();
    assertThat(ended.told()).contains("FAILED");
    assertThat(folder.resolve("path")).doesNotExist();
  }

  /** {@return what the workflow's steps run, by their names} */
  private static Map<String, String> steps() throws IOException {
    Map<?, ?> job = map(workflow("jobs").get("rules"));
    Map<String, String> steps = new LinkedHashMap<>();
    for (Object step : (List<?>) Objects.requireNonNull(job.get("steps"))) {
      Map<?, ?> entries = map(step);
      if (entries.containsKey("run")) {
        steps.put(String.valueOf(entries.get("name")), String.valueOf(entries.get("run")));
      } else {
        assertThat(String.valueOf(entries.get("uses"))).matches("actions/[a-z-]+@v\\d+");
      }
    }
    assertThat(steps).hasSize(4);
    return steps;
  }

  private static Map<?, ?> workflow(String key) throws IOException {
    Object whole = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    return map(map(whole).get(key));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  /** As a runner starts a step. */
  private Ended step(String script) throws Exception {
    Path file = folder.resolve("step.sh");
    Files.writeString(file, script);
    return started(List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString()));
  }

  private Ended bash(String line) throws Exception {
    return started(List.of("bash", "-c", line));
  }

  private Ended started(List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Path added = folder.resolve("path");
    if (Files.exists(added)) {
      String path = builder.environment().get("PATH");
      builder
          .environment()
          .put("PATH", Files.readString(added).strip() + File.pathSeparator + path);
    }
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String told = new String(out.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Ended(process.exitValue(), told);
    }
  }

  /** {@return an archive that is named and laid out as that of a release for Linux} */
  private Path release() throws Exception {
    String version = Objects.requireNonNull(variables.get("PARLEY_VERSION"));
    Path inside = Files.createDirectories(folder.resolve("parley-" + version));
    Path program = inside.resolve("parley");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' parley.app.Main \"$@\"\n"
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), ClassPath.whole()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path releases = Files.createDirectories(folder.resolve("releases/v" + version));
    Path archive = releases.resolve("parley-" + version + "-linux-x64.tar.gz");
    String tar = "tar -czf '" + archive + "' -C '" + folder + "' parley-" + version;
    assertThat(bash(tar).code()).isZero();
    return archive;
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private void edit(String file, String old, String now) throws IOException {
    Path path = repository.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }
}
