@NullMarked
package parley.app.explain;

import org.jspecify.annotations.NullMarked;
