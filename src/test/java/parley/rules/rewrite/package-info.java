@NullMarked
package parley.rules.rewrite;

import org.jspecify.annotations.NullMarked;
