/** {@code parley lsp}: what editors are told, in the Language Server Protocol. */
@NullMarked
package parley.app.lsp;

import org.jspecify.annotations.NullMarked;
