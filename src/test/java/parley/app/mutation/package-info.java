@NullMarked
package parley.app.mutation;

import org.jspecify.annotations.NullMarked;
