@NullMarked
package parley.output.paper;

import org.jspecify.annotations.NullMarked;
