/** Drools' classes are loaded in the background while files are read. */
@NullMarked
package parley.rules.warmup;

import org.jspecify.annotations.NullMarked;
