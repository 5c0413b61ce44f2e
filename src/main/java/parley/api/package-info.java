/**
 * Parley for programs that embed it: load a case or a scenario, judge packages, find deals, run
 * expectations. What stands here is stable ({@code docs/compatibility.md}); whatever stands in
 * other packages may change with every version.
 *
 * <p>{@link parley.api.ParleyCase} and {@link parley.api.ParleyScenario} are where to begin. All
 * values are immutable; a case and a scenario may be used by several threads, of which one at a
 * time evaluates rules.
 */
@NullMarked
package parley.api;

import org.jspecify.annotations.NullMarked;
