/** The schemas of all YAML files, made from the keys that their readers know. */
@NullMarked
package parley.scenario.schema;

import org.jspecify.annotations.NullMarked;
