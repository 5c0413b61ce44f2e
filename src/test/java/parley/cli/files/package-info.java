@NullMarked
package parley.cli.files;

import org.jspecify.annotations.NullMarked;
