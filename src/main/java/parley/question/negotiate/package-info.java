/** How deals come about: bargaining on the rules, round by round, in many runs. */
@NullMarked
package parley.question.negotiate;

import org.jspecify.annotations.NullMarked;
