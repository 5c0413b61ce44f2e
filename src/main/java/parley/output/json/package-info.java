/** Prints answers as JSON: records and values by one set of rules. */
@NullMarked
package parley.output.json;

import org.jspecify.annotations.NullMarked;
