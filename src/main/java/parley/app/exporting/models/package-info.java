/** A case as the models of other programs: additive utilities, graph models. */
@NullMarked
package parley.app.exporting.models;

import org.jspecify.annotations.NullMarked;
