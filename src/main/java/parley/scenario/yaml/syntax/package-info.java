/**
 * From the text of a YAML file to its tree, behind errors of syntax too, and back to where each
 * text of the tree is written. The only package that imports the YAML library.
 */
@NullMarked
package parley.scenario.yaml.syntax;

import org.jspecify.annotations.NullMarked;
