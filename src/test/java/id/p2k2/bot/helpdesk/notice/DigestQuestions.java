package id.p2k2.bot.helpdesk.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.plans.Recorder;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

/** What the digests of the morning ask of the tickets. */
public final class DigestQuestions {

	private DigestQuestions() {
	}

	/** Asks. */
	public static void ask(Recorder recorder, Instant now) {
		TicketsPart tickets = new TicketsPart(recorder.client());
		recorder.undone("digest of a pendamping",
				() -> tickets.sections(Audience.PENDAMPING, of(Audience.PENDAMPING), now));
		recorder.undone("digest of a koordinator",
				() -> tickets.sections(Audience.KOORDINATOR, of(Audience.KOORDINATOR), now));
		recorder.undone("week of a koordinator", () -> new TicketFiguresPart(recorder.client())
			.sections(Audience.KOORDINATOR, of(Audience.KOORDINATOR), now));
	}

	private static List<Recipient> of(Audience audience) {
		return List.of(new Recipient(new StaffId(7), audience, Zone.WIB, Optional.of("Kab. 7")),
				new Recipient(new StaffId(8), audience, Zone.WIB, Optional.of("Kab. 8")));
	}

}
