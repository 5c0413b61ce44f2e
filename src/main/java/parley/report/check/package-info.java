/** What the checks have found, for people, programs and CI services. */
@NullMarked
package parley.report.check;

import org.jspecify.annotations.NullMarked;
