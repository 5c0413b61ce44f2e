/** Brings a case's files together: scenario, rules, agenda, register. */
@NullMarked
package parley.app.cases;

import org.jspecify.annotations.NullMarked;
