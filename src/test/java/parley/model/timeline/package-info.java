@NullMarked
package parley.model.timeline;

import org.jspecify.annotations.NullMarked;
