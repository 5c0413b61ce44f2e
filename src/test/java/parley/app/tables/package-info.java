@NullMarked
package parley.app.tables;

import org.jspecify.annotations.NullMarked;
