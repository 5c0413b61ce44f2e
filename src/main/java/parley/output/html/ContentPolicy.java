package parley.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser may do with a page: show it in its own style, and nothing else. */
public final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * {@return the element that says so}
   *
   * @param style what stands between the tags of the page's style element
   */
  static String meta(String style) {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + source(style)
        + "; base-uri 'none'; form-action 'none'\">\n";
  }

  /** {@return how a policy names a style or a script that stands in the page} */
  public static String source(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
