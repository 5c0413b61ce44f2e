/** Brings a case's files together: scenario, rules, agenda, register. */
@NullMarked
package parley.cli.cases;

import org.jspecify.annotations.NullMarked;
