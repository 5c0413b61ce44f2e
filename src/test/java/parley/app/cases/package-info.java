@NullMarked
package parley.app.cases;

import org.jspecify.annotations.NullMarked;
