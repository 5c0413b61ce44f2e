/** Prints XML, for test results and coverage as build servers read them. */
@NullMarked
package parley.output.xml;

import org.jspecify.annotations.NullMarked;
