package parley.question.mutation;

import parley.model.Condition;
import parley.model.Rewrite;

/** Receives each condition with a mistake. */
interface MistakesFound {
  void add(MutationOperator operator, Rewrite rewrite, Condition condition);
}
