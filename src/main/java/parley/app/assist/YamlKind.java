package parley.app.assist;

/** Kinds of YAML file. */
public enum YamlKind {
  AGENDA,
  ARTICLE,
  SCENARIO,
  SETTINGS
}
