package parley.question.robust;

import parley.model.Stance;

/** What the stances of a group that apply to a package amount to; equal ones are the same grade. */
public interface PathTally {
  PathTally with(Stance applies);

  double value();

  /** {@return something that equals that of another tally iff both are worth exactly the same} */
  Object grade();
}
