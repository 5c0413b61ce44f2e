/** Asks what would be if a package, the rules, the day or their sureness were otherwise. */
@NullMarked
package parley.cli.explore;

import org.jspecify.annotations.NullMarked;
