/** Tests of the layout of rule files. */
@NullMarked
package parley.rules.format;

import org.jspecify.annotations.NullMarked;
