/** What a case's authors say about findings of checks; depends on {@code scenario.yaml}. */
@NullMarked
package parley.scenario.settings;

import org.jspecify.annotations.NullMarked;
