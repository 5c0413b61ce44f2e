@NullMarked
package parley.diagnostic;

import org.jspecify.annotations.NullMarked;
