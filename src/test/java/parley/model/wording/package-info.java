@NullMarked
package parley.model.wording;

import org.jspecify.annotations.NullMarked;
