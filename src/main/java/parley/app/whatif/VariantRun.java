package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import parley.question.whatif.WhatIfSeries.Variant;

/** Variants one after another that come to the same, such as those of a range of amounts. */
record VariantRun(Variant first, Variant last) {
  /**
   * {@return all variants, in runs}
   *
   * @param same whether two neighbours come to the same
   */
  static List<VariantRun> of(List<Variant> variants, BiPredicate<Variant, Variant> same) {
    List<VariantRun> runs = new ArrayList<>();
    for (Variant one : variants) {
      int end = runs.size() - 1;
      if (end >= 0 && same.test(runs.get(end).last, one)) {
        runs.set(end, new VariantRun(runs.get(end).first, one));
      } else {
        runs.add(new VariantRun(one, one));
      }
    }
    return runs;
  }

  boolean isOfOne() {
    return first.equals(last);
  }
}
