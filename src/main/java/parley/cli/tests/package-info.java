/** Runs the expectations of scenarios. */
@NullMarked
package parley.cli.tests;

import org.jspecify.annotations.NullMarked;
