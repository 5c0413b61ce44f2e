@NullMarked
package parley.app.git;

import org.jspecify.annotations.NullMarked;
