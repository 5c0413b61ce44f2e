package parley.diagnostic;

import parley.model.Word;

/** How bad a problem is. */
public enum Severity implements Word {
  /** The file cannot be used. */
  ERROR,
  /** The file can be used, and is probably not what its author meant. */
  WARNING,
  /** Worth knowing, and often meant so. */
  NOTE;
}
