package id.p2k2.bot.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview as an editor meets it, in Chromium. Pictures are left in
 * {@code target/browser}.
 */
class SesiPreviewBrowserTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private static final Path PICTURES = Path.of("target", "browser");

	private static final Path ORIGINAL = Path.of("messages", "modul", "05-kesejahteraan-sosial", "sesi-2.md");

	@TempDir
	private Path folder;

	private final FakeTelegram fake = FakeTelegram.start();

	private ConfigurableApplicationContext page;

	private ChromeDriver browser;

	@BeforeEach
	void open() throws IOException {
		Files.createDirectories(PICTURES);
		this.page = PhonesPage.start(this.fake, Cast.on(this.fake, Map.of()), 0,
				Files.createDirectories(this.folder.resolve("messages")).toString());
		ChromeOptions options = new ChromeOptions();
		options.setBinary("/usr/bin/chromium");
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--lang=id", "--user-data-dir=" + this.folder.resolve("profile"));
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
					.usingAnyFreePort()
					.build(),
				options);
	}

	@AfterEach
	void close() {
		this.browser.quit();
		this.page.close();
		this.fake.close();
	}

	@Test
	void showsASesiOnAPhoneAsItIsSaved() throws IOException {
		look(new Dimension(1280, 900));
		this.browser.findElement(By.cssSelector("#sesi option[value='m5s2']")).click();
		Await.until("the chosen sesi is shown", LONG, () -> text().contains("Pentingnya Kesejahteraan Lanjut Usia"));
		save("Kalimat baru dari editor.");
		Await.until("what was saved is shown", LONG, () -> text().contains("Kalimat baru dari editor."));
		picture("sesi-desktop");
		save("Baca di www.contoh.com");
		Await.until("the mistake is shown", LONG, () -> mistakes().size() == 1);
		assertThat(mistakes().getFirst()).contains("sesi-2.md:4").contains("alamat www.contoh.com");
		picture("sesi-desktop-keliru");
		save("Sudah diperbaiki.");
		Await.until("it is mended", LONG, () -> text().contains("Sudah diperbaiki.") && mistakes().isEmpty());
	}

	@Test
	void fitsANarrowScreen() throws IOException {
		look(new Dimension(500, 860));
		Await.until("a sesi is shown", LONG, () -> !text().isBlank());
		picture("sesi-hp");
		assertThat(wide()).isFalse();
		save("Baca di www.contoh.com");
		Await.until("the mistake is shown", LONG, () -> mistakes().size() == 1);
		picture("sesi-hp-keliru");
		assertThat(wide()).isFalse();
	}

	private void look(Dimension size) {
		this.browser.manage().window().setSize(size);
		this.browser
			.get("http://127.0.0.1:" + this.page.getEnvironment().getProperty("local.server.port") + "/sesi.html");
		Await.until("the first sesi is shown", LONG, () -> text().contains("Menjadi Orang Tua yang Lebih Baik"));
	}

	private void save(String sentence) throws IOException {
		Path file = this.folder.resolve("messages/modul/05-kesejahteraan-sosial/sesi-2.md");
		Files.createDirectories(file.getParent());
		Files.writeString(file,
				Files.readString(ORIGINAL).replaceFirst("## Ringkasan\n", "## Ringkasan\n" + sentence + "\n"));
	}

	private String text() {
		return this.browser.findElement(By.cssSelector("[data-role='chat']")).getText();
	}

	private List<String> mistakes() {
		return this.browser.findElements(By.cssSelector("[data-role='mistakes'] li"))
			.stream()
			.map(WebElement::getText)
			.toList();
	}

	private boolean wide() {
		return Boolean.TRUE
			.equals(this.browser.executeScript("return document.documentElement.scrollWidth > window.innerWidth"));
	}

	private void picture(String name) throws IOException {
		Files.write(PICTURES.resolve(name + ".png"), this.browser.getScreenshotAs(OutputType.BYTES));
	}

}
