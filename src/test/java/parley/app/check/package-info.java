/** Tests of the forms in which findings are told. */
@NullMarked
package parley.app.check;

import org.jspecify.annotations.NullMarked;
