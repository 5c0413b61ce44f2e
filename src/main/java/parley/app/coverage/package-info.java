/**
 * What tests have shown of rules: for people, for programs, and for services that show coverage.
 */
@NullMarked
package parley.app.coverage;

import org.jspecify.annotations.NullMarked;
