/** What is assumed on a command line against the same written into the files of a case. */
@NullMarked
package parley.app.assumed;

import org.jspecify.annotations.NullMarked;
