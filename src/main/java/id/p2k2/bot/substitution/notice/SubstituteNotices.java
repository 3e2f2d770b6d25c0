package id.p2k2.bot.substitution.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.substitution.SubstituteNamed;
import id.p2k2.bot.substitution.Substitution;
import id.p2k2.bot.substitution.SubstitutionActions;
import id.p2k2.bot.substitution.SubstitutionOver;
import id.p2k2.bot.substitution.Substitutions;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens in the transaction of the change; outside quiet hours. */
@Component
class SubstituteNotices {

	private static final Duration WORTH = Duration.ofDays(3);

	private static final String KIND = "substitution";

	private final Substitutions substitutions;

	private final Assignments assignments;

	private final JdbcClient jdbc;

	private final OpenHours hours;

	private final Outbox outbox;

	private final Clock clock;

	SubstituteNotices(Substitutions substitutions, Assignments assignments, JdbcClient jdbc, OpenHours hours,
			Outbox outbox, Clock clock) {
		this.substitutions = substitutions;
		this.assignments = assignments;
		this.jdbc = jdbc;
		this.hours = hours;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	void named(SubstituteNamed event) {
		Substitution one = this.substitutions.find(event.substitution()).orElseThrow();
		String from = Dates.full(one.from());
		String until = Dates.full(one.until());
		String groups = this.assignments.served(one.absent(), one.from())
			.stream()
			.filter((served) -> this.assignments.serves(one.substitute(), served.id(), one.from()))
			.map(Assignments.Served::name)
			.collect(Collectors.joining(", "));
		tell(one, "baru", this.assignments.chats(one.substitute()),
				SubstituteNoticePhrase.NAMED.with("pendamping", one.absentName(), "dari", from, "sampai", until,
						"kelompok", groups),
				List.of(Button.of(SubstituteNoticePhrase.CANNOT.with(), SubstitutionActions.decline(one.id()))), false);
		tell(one, "lapor", koordinator(one.absent()), SubstituteNoticePhrase.FOR_KOORDINATOR.with("pendamping",
				one.absentName(), "pengganti", one.substituteName(), "dari", from, "sampai", until), List.of(), true);
	}

	@EventListener
	void over(SubstitutionOver event) {
		Substitution one = this.substitutions.find(event.substitution()).orElseThrow();
		this.outbox.voidPending(subject(one), List.of(KIND));
		this.outbox.settleAll(subject(one));
		if (event.declined()) {
			tell(one, "tolak", this.assignments.chats(one.absent()),
					SubstituteNoticePhrase.DECLINED.with("pengganti", one.substituteName(), "dari",
							Dates.full(one.from()), "sampai", Dates.full(one.until())),
					List.of(Button.of(SubstituteNoticePhrase.NAME_ANOTHER.with(), SubstitutionActions.nameOne())),
					false);
		}
		else {
			tell(one, "akhir", this.assignments.chats(one.substitute()),
					SubstituteNoticePhrase.ENDED.with("pendamping", one.absentName()), List.of(), false);
		}
		tell(one, "lapor-akhir", koordinator(one.absent()), SubstituteNoticePhrase.OVER_FOR_KOORDINATOR
			.with("pendamping", one.absentName(), "pengganti", one.substituteName()), List.of(), true);
	}

	private void tell(Substitution one, String what, List<Chat> chats, Wording wording, List<Button> buttons,
			boolean silent) {
		OpenHours.Window open = open(one);
		for (Chat chat : chats) {
			this.outbox
				.enqueue(Message.to(chat, KIND, "ganti-" + what + ":" + one.id() + ":" + chat.bot() + ":" + chat.id())
					.say(wording, buttons)
					.about(subject(one))
					.silent(silent)
					.in(open, WORTH));
		}
	}

	/** When one of the absent one's kelompok is not asleep. */
	private OpenHours.Window open(Substitution one) {
		return this.hours.window(this.clock.instant(),
				this.assignments.served(one.absent(), one.from())
					.stream()
					.findFirst()
					.map((served) -> Place.of(served.zone(), served.id()))
					.orElse(Place.STAFF));
	}

	private List<Chat> koordinator(StaffId pendamping) {
		return this.jdbc.sql("""
				SELECT DISTINCT c.bot, c.chat_id FROM staff p
				JOIN staff k ON k.kabupaten = p.kabupaten AND k.role = 'KOORDINATOR' AND k.active
				JOIN staff_chat c ON c.staff_id = k.id WHERE p.id = ?""")
			.param(pendamping.value())
			.query((row, _) -> new Chat(row.getLong(1), row.getLong(2)))
			.list();
	}

	private static String subject(Substitution one) {
		return "substitution:" + one.id();
	}

}
