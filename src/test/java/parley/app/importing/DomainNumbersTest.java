package parley.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * Domains as large as the best known of GENIUS, with thirds and sevenths that no decimal holds:
 * counts and best deals are those of adding every package up in whole numbers.
 */
class DomainNumbersTest {
  private static final int[] PARTY = {4, 4, 4, 4, 3, 4};
  private static final int[] ENGLAND = {4, 4, 4, 3, 3};

  /** Divisible by every highest evaluation below, so that all evaluations are whole numbers. */
  private static final long UNIT = 2 * 2 * 3 * 5 * 7;

  @TempDir Path temp;

  /** By party, issue and option, in hundredths of {@link #UNIT} times the whole. */
  private List<long[][]> worth = List.of();

  @Test
  void threeParties_haveTheCountedEfficientDealsAndTheBest() throws IOException {
    domain(PARTY, 3, new Random(11));
    List<long[]> all = all(PARTY);
    assertThat(all).hasSize(3072);

    assertAnswers(all);
    Result check = Cli.in(temp).run("check", "--strict", "case");
    assertThat(check.code()).as(check.out()).isZero();
  }

  @Test
  void twoParties_haveTheCountedDealsAtEveryReservationValue() throws IOException {
    domain(ENGLAND, 2, new Random(5));
    List<long[]> all = all(ENGLAND);
    assertThat(all).hasSize(576);

    assertAnswers(all);
    for (int tenths = 0; tenths < 10; tenths++) {
      long least = tenths * 10L * UNIT;
      JsonNode counted =
          search("--count", "--reservation", "p0=0." + tenths, "--reservation", "p1=0." + tenths);
      assertThat(counted.path("deals").asLong())
          .isEqualTo(all.stream().filter(u -> u[0] >= least && u[1] >= least).count());
    }
  }

  @Test
  void issueOfManyOptions_isReadAgain() throws IOException {
    domain(new int[] {1500}, 1, new Random(3));
    long most = all(new int[] {1500}).stream().filter(u -> u[0] * 2 >= 100 * UNIT).count();

    JsonNode counted = search("--count", "--reservation", "p0=0.5");

    assertThat(counted.path("deals").asLong()).isEqualTo(most);
  }

  private void assertAnswers(List<long[]> all) throws IOException {
    List<long[]> efficient =
        all.stream().filter(u -> all.stream().noneMatch(o -> beats(o, u))).toList();
    JsonNode found = search("--efficient", "--limit", "3072").path("found");
    long listed = 0;
    for (JsonNode one : found) {
      listed += 1 + one.path("equal").asLong();
    }
    assertThat(listed).isEqualTo(efficient.size());
    assertThat((long) found.size())
        .isEqualTo(
            efficient.stream().map(u -> LongStream.of(u).boxed().toList()).distinct().count());

    JsonNode nash = search("--by", "nash", "--limit", "1").path("found").path(0);
    assertThat(product(satisfaction(nash, all.get(0).length)))
        .isCloseTo(
            all.stream().mapToDouble(u -> product(shares(u))).max().orElseThrow(), within(1e-12));
    JsonNode fairest = search("--by", "fairest", "--limit", "1").path("found").path(0);
    long[] best =
        all.stream()
            .max(Comparator.comparingLong(u -> LongStream.of(u).min().orElseThrow()))
            .orElseThrow();
    assertThat(
            IntStream.range(0, best.length)
                .mapToDouble(p -> satisfaction(fairest, best.length)[p])
                .min()
                .orElseThrow())
        .isCloseTo(LongStream.of(best).min().orElseThrow() / (100.0 * UNIT), within(1e-12));
  }

  private static boolean beats(long[] one, long[] other) {
    boolean better = false;
    for (int p = 0; p < one.length; p++) {
      if (one[p] < other[p]) {
        return false;
      }
      better |= one[p] > other[p];
    }
    return better;
  }

  private static double[] shares(long[] utility) {
    return LongStream.of(utility).mapToDouble(u -> u / (100.0 * UNIT)).toArray();
  }

  private static double product(double[] shares) {
    double product = 1;
    for (double share : shares) {
      product *= share;
    }
    return product;
  }

  private static double[] satisfaction(JsonNode deal, int parties) {
    return IntStream.range(0, parties)
        .mapToDouble(p -> deal.path("satisfaction").path("p" + p).asDouble())
        .toArray();
  }

  private JsonNode search(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("search", "case/scenarios", "--format", "json"));
    words.addAll(List.of(options));
    Result result = Cli.in(temp).run(words.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  /** {@return what each package is worth to each party} */
  private List<long[]> all(int[] sizes) {
    List<long[]> all = List.of(new long[worth.size()]);
    for (int issue = 0; issue < sizes.length; issue++) {
      List<long[]> more = new ArrayList<>();
      for (long[] one : all) {
        for (int option = 0; option < sizes[issue]; option++) {
          long[] next = one.clone();
          for (int p = 0; p < next.length; p++) {
            next[p] += worth.get(p)[issue][option];
          }
          more.add(next);
        }
      }
      all = more;
    }
    return all;
  }

  private void domain(int[] sizes, int parties, Random random) throws IOException {
    List<String> words = new ArrayList<>(List.of("import", "genius", "domain.xml"));
    Files.writeString(
        temp.resolve("domain.xml"), xml("negotiation_template", sizes, new int[0][], new int[0]));
    List<long[][]> all = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      int[] weights = weights(sizes.length, random);
      int[][] evaluations = new int[sizes.length][];
      long[][] mine = new long[sizes.length][];
      for (int issue = 0; issue < sizes.length; issue++) {
        int highest = List.of(3, 5, 6, 7).get(random.nextInt(4));
        evaluations[issue] = random.ints(sizes[issue], 0, highest + 1).toArray();
        evaluations[issue][random.nextInt(sizes[issue])] = highest;
        long each = weights[issue] * UNIT / highest;
        mine[issue] = IntStream.of(evaluations[issue]).mapToLong(e -> e * each).toArray();
      }
      all.add(mine);
      Files.writeString(
          temp.resolve("p" + p + ".xml"), xml("utility_space", sizes, evaluations, weights));
      words.add("p" + p + ".xml");
    }
    worth = all;
    words.addAll(List.of("-o", "case"));
    Result result = Cli.in(temp).run(words.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
  }

  /** {@return whole numbers that sum to 100} */
  private static int[] weights(int issues, Random random) {
    HashSet<Integer> cuts = new HashSet<>();
    while (cuts.size() < issues - 1) {
      cuts.add(1 + random.nextInt(99));
    }
    List<Integer> sorted = new ArrayList<>(cuts.stream().sorted().toList());
    sorted.add(0, 0);
    sorted.add(100);
    return IntStream.range(0, issues).map(i -> sorted.get(i + 1) - sorted.get(i)).toArray();
  }

  private static String xml(String root, int[] sizes, int[][] evaluations, int[] weights) {
    boolean isDomain = weights.length == 0;
    StringBuilder text =
        new StringBuilder("<" + root + ">" + (isDomain ? "<utility_space>" : "") + "<objective>");
    for (int issue = 0; issue < sizes.length; issue++) {
      text.append(
          "<issue index=\"%d\" name=\"issue %d\" type=\"discrete\">".formatted(issue + 1, issue));
      for (int option = 0; option < sizes[issue]; option++) {
        String worth = isDomain ? "" : " evaluation=\"" + evaluations[issue][option] + "\"";
        text.append(
            "<item index=\"%d\" value=\"option %d\"%s/>".formatted(option + 1, option, worth));
      }
      text.append("</issue>");
      if (!isDomain) {
        text.append(
            "<weight index=\"%d\" value=\"%d.%02d\"/>"
                .formatted(issue + 1, weights[issue] / 100, weights[issue] % 100));
      }
    }
    return text + "</objective>" + (isDomain ? "</utility_space>" : "") + "</" + root + ">";
  }
}
