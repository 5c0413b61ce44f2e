/** Drools' own parser reads each file too, and must read the same as Parley's grammar. */
@NullMarked
package parley.rules.agreement;

import org.jspecify.annotations.NullMarked;
