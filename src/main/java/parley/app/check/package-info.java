/** What the checks have found, for people, programs and CI services. */
@NullMarked
package parley.app.check;

import org.jspecify.annotations.NullMarked;
