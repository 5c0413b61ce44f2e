@NullMarked
package parley.analysis.mutation;

import org.jspecify.annotations.NullMarked;
