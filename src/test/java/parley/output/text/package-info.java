@NullMarked
package parley.output.text;

import org.jspecify.annotations.NullMarked;
