package parley.output.document;

import java.util.List;
import java.util.Optional;

/**
 * What an answer says to a person.
 *
 * @param blocks in their order; consecutive items are one list
 * @param rows the same answer as rows, if it has such a form
 * @param unknown why a part of the answer is missing; every format must say so
 */
public record Document(List<Block> blocks, Optional<Rows> rows, List<String> unknown) {
  public Document {
    blocks = List.copyOf(blocks);
    unknown = List.copyOf(unknown);
  }
}
