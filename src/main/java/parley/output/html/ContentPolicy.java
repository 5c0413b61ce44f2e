package parley.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may do with a page: show it in its own style, and nothing else. */
final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * {@return the element that says so}
   *
   * @param style what stands between the tags of the page's style element
   */
  static String meta(String style) {
    return "<meta http-equiv=\"Content-Security-ContentPolicy\" content=\"default-src 'none'; "
        + "style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'\">\n";
  }

  private static String hash(String style) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
