package id.p2k2.bot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

import id.p2k2.bot.fakes.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo as a visitor meets it: {@link Demo} in a process of its own, its page in
 * Chromium. Pictures of what was seen are left in {@code target/browser}.
 */
class PhonesPageBrowserTests {

	private static final Duration LONG = Duration.ofMinutes(2);

	private static final Path PICTURES = Path.of("target", "browser");

	private static final Dimension DESKTOP = new Dimension(1440, 960);

	private static final Dimension PHONE = new Dimension(500, 900);

	@TempDir
	private static Path folder;

	private static Process demo;

	private static String page;

	private ChromeDriver browser;

	@BeforeAll
	static void startTheDemo() throws IOException {
		Files.createDirectories(PICTURES);
		int port = freePort();
		page = "http://127.0.0.1:" + port + "/";
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx700m", "-cp", System.getProperty("java.class.path"), Demo.class.getName());
		builder.environment().keySet().removeIf((name) -> name.matches("(TELEGRAM|SPRING|P2K2)_.*"));
		builder.environment().put("P2K2_DEMO_DATA", "false");
		builder.environment().put("PORT", String.valueOf(port));
		builder.environment().put("MANAGEMENT_PORT", String.valueOf(freePort()));
		Path log = PICTURES.resolve("demo.log");
		demo = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		Await.until("the demo answers, see " + log, LONG, () -> !demo.isAlive() || answers(page + "demo/clock"));
		assertThat(demo.isAlive()).as("the demo runs, see " + log).isTrue();
	}

	@AfterAll
	static void stopTheDemo() throws InterruptedException {
		demo.destroy();
		if (!demo.waitFor(30, TimeUnit.SECONDS)) {
			demo.destroyForcibly();
		}
	}

	@BeforeEach
	void openTheBrowser() {
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.WARNING);
		ChromeOptions options = new ChromeOptions();
		options.setBinary("/usr/bin/chromium");
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--lang=id", "--user-data-dir=" + folder.resolve("profile"));
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		ChromeDriverService driver = new ChromeDriverService.Builder()
			.usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
			.usingAnyFreePort()
			.build();
		this.browser = new ChromeDriver(driver, options);
	}

	@AfterEach
	void closeTheBrowser() {
		this.browser.quit();
	}

	@Test
	void aKoordinatorJoinsSendsAFileAndMovesTheClockOnAWideScreen() throws IOException {
		open(DESKTOP);
		assertThat(phones()).hasSizeGreaterThanOrEqualTo(10);
		join("joko");
		picture("desktop-joined");

		press("joko", "Lainnya");
		say("joko", "/menu");
		String before = clock();
		this.browser.findElement(By.cssSelector("[data-action='clock-hour']")).click();
		Await.until("the clock is an hour on", LONG, () -> !busy() && later(before, clock()));

		Path file = Files.writeString(folder.resolve("bukan-data.csv"), "warna,buah\nmerah,apel\n");
		int count = bubbles("joko").size();
		attach("joko", file);
		Await.until("the file and an answer are shown", LONG, () -> bubbles("joko").size() >= count + 2);
		assertThat(text("joko")).contains("bukan-data.csv");
		picture("desktop-file");
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aStrangerIsAnsweredOnANarrowScreenOnePhoneAtATime() throws IOException {
		open(PHONE);
		tab("baru").click();
		Await.until("one phone alone is shown", () -> visiblePhones().equals(List.of("baru")));
		start("baru");
		Await.until("the bot answers", LONG, () -> fromBot("baru") >= 1);
		int count = fromBot("baru");
		say("baru", "/menu");
		Await.until("it answers again", LONG, () -> fromBot("baru") > count);
		assertThat(pageWidth()).as("nothing is wider than the screen").isLessThanOrEqualTo(innerWidth());
		picture("narrow-stranger");
		assertThat(complaints()).isEmpty();
	}

	private void open(Dimension size) {
		this.browser.manage().window().setSize(size);
		this.browser.get(page);
		Await.until("the phones are drawn", LONG, () -> phones().size() >= 10 && clock().contains("WIB"));
	}

	private void join(String key) {
		start(key);
		Await.until("it asks for consent", LONG, () -> labels(key).contains("Setuju"));
		picture("desktop-consent");
		press(key, "Setuju");
		Await.until("a menu appears", LONG, () -> labels(key).contains("Lainnya"));
	}

	private void start(String key) {
		phone(key).findElement(By.cssSelector("[data-action='start']")).click();
	}

	private void press(String key, String label) {
		List<WebElement> keys = phone(key)
			.findElements(By.cssSelector("[data-action='press'][data-label='" + label + "']"));
		keys.getLast().click();
	}

	private void say(String key, String text) {
		int count = fromBot(key);
		phone(key).findElement(By.cssSelector("[data-role='text']")).sendKeys(text);
		phone(key).findElement(By.cssSelector("[data-action='send']")).click();
		Await.until("'" + text + "' is answered", LONG, () -> fromBot(key) > count);
	}

	private void attach(String key, Path file) {
		phone(key).findElement(By.cssSelector("[data-action='attach']")).click();
		phone(key).findElement(By.cssSelector("[data-role='attach-menu'] [data-label='Dokumen']")).click();
		phone(key).findElement(By.cssSelector("[data-role='file']")).sendKeys(file.toString());
	}

	private List<WebElement> phones() {
		return this.browser.findElements(By.cssSelector("article.phone"));
	}

	private List<String> visiblePhones() {
		return phones().stream()
			.filter(WebElement::isDisplayed)
			.map((phone) -> String.valueOf(phone.getDomAttribute("data-phone")))
			.toList();
	}

	private WebElement phone(String key) {
		return this.browser.findElement(By.cssSelector("article[data-phone='" + key + "']"));
	}

	private WebElement tab(String key) {
		return this.browser.findElement(By.cssSelector("[data-tab='" + key + "']"));
	}

	private List<WebElement> bubbles(String key) {
		return phone(key).findElements(By.cssSelector("[data-role='bubble']"));
	}

	private int fromBot(String key) {
		return phone(key).findElements(By.cssSelector("[data-role='bubble'][data-from='bot']")).size();
	}

	private List<String> labels(String key) {
		List<String> labels = new ArrayList<>();
		for (WebElement button : phone(key).findElements(By.cssSelector("[data-action='press']"))) {
			attribute(button, "data-label").ifPresent(labels::add);
		}
		return labels;
	}

	private static Optional<String> attribute(WebElement element, String name) {
		try {
			return Optional.ofNullable(element.getDomAttribute(name));
		}
		catch (StaleElementReferenceException ex) {
			return Optional.empty();
		}
	}

	private String text(String key) {
		return phone(key).getText();
	}

	private String clock() {
		return this.browser.findElement(By.cssSelector("[data-role='clock']")).getText();
	}

	private boolean busy() {
		return this.browser.findElement(By.cssSelector("[data-role='clock-busy']")).isDisplayed();
	}

	private static boolean later(String before, String after) {
		LocalTime expected = time(before).plusHours(1);
		LocalTime shown = time(after);
		return !shown.isBefore(expected) && shown.isBefore(expected.plusMinutes(5))
				|| expected.isAfter(LocalTime.of(23, 54));
	}

	private static LocalTime time(String clock) {
		String[] words = clock.split(" ");
		return LocalTime.parse(words[words.length - 2].replace('.', ':'));
	}

	private long pageWidth() {
		return number("return document.documentElement.scrollWidth");
	}

	private long innerWidth() {
		return number("return window.innerWidth");
	}

	private long number(String script) {
		return ((Number) Optional.ofNullable(this.browser.executeScript(script)).orElseThrow()).longValue();
	}

	private List<String> complaints() {
		return this.browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	private void picture(String name) {
		try {
			Files.write(PICTURES.resolve(name + ".png"),
					this.browser.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static boolean answers(String address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
			try (InputStream body = connection.getInputStream()) {
				return body.readAllBytes().length > 0;
			}
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
