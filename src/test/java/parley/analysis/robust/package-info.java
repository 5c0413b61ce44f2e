@NullMarked
package parley.analysis.robust;

import org.jspecify.annotations.NullMarked;
