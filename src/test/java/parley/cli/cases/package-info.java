@NullMarked
package parley.cli.cases;

import org.jspecify.annotations.NullMarked;
