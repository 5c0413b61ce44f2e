@NullMarked
package parley.report.explore;

import org.jspecify.annotations.NullMarked;
