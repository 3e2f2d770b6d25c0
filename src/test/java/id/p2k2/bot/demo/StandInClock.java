package id.p2k2.bot.demo;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import id.p2k2.bot.fakes.FakeTelegram;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keeps the hour where the page put it; the demo's own clock takes this place. */
@Profile("page-alone")
@org.springframework.stereotype.Controller
class StandInClock {

	private final AtomicReference<String> now = new AtomicReference<>("2026-12-04T07:00:00+07:00");

	private final FakeTelegram fake;

	StandInClock(FakeTelegram fake) {
		this.fake = fake;
	}

	@GetMapping("/demo/clock")
	@ResponseBody
	Map<String, String> read() {
		return Map.of("now", this.now.get());
	}

	@PostMapping("/demo/clock")
	@ResponseBody
	Map<String, String> move(@RequestBody Map<String, String> wanted) {
		String next = wanted.getOrDefault("now", "");
		this.fake.clock(java.time.InstantSource.fixed(OffsetDateTime.parse(next).toInstant()));
		this.now.set(next);
		return read();
	}

}
