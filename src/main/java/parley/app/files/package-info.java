/** Reads files that strangers wrote, names them as the user does, writes whole files or none. */
@NullMarked
package parley.app.files;

import org.jspecify.annotations.NullMarked;
