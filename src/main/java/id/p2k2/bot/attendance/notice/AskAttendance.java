package id.p2k2.bot.attendance.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.attendance.AttendanceRecorded;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Trace;
import id.p2k2.bot.text.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When a meeting has ended, whoever served the kelompok that day gets one bubble with the
 * way to the sheet; outside quiet hours, and never again.
 */
@Component
class AskAttendance implements Tick {

	private static final Logger LOG = LoggerFactory.getLogger(AskAttendance.class);

	private static final String KIND = "attendance.ask";

	private static final int MOST = 500;

	/** Later than this {@code /absen} and the digest must do. */
	private static final Duration WORTH = Duration.ofDays(3);

	private final DueSheets sheets;

	private final Assignments assignments;

	private final PlaceDays days;

	private final Windows windows;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	AskAttendance(DueSheets sheets, Assignments assignments, PlaceDays days, Windows windows, Outbox outbox,
			TransactionTemplate transaction) {
		this.sheets = sheets;
		this.assignments = assignments;
		this.days = days;
		this.windows = windows;
		this.outbox = outbox;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "ask-attendance";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(30);
	}

	@Override
	public int run(Instant now) {
		Set<Long> broken = new HashSet<>();
		int done = 0;
		for (List<DueSheets.Due> due = this.sheets.due(now, broken, MOST); !due.isEmpty(); due = this.sheets.due(now,
				broken, MOST)) {
			for (DueSheets.Due sheet : due) {
				done += attempt(sheet, broken, now);
			}
		}
		return done;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.sheets.nextDue(after);
	}

	@EventListener
	void recorded(AttendanceRecorded event) {
		this.sheets.of(event.meeting(), event.kelompok()).ifPresent((sheet) -> {
			this.outbox.voidPending(subject(sheet), List.of(KIND));
			this.outbox.settleAll(subject(sheet));
		});
	}

	private int attempt(DueSheets.Due sheet, Set<Long> broken, Instant now) {
		try {
			this.transaction.executeWithoutResult((_) -> ask(sheet, now));
			return 1;
		}
		catch (RuntimeException ex) {
			broken.add(sheet.sheet());
			LOG.error("sheet {} broke: {}", sheet.sheet(), Trace.of(ex));
			return 0;
		}
	}

	private void ask(DueSheets.Due sheet, Instant now) {
		if (!this.sheets.asked(sheet.sheet(), now) || sheet.recorded()) {
			return;
		}
		LocalDate today = LocalDate.ofInstant(now, sheet.zone().zoneId());
		Hours hours = new Hours(this.windows, sheet.zone(),
				this.days.of(List.of(sheet.kelompok()), today.minusDays(1), today.plusDays(7)));
		Instant earliest = hours.nextOpen(now);
		Button fill = Button.of(AttendanceNoticePhrase.FILL_IN.with(), AttendanceActions.open(sheet.sheet()));
		for (Chat chat : chats(sheet)) {
			this.outbox.enqueue(Message.to(chat, KIND, "absen:" + sheet.sheet() + ":" + chat.bot() + ":" + chat.id())
				.say(AttendanceNoticePhrase.ASK.with("kelompok", sheet.name(), "tanggal", Dates.full(sheet.day())),
						List.of(fill))
				.about(subject(sheet.sheet()))
				.between(earliest, earliest.plus(WORTH)));
		}
	}

	/** Where nobody serves the kelompok there is nobody to ask. */
	private List<Chat> chats(DueSheets.Due sheet) {
		return this.assignments.pendamping(sheet.kelompok(), sheet.day())
			.map((server) -> this.assignments.chats(server.id()))
			.orElse(List.of());
	}

	private static String subject(long sheet) {
		return "attendance:" + sheet;
	}

}
