package parley.space.diagram;

import java.math.BigInteger;

/** The counts of one set. */
interface Counts {
  /** {@return the number of its packages} */
  BigInteger all();

  /** {@return by level and option, how many packages have it} */
  BigInteger[][] perOption();
}
