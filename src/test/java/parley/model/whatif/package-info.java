@NullMarked
package parley.model.whatif;

import org.jspecify.annotations.NullMarked;
