@NullMarked
package parley.analysis.timeline;

import org.jspecify.annotations.NullMarked;
