/**
 * The papers with which a class plays a scenario: instructions, briefings, score sheets, a guide.
 */
@NullMarked
package parley.app.classpack;

import org.jspecify.annotations.NullMarked;
