/** Probabilities where stances are uncertain, and what averaging would let through. */
@NullMarked
package parley.analysis.robust;

import org.jspecify.annotations.NullMarked;
