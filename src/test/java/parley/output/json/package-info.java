@NullMarked
package parley.output.json;

import org.jspecify.annotations.NullMarked;
