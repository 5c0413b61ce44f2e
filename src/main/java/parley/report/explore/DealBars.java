package parley.report.explore;

import java.math.BigInteger;
import java.util.Optional;
import parley.report.paper.Look;

/** Numbers of deals as bars whose length grows with the number of digits. */
record DealBars(Look look, BigInteger total) {
  private static final int WIDTH = 8;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  /**
   * {@return a bar: empty for no deal, full where every package is one, and between in proportion
   * to the logarithm; a question mark where the number is not known}
   */
  String of(Optional<BigInteger> deals) {
    return deals.map(this::bar).orElse("?");
  }

  private String bar(BigInteger deals) {
    if (deals.signum() == 0) {
      return "";
    }
    double share = log(deals.add(BigInteger.ONE)) / log(total.add(BigInteger.ONE));
    int eighths = Math.max(1, (int) Math.round(share * WIDTH * 8));
    if (look.ascii()) {
      return "#".repeat(Math.max(1, eighths / 8));
    }
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }

  private static double log(BigInteger value) {
    int shift = Math.max(0, value.bitLength() - 60);
    return Math.log(value.shiftRight(shift).doubleValue()) + shift * Math.log(2);
  }
}
