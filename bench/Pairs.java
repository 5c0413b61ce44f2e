import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times two commands in turn (A B, A B, …), so that a machine that is busier for a while slows both.
 *
 * <p>{@code java bench/Pairs.java RUNS NAME-A COMMAND-A… -- NAME-B COMMAND-B…} prints the minimum, median
 * and maximum of each, and the median, minimum and maximum of the ratios B/A of the pairs. One pair
 * goes before them unmeasured. The commands' standard output is thrown away.
 */
final class Pairs {
  private Pairs() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(args);
    int middle = words.indexOf("--");
    if (middle < 3 || words.size() < middle + 3) {
      System.err.println("usage: Pairs RUNS NAME-A COMMAND-A... -- NAME-B COMMAND-B...");
      System.exit(2);
    }
    int runs = Integer.parseInt(words.get(0));
    List<String> a = words.subList(2, middle);
    List<String> b = words.subList(middle + 2, words.size());
    millis(a);
    millis(b);
    double[] timesOfA = new double[runs];
    double[] timesOfB = new double[runs];
    double[] ratios = new double[runs];
    for (int run = 0; run < runs; run++) {
      timesOfA[run] = millis(a);
      timesOfB[run] = millis(b);
      ratios[run] = timesOfB[run] / timesOfA[run];
    }
    String nameOfA = words.get(1);
    String nameOfB = words.get(middle + 1);
    System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", runs + " pairs", "minimum", "median", "maximum");
    print(nameOfA + ", ms", "%8.0f", timesOfA);
    print(nameOfB + ", ms", "%8.0f", timesOfB);
    print(nameOfB + " / " + nameOfA, "%8.2f", ratios);
  }

  /** Runs a command and returns how long it took; a command that fails ends the measurement. */
  private static double millis(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      System.err.println("exit code " + exit + ": " + String.join(" ", command));
      System.exit(1);
    }
    return (end - start) / 1e6;
  }

  private static void print(String name, String format, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    String line = "%-28s " + format + " " + format + " " + format + "%n";
    System.out.printf(Locale.ROOT, line, name, sorted[0], median, sorted[n - 1]);
  }
}
