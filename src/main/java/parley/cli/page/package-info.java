/** Gathers what a page shows from scenarios, rules and analysis. */
@NullMarked
package parley.cli.page;

import org.jspecify.annotations.NullMarked;
