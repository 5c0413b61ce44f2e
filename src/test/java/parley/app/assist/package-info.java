/** Tests of what is offered and told at a place of a file. */
@NullMarked
package parley.app.assist;

import org.jspecify.annotations.NullMarked;
