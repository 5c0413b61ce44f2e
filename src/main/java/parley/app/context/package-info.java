/** What every command is given, and how it may end. */
@NullMarked
package parley.app.context;

import org.jspecify.annotations.NullMarked;
