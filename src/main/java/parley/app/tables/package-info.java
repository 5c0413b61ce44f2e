/** Tables of positions, claims and issues, as spreadsheets keep them: read and written. */
@NullMarked
package parley.app.tables;

import org.jspecify.annotations.NullMarked;
