@NullMarked
package parley.model.claim;

import org.jspecify.annotations.NullMarked;
