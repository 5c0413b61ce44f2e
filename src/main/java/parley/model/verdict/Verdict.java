package parley.model.verdict;

import parley.model.Word;

/** What a party does with a package. */
public enum Verdict implements Word {
  ACCEPTS,
  HOLDS_OUT,
  REJECTS,
  /** No stance of the party is in force: what it would do is not known. */
  SILENT,
  /** The package is partial, and its completions differ in the party's verdict. */
  DEPENDS;
}
