@NullMarked
package parley.output.markdown;

import org.jspecify.annotations.NullMarked;
