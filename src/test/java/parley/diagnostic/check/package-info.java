@NullMarked
package parley.diagnostic.check;

import org.jspecify.annotations.NullMarked;
