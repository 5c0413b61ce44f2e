/** A case as rules and Java types that any program with Drools can run. */
@NullMarked
package parley.app.exporting.drl;

import org.jspecify.annotations.NullMarked;
