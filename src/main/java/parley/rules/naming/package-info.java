/**
 * Where rule files name what a case has: parties, issues, options, rules, demands, claims,
 * conclusions.
 */
@NullMarked
package parley.rules.naming;

import org.jspecify.annotations.NullMarked;
