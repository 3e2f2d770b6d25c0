package id.p2k2.bot.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.shared.Zone;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reads and moves the bot's clock; a move answers when all that became due has left. */
@RestController
@Profile("demo & !page-alone")
@RequestMapping("/demo/clock")
class DemoClock {

	private final MovableClock clock;

	private final ClockMover mover;

	DemoClock(MovableClock clock, ClockMover mover) {
		this.clock = clock;
		this.mover = mover;
	}

	@GetMapping
	Map<String, String> read() {
		return Map.of("now",
				this.clock.instant()
					.atZone(Zone.WIB.zoneId())
					.toOffsetDateTime()
					.withNano(0)
					.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
	}

	@PostMapping
	Map<String, String> move(@RequestBody Map<String, String> wanted) {
		Instant target = OffsetDateTime.parse(wanted.getOrDefault("now", "")).toInstant();
		this.mover.moveTo(target);
		return read();
	}

	@ExceptionHandler(DateTimeException.class)
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Map<String, String> notAnInstant() {
		return Map.of("error", "now: an instant with offset, such as 2026-12-01T08:00:00+07:00");
	}

}
