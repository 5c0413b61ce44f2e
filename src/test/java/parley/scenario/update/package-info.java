/** Tests of changes to YAML texts. */
@NullMarked
package parley.scenario.update;

import org.jspecify.annotations.NullMarked;
