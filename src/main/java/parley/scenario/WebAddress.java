package parley.scenario;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The address of a web page, as a link may lead to it from any document. */
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LENGTH_MAX = 2_000;

  /** Also a host with an underscore, which the class of the library does not take apart. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9_-]{1,63}\\.)*[A-Za-z0-9_-]{1,63}\\.?|\\[[0-9A-Fa-f:.]+]");

  private static final Pattern PORT = Pattern.compile("(:[0-9]{1,5})?");

  private WebAddress() {}

  /**
   * {@return the address in ASCII; empty if it is not one of HTTP or HTTPS with a host, or names a
   * user, by which the host could be mistaken}
   */
  static Optional<String> cleaned(String text) {
    try {
      URI address = new URI(text);
      String authority = address.getRawAuthority();
      boolean isWeb =
          text.length() <= LENGTH_MAX
              && address.getScheme() != null
              && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
              && authority != null
              && isHost(authority);
      return isWeb ? Optional.of(inLowerCase(address)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String inLowerCase(URI address) {
    String ascii = address.toASCIIString();
    int scheme = ascii.indexOf(':');
    return ascii.substring(0, scheme).toLowerCase(Locale.ROOT) + ascii.substring(scheme);
  }

  private static boolean isHost(String authority) {
    int port = authority.indexOf(':', authority.lastIndexOf(']') + 1);
    int end = port < 0 ? authority.length() : port;
    return HOST.matcher(authority.substring(0, end)).matches()
        && PORT.matcher(authority.substring(end)).matches();
  }
}
