package id.p2k2.bot.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.p2k2.bot.roster.ImportCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's data where the phones are somebody else's: the cast's two files imported as
 * from the command line; the codes lie beside them.
 */
@Component
@Profile("demo & !phones & !page-alone")
class DemoImport implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoImport.class);

	private static final Path FOLDER = Path.of("target", "demo-data");

	private final ImportCommand command;

	private final boolean wanted;

	DemoImport(ImportCommand command, @Value("${P2K2_DEMO_DATA:true}") boolean wanted) {
		this.command = command;
		this.wanted = wanted;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.wanted) {
			load("staf", CastFiles.STAFF);
			load("anggota", CastFiles.MEMBERS);
			log.info("the cast is imported; the codes are under {}", FOLDER.toAbsolutePath());
		}
	}

	private void load(String name, String content) throws IOException {
		Path folder = Files.createDirectories(FOLDER.resolve(name));
		Files.deleteIfExists(folder.resolve("kode-gabung.csv"));
		Path file = Files.writeString(folder.resolve(name + ".csv"), content);
		int code = this.command.run(file, System.out);
		if (code != ImportCommand.DONE) {
			throw new IllegalStateException("the demo's file " + name + " was refused");
		}
	}

}
