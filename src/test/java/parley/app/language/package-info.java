@NullMarked
package parley.app.language;

import org.jspecify.annotations.NullMarked;
