@NullMarked
package parley.report.explain;

import org.jspecify.annotations.NullMarked;
