package parley.question.robust;

import java.math.BigInteger;
import java.util.Optional;
import parley.space.logic.Logic;

/** The packages that reach the threshold of an averaging model. */
public interface Passing {
  /** {@return the rules as sets of packages, in the store that the following work on} */
  Logic logic();

  /** {@return how many packages of the set reach the threshold} */
  BigInteger count(int set);

  /** {@return one of them, by level and option; empty iff there is none} */
  Optional<int[]> witness(int set);
}
