package id.p2k2.bot.attendance.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.attendance.AttendanceRecorded;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.schedule.StepTick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Dates;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When a meeting has ended, whoever served the kelompok that day gets one bubble with the
 * way to the sheet; outside quiet hours, and never again.
 */
@Component
class AskAttendance extends StepTick<DueSheets.Due> {

	private static final String KIND = "attendance.ask";

	/** Later than this {@code /absen} and the digest must do. */
	private static final Duration WORTH = Duration.ofDays(3);

	private final DueSheets sheets;

	private final Assignments assignments;

	private final OpenHours hours;

	private final Outbox outbox;

	AskAttendance(DueSheets sheets, Assignments assignments, OpenHours hours, Outbox outbox,
			TransactionTemplate transaction) {
		super(transaction);
		this.sheets = sheets;
		this.assignments = assignments;
		this.hours = hours;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return "ask-attendance";
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.sheets.nextDue(after);
	}

	@Override
	protected List<DueSheets.Due> due(Instant now, Optional<DueSheets.Due> after, int most) {
		return this.sheets.due(now, after, most);
	}

	@Override
	protected int perform(List<DueSheets.Due> due, Instant now) {
		List<DueSheets.Due> claimed = due.stream().filter((sheet) -> this.sheets.asked(sheet.id(), now)).toList();
		claimed.stream().filter((sheet) -> !sheet.recorded()).forEach((sheet) -> ask(sheet, now));
		return claimed.size();
	}

	@EventListener
	void recorded(AttendanceRecorded event) {
		this.sheets.of(event.meeting(), event.kelompok()).ifPresent((sheet) -> {
			this.outbox.voidPending(subject(sheet), List.of(KIND));
			this.outbox.settleAll(subject(sheet));
		});
	}

	private void ask(DueSheets.Due sheet, Instant now) {
		OpenHours.Window open = this.hours.window(now, Place.of(sheet.zone(), sheet.kelompok()));
		Button fill = Button.of(AttendanceNoticePhrase.FILL_IN.with(), AttendanceActions.open(sheet.id()));
		for (Chat chat : chats(sheet)) {
			this.outbox.enqueue(Message.to(chat, KIND, "absen:" + sheet.id() + ":" + chat.bot() + ":" + chat.id())
				.say(AttendanceNoticePhrase.ASK.with("kelompok", sheet.name(), "tanggal", Dates.full(sheet.day())),
						List.of(fill))
				.about(subject(sheet.id()))
				.in(open, WORTH));
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
