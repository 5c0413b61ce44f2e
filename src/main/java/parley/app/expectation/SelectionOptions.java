package parley.app.expectation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.app.git.GitChanges;
import parley.app.suite.Selection;
import parley.app.suite.TestPlan;
import picocli.CommandLine.Option;

/** Options that say which expectations are run. */
final class SelectionOptions {
  @Option(
      names = "--only",
      paramLabel = "REGEX",
      converter = NamePattern.class,
      description = "Run only expectations whose name matches, such as `2026: package .*terms`.")
  @Nullable Pattern only;

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description = "Run only expectations with this tag; may be repeated.")
  List<String> tags = List.of();

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description =
          "Run only scenarios that differ from this git revision, or whose rules,"
              + " agenda or register do.")
  @Nullable String changedSince;

  Selection selection() {
    return new Selection(Optional.ofNullable(only), tags);
  }

  /** {@return whether scenarios are left out because nothing of theirs has changed} */
  boolean leavesOut() {
    return changedSince != null;
  }

  /** {@return the part of a plan that the changes since the revision may have touched} */
  TestPlan touched(TestPlan all, Path folder) throws IOException {
    return changedSince == null ? all : all.touchedBy(new GitChanges(folder).since(changedSince));
  }
}
