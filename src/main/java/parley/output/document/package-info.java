/** What an answer says to a person, as values: headings, paragraphs, lists, tables. */
@NullMarked
package parley.output.document;

import org.jspecify.annotations.NullMarked;
