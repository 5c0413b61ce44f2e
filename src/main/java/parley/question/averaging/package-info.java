/**
 * Would averaging of positions, which other tools use, call a package a deal? Question and answer.
 */
@NullMarked
package parley.question.averaging;

import org.jspecify.annotations.NullMarked;
