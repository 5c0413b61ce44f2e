/** One self-contained page about scenarios, and the same as a memo; computes nothing itself. */
@NullMarked
package parley.report.page;

import org.jspecify.annotations.NullMarked;
