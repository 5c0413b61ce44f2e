@NullMarked
package parley.app.exporting.drl;

import org.jspecify.annotations.NullMarked;
