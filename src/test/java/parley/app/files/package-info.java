@NullMarked
package parley.app.files;

import org.jspecify.annotations.NullMarked;
