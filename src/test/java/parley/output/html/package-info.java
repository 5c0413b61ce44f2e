@NullMarked
package parley.output.html;

import org.jspecify.annotations.NullMarked;
