package parley.scenario;

import parley.model.Place;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * A file or folder that another file names.
 *
 * @param path as written: relative to the folder of the file that names it
 * @param place where it is named
 */
public record FileReference(String path, Place place) {
  static FileReference of(Scalar text) {
    return new FileReference(text.text(), text.place());
  }
}
