package id.p2k2.bot.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.people.StaffChats;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The code with which the first koordinator joins: configured, or, where it is not and
 * nobody is koordinator, printed once at start. Of a printed code only the hash is
 * stored, so that every instance knows it.
 */
@Component
class FirstCode implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(FirstCode.class);

	private final Optional<String> configured;

	private final JdbcClient jdbc;

	private final StaffChats staff;

	private final Clock clock;

	FirstCode(@Value("${P2K2_KODE_KOORDINATOR:}") String configured, JdbcClient jdbc, StaffChats staff, Clock clock) {
		this.configured = Optional.of(configured).filter((code) -> !code.isBlank()).map(FirstCode::hash);
		this.jdbc = jdbc;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.jdbc.sql("DELETE FROM first_code WHERE used_at IS NULL").update();
		if (this.configured.isEmpty() && !this.staff.exists(StaffRole.KOORDINATOR)) {
			log.info("Belum ada koordinator. Kirim ke bot ini untuk bergabung: /start {}", print());
		}
	}

	private String print() {
		String code = NomorKartu.random(new SecureRandom()).display();
		this.jdbc.sql("INSERT INTO first_code (code_hash) VALUES (?)").param(hash(code)).update();
		return code;
	}

	/** What a text is worth as the first code; the row is locked. */
	Worth worth(String text) {
		if (text.isBlank()) {
			return Worth.NONE;
		}
		String hash = hash(text);
		Optional<Boolean> used = this.jdbc
			.sql("SELECT used_at IS NOT NULL FROM first_code WHERE code_hash = ? FOR UPDATE")
			.param(hash)
			.query(Boolean.class)
			.optional();
		if (used.isPresent()) {
			return used.get() ? Worth.USED : Worth.USABLE;
		}
		return this.configured.filter(hash::equals).isPresent() ? Worth.USABLE : Worth.NONE;
	}

	/** Uses the code with this hash up; false if somebody else was faster. */
	boolean use(String hash) {
		boolean waiting = this.jdbc.sql("UPDATE first_code SET used_at = ? WHERE code_hash = ? AND used_at IS NULL")
			.params(Utc.of(this.clock.instant()), hash)
			.update() > 0;
		return waiting || (this.configured.filter(hash::equals).isPresent()
				&& this.jdbc.sql("INSERT IGNORE INTO first_code (code_hash, used_at) VALUES (?, ?)")
					.params(hash, Utc.of(this.clock.instant()))
					.update() > 0);
	}

	/**
	 * SHA-256 of the code as 64 digits; case and, in a printed one, dashes do not count.
	 */
	static String hash(String code) {
		String plain = NomorKartu.find(code).map(NomorKartu::value).orElse(code.strip().toUpperCase(Locale.ROOT));
		try {
			byte[] text = plain.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java has SHA-256", missing);
		}
	}

	/** What a text is worth. */
	enum Worth {

		/** No first code. */
		NONE,
		/** Nobody has joined with it. */
		USABLE,
		/** Somebody has. */
		USED

	}

}
