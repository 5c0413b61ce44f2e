@NullMarked
package parley.model.explain;

import org.jspecify.annotations.NullMarked;
