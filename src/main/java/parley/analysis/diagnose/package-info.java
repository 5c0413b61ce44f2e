/**
 * Why there is no deal and what would make one: conflicts, repairs, leverage, changes. The only
 * package that imports the logic library, for SAT and MaxSAT.
 */
@NullMarked
package parley.analysis.diagnose;

import org.jspecify.annotations.NullMarked;
