/**
 * Results as text, Markdown and JSON. Writes to an {@link Appendable} and computes nothing; depends
 * on {@code parley.model} and {@code parley.diagnostic} only.
 */
@NullMarked
package parley.app.words;

import org.jspecify.annotations.NullMarked;
