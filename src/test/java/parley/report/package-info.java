@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
