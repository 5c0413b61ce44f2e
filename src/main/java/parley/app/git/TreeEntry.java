package parley.app.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file as git lists it: {@code 100644 blob <hash>\t<path>} of a revision, {@code 100644 <hash>
 * 0\t<path>} of the index.
 *
 * @param path as it is stored, from the working tree's folder
 */
record TreeEntry(String mode, String hash, String path) {
  /** What git itself refuses to check out, on any system: also {@code .GIT}, {@code git~1}. */
  private static final Pattern GIT_FOLDER = Pattern.compile("\\.git|git~\\d+");

  /** On Windows a drive takes the place of all that stands before it. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  /** {@return the entries of a list in which each ends with a zero byte; without conflicts} */
  static List<TreeEntry> all(String listed) {
    List<TreeEntry> entries = new ArrayList<>();
    for (String entry : listed.split("\0", -1)) {
      int tab = entry.indexOf('\t');
      if (tab >= 0) {
        String[] words = entry.substring(0, tab).split(" ", -1);
        boolean isOfTree = words[1].equals("blob") || words[1].equals("commit");
        if (isOfTree || words[2].equals("0")) {
          entries.add(
              new TreeEntry(words[0], isOfTree ? words[2] : words[1], entry.substring(tab + 1)));
        }
      }
    }
    return entries;
  }

  boolean isLink() {
    return mode.equals("120000");
  }

  /** {@return what another holds, under this path} */
  TreeEntry standingFor(TreeEntry other) {
    return new TreeEntry(other.mode, other.hash, path);
  }

  /** {@return whether it is a regular file: neither a link nor another repository} */
  boolean isFile() {
    return mode.startsWith("100");
  }

  /**
   * {@return whether the path leads below the folder on every system, and through no {@code .git}}
   */
  boolean isPlain() {
    for (String part : path.split("/", -1)) {
      if (!isPlainName(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainName(String part) {
    String visible = INVISIBLE.matcher(part).replaceAll("");
    String bare = visible.replaceAll("(?s):.*", "").replaceAll("[. ]+$", "");
    return visible.equals(part)
        && !bare.isEmpty()
        && !part.contains("\\")
        && !DRIVE.matcher(part).lookingAt()
        && !GIT_FOLDER.matcher(bare.toLowerCase(Locale.ROOT)).matches();
  }
}
