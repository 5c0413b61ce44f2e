@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
