/**
 * Rules written anew for Drools from Parley's own tree: no text of an author's layout is in them.
 */
@NullMarked
package parley.rules.emission;

import org.jspecify.annotations.NullMarked;
