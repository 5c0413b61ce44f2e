package parley.app.report;

import java.util.Optional;
import parley.output.json.JsonObject;

/**
 * What a page says of talks.
 *
 * @param assumed what the whole page assumes of the scenario; empty if nothing
 * @param data how they ended; the page's script knows its fields
 */
public record PageTalks(Optional<String> assumed, JsonObject data) {}
