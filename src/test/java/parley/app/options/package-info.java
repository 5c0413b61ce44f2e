@NullMarked
package parley.app.options;

import org.jspecify.annotations.NullMarked;
