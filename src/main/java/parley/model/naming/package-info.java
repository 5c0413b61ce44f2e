/**
 * What a case gives a name, and where its files mention it: values, which whoever renames or looks
 * for something shares. Depends on nothing.
 */
@NullMarked
package parley.model.naming;

import org.jspecify.annotations.NullMarked;
