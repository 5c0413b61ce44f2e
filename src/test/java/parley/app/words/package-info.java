@NullMarked
package parley.app.words;

import org.jspecify.annotations.NullMarked;
