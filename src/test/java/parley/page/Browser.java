package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium that shows one page after another.
 *
 * <p>Where no browser is installed its tests are skipped, and say so; they fail where the variable
 * {@code PARLEY_BROWSER} is {@code required}, as under continuous integration.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Kept, so that its level is: the library warns that it may not know this version's protocol. */
  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  /** Long, for a machine may be slow and busy; whoever is in time never waits so long. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What a quiet machine of 2025 takes for what {@link #slowness} does. */
  private static final double REFERENCE_MS = 3;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser with a window of the given width, in light or dark colours. */
  static Browser start(int width, boolean dark) {
    Optional<Path> browser = NAMES.stream().flatMap(Browser::onPath).findFirst();
    Optional<Path> own = onPath("chromedriver").findFirst();
    if (browser.isEmpty() || own.isEmpty()) {
      String missing = "no chromium and chromedriver on the PATH: the page is not tested";
      if ("required".equals(System.getenv("PARLEY_BROWSER"))) {
        throw new IllegalStateException(missing);
      }
      System.err.println("SKIPPED: " + missing);
      Assumptions.abort(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=" + width + ",900");
    if (dark) {
      options.addArguments("--blink-settings=preferredColorScheme=0");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(own.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    return new Browser(driver);
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** Opens a file as a double click would, at an address within it such as {@code #explore}. */
  void open(Path file, String hash) {
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** {@return what a script returns} */
  Object ask(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** {@return the first element, once the page has settled} */
  WebElement find(String css) {
    settle();
    return driver.findElement(By.cssSelector(css));
  }

  /** {@return the texts shown, once the page has done what the last click asked of it} */
  List<String> texts(String css) {
    return read(() -> textsNow(css));
  }

  /**
   * {@return where the page is, as it knows itself; what the driver tells may be of the step
   * before}
   */
  String address() {
    return String.valueOf(ask("return location.href"));
  }

  /** Waits for what the browser does in its own time, such as going back or reading a file. */
  static void await(BooleanSupplier fact) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
    }
  }

  /**
   * {@return how many times as long this machine takes for the same work as the one on which limits
   * of time were set, at least 1}
   */
  double slowness() {
    Number millis =
        (Number)
            ask(
                """
                const times = [...Array(25)].map(() => {
                  const start = performance.now();
                  const box = document.createElement('div');
                  for (let i = 0; i < 400; i++) {
                    box.append(Object.assign(document.createElement('span'), {textContent: 'word ' + i}));
                  }
                  document.body.append(box);
                  box.getBoundingClientRect();
                  box.remove();
                  let sum = 0n;
                  for (let i = 0n; i < 20000n; i++) sum += i * i;
                  return performance.now() - start;
                });
                return times.sort((a, b) => a - b)[8];
                """);
    return Math.max(1, millis.doubleValue() / REFERENCE_MS);
  }

  private List<String> textsNow(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  /** {@return the text shown by the first element, once the page has settled} */
  String text(String css) {
    return read(() -> driver.findElement(By.cssSelector(css)).getText());
  }

  /** Reads what the page shows, again if that is put anew meanwhile. */
  private <T> T read(Supplier<T> what) {
    for (int tries = 0; tries < 20; tries++) {
      settle();
      try {
        return what.get();
      } catch (StaleElementReferenceException e) {
        // It was put anew between the finding and the reading.
      }
    }
    return what.get();
  }

  /** Lets the page run its waiting events: unfolding a part fills it only after the click. */
  private void settle() {
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "const look = () => requestAnimationFrame(() => setTimeout(() =>"
            + " document.querySelector('[aria-busy=true]') ? look() : done()));"
            + "look();");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
