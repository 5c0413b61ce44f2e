/**
 * Why there is no deal and what would make one: conflicts, repairs, leverage, changes. The only
 * package that imports the logic library, for SAT and MaxSAT.
 */
@NullMarked
package parley.question.diagnose;

import org.jspecify.annotations.NullMarked;
