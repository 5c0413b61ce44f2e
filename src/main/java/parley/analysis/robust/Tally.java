package parley.analysis.robust;

import parley.model.Stance;

/** What the stances of a group that apply to a package amount to; equal ones are the same grade. */
interface Tally {
  /** {@return this with one more stance that applies} */
  Tally with(Stance applies);

  /** {@return what it is worth} */
  double value();
}
