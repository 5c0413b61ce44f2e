@NullMarked
package parley.app.lsp;

import org.jspecify.annotations.NullMarked;
