/** What tests have shown of a case's rules, as values. Knows the model and nothing else. */
@NullMarked
package parley.question.coverage;

import org.jspecify.annotations.NullMarked;
