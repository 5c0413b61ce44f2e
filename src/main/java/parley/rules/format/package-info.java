/**
 * One way to lay out rule files, and the proof that a new layout says the same. Depends on {@code
 * rules.syntax}; needs no case and not Drools.
 */
@NullMarked
package parley.rules.format;

import org.jspecify.annotations.NullMarked;
