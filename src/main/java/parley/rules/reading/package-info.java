/** From a file's grammar to values of the model: names are looked up, conditions resolved. */
@NullMarked
package parley.rules.reading;

import org.jspecify.annotations.NullMarked;
