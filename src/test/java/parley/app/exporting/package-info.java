@NullMarked
package parley.app.exporting;

import org.jspecify.annotations.NullMarked;
