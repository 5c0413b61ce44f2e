/**
 * Scenarios as tests of JUnit 5, for projects that keep rules beside their code. Stable, as {@code
 * parley.api} is. Needs {@code junit-jupiter-api}, which such a project has.
 */
@NullMarked
package parley.junit;

import org.jspecify.annotations.NullMarked;
