@NullMarked
package parley.check;

import org.jspecify.annotations.NullMarked;
