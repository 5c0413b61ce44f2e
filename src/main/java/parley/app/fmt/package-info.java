/** {@code parley fmt}: lays out rule files. */
@NullMarked
package parley.app.fmt;

import org.jspecify.annotations.NullMarked;
