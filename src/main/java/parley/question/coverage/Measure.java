package parley.question.coverage;

import parley.model.Word;

/** What is counted, in the order in which it is reported. */
public enum Measure implements Word {
  STANCES,
  CONDITIONS,
  OPTIONS,
  PARTIES,
  CLAIMS;
}
