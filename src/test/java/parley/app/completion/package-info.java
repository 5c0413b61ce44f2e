@NullMarked
package parley.app.completion;

import org.jspecify.annotations.NullMarked;
