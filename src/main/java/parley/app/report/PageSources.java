package parley.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page's own files, which lie beside each other in a folder of this program. */
final class PageSources {
  private static final Pattern IMPORT =
      Pattern.compile("^import (\\{[^}]*}) from '\\./([a-z]+)\\.js';$", Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile("^export ((?:function|class|const) (\\w+))", Pattern.MULTILINE);

  private PageSources() {}

  /** {@return the page with names in double braces where its parts belong} */
  static String template() throws IOException {
    return read("page.html");
  }

  /** {@return all style sheets of a page as one} */
  static String style(PageKind kind) throws IOException {
    StringBuilder style = new StringBuilder();
    for (String name : kind.styles()) {
      style.append(read(name));
    }
    return style.toString();
  }

  /**
   * {@return all modules of a page as one script, which needs no loading; each keeps a scope of its
   * own}
   *
   * @param phrases the page's own words as JSON
   */
  static String script(PageKind kind, String phrases) throws IOException {
    StringBuilder script = new StringBuilder("const modules = {phrases: {PHRASES: ");
    script.append(phrases).append("}};\n");
    for (String name : kind.modules()) {
      script.append(joined(name.replace(".js", ""), read(name)));
    }
    return script.toString();
  }

  /** A module as a function that is called at once: takes what it imports, returns its exports. */
  private static String joined(String name, String source) {
    String exports =
        EXPORT.matcher(source).results().map(m -> m.group(2)).collect(Collectors.joining(", "));
    String body = IMPORT.matcher(source).replaceAll("const $1 = modules.$2;");
    return "modules.%s = (() => {\n%s\nreturn {%s};\n})();\n"
        .formatted(name, EXPORT.matcher(body).replaceAll("$1"), exports);
  }

  static String read(String name) throws IOException {
    try (InputStream in = PageSources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no part of the page: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
