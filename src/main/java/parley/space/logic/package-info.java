/**
 * The rules of a case as sets of packages: which each stance's condition covers, which each party
 * accepts. Depends on {@code parley.model} and {@code parley.space.diagram}.
 */
@NullMarked
package parley.space.logic;

import org.jspecify.annotations.NullMarked;
