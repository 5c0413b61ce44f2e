package parley.app.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.app.files.Leftovers;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Source;

/** Finds plans for {@code sweep} in the folder that holds those of rules and scenarios. */
final class PlanFiles {
  private static final int FILES_MAX = 500;
  private static final int HEAD_MAX = 20_000;
  private static final Pattern PLAN = Pattern.compile("(?m)^sweep[ \\t]*:");

  private PlanFiles() {}

  /** {@return the plans that can be read, by name; whatever cannot is passed over} */
  static List<Source> beside(Path rules, TextFiles files) {
    List<Source> plans = new ArrayList<>();
    Path folder = rules.resolve("../..").normalize();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.limit(FILES_MAX).filter(Kind.YAML::fits).sorted().toList()) {
        if (!Leftovers.isLeft(file) && isPlan(file)) {
          files.read(file, Kind.YAML, Optional.empty()).ifPresent(plans::add);
        }
      }
    } catch (IOException e) {
      return List.of(); // a folder that may not be read holds no plans
    }
    return plans;
  }

  private static boolean isPlan(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return PLAN.matcher(new String(in.readNBytes(HEAD_MAX), StandardCharsets.UTF_8)).find();
    }
  }
}
