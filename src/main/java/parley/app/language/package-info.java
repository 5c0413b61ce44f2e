/** What the page, its memo and the papers of a class say, in the language of the case. */
@NullMarked
package parley.app.language;

import org.jspecify.annotations.NullMarked;
