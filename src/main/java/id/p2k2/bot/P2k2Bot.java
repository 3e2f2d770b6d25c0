package id.p2k2.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start of the jar. */
@SpringBootApplication
public class P2k2Bot {

	public static void main(String[] arguments) {
		SpringApplication.run(P2k2Bot.class, arguments);
	}

}
