package id.p2k2.bot.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.ImportId;

import org.springframework.stereotype.Component;

/**
 * Forgets what files said a day after they came, whether they were saved, given up or
 * left alone.
 */
@Component
class ImportCleaning implements Tick {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int AT_ONCE = 20;

	private final Staging staging;

	ImportCleaning(Staging staging) {
		this.staging = staging;
	}

	@Override
	public String name() {
		return "forget-imports";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	public int run(Instant now) {
		List<ImportId> old = this.staging.olderThan(now.minus(KEPT), AT_ONCE);
		old.forEach(this.staging::delete);
		return old.size();
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.staging.oldest().map((oldest) -> oldest.plus(KEPT)).filter((due) -> due.isAfter(after));
	}

}
