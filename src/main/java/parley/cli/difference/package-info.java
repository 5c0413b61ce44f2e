/** Reads two versions of a case, from folders or git revisions, and compares them. */
@NullMarked
package parley.cli.difference;

import org.jspecify.annotations.NullMarked;
