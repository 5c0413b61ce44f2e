@NullMarked
package parley.app.classpack;

import org.jspecify.annotations.NullMarked;
