/**
 * Where agenda, register and scenarios name what a case has: parties, issues, options, rules,
 * claims, packages.
 */
@NullMarked
package parley.scenario.naming;

import org.jspecify.annotations.NullMarked;
