/** The register of published claims that rules cite; depends on {@code parley.model} only. */
@NullMarked
package parley.model.claim;

import org.jspecify.annotations.NullMarked;
