/** Compares the two readings of a rule: Drools', and the conditions that the analysis sees. */
@NullMarked
package parley.readings;

import org.jspecify.annotations.NullMarked;
