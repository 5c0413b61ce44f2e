@NullMarked
package parley.report.paper;

import org.jspecify.annotations.NullMarked;
