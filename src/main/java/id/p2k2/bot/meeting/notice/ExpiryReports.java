package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.p2k2.bot.meeting.FamilyMessages;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.outbox.ExpiredMessages;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each pendamping, once a day in the morning window, how many messages to families
 * of their kelompok could not be sent in time, so that they can be told by mouth.
 */
@Component
class ExpiryReports implements Tick {

	static final Duration WORTH = Duration.ofDays(2);

	private static final Duration DAY = Duration.ofDays(1);

	/** The word by which a message names the kelompok of each of its families. */
	private static final String KELOMPOK = "kelompok";

	/** More lines do not fit a message. */
	private static final int MOST_LINES = 40;

	private final ExpiredMessages expired;

	private final List<FamilyMessages> told;

	private final FactsOf facts;

	private final MeetingRepository meetings;

	private final Leaders leaders;

	private final Assignments assignments;

	private final Outbox outbox;

	private final Windows windows;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ExpiryReports(ExpiredMessages expired, List<FamilyMessages> told, FactsOf facts, MeetingRepository meetings,
			Leaders leaders, Assignments assignments, Outbox outbox, Windows windows, JdbcClient jdbc,
			TransactionTemplate transaction, Clock clock) {
		this.expired = expired;
		this.told = told;
		this.facts = facts;
		this.meetings = meetings;
		this.leaders = leaders;
		this.assignments = assignments;
		this.outbox = outbox;
		this.windows = windows;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "report-expired";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	public int run(Instant now) {
		int reported = 0;
		for (Zone zone : Zone.values()) {
			Instant morning = morning(zone, now);
			Integer told = this.transaction
				.execute((_) -> claimed(zone, morning).map((since) -> report(zone, since, morning)).orElse(0));
			reported += (told != null) ? told : 0;
		}
		return reported;
	}

	/** Each morning counts, but only while something waits to be told. */
	@Override
	public Optional<Instant> nextDue(Instant after) {
		Instant first = after.minus(WORTH);
		if (this.expired.counts(kinds(), first, this.clock.instant(), KELOMPOK).isEmpty()) {
			return Optional.empty();
		}
		return Stream.of(Zone.values()).map((zone) -> morning(zone, after).plus(DAY)).min(Instant::compareTo);
	}

	/** The newest morning that is not later. */
	private Instant morning(Zone zone, Instant now) {
		LocalDateTime local = LocalDateTime.ofInstant(now, zone.zoneId());
		LocalDate day = local.toLocalTime().isBefore(this.windows.morning().from()) ? local.toLocalDate().minusDays(1)
				: local.toLocalDate();
		return day.atTime(this.windows.morning().from()).atZone(zone.zoneId()).toInstant();
	}

	/** Since when nothing was reported; empty if this morning's report is made. */
	private Optional<Instant> claimed(Zone zone, Instant morning) {
		this.jdbc.sql("INSERT INTO expiry_report (zone, until_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE zone = zone")
			.params(zone.name(), Utc.of(morning.minus(DAY)))
			.update();
		Instant since = this.jdbc.sql("SELECT until_at FROM expiry_report WHERE zone = ? FOR UPDATE")
			.param(zone.name())
			.query((row, _) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
			.single();
		if (!since.isBefore(morning)) {
			return Optional.empty();
		}
		this.jdbc.sql("UPDATE expiry_report SET until_at = ? WHERE zone = ?")
			.params(Utc.of(morning), zone.name())
			.update();
		return Optional.of(since);
	}

	private int report(Zone zone, Instant since, Instant morning) {
		Map<StaffId, Map<MeetingId, Late>> late = new LinkedHashMap<>();
		for (ExpiredMessages.Count count : this.expired.counts(kinds(), since, morning, KELOMPOK)) {
			known(count.subject()).filter((facts) -> facts.meeting().zone() == zone)
				.ifPresent((facts) -> concerned(facts, count.said())
					.forEach((pendamping, parts) -> late.computeIfAbsent(pendamping, (_) -> new LinkedHashMap<>())
						.merge(facts.meeting().number(), new Late(facts, parts, count.messages()), Late::and)));
		}
		late.forEach((pendamping, lines) -> tell(pendamping, List.copyOf(lines.values()), zone, morning));
		return late.size();
	}

	/** Whose kelompok the messages named; all of the meeting where they named none. */
	private Map<StaffId, Set<MeetingKelompok>> concerned(Facts facts, Set<String> named) {
		List<MeetingKelompok> parts = facts.parts().stream().filter((part) -> named.contains(part.name())).toList();
		Map<StaffId, Set<MeetingKelompok>> concerned = new LinkedHashMap<>();
		for (MeetingKelompok part : parts.isEmpty() ? facts.parts() : parts) {
			concerned.computeIfAbsent(this.leaders.server(facts, part.kelompok()), (_) -> new LinkedHashSet<>())
				.add(part);
		}
		return concerned;
	}

	private List<String> kinds() {
		return this.told.stream().flatMap((messages) -> messages.kinds().stream()).toList();
	}

	private Optional<Facts> known(String subject) {
		return this.told.stream()
			.flatMap((messages) -> messages.meeting(subject).stream())
			.findFirst()
			.filter((id) -> this.meetings.findById(id).isPresent())
			.map(this.facts::meeting);
	}

	private void tell(StaffId pendamping, List<Late> late, Zone zone, Instant morning) {
		Instant now = this.clock.instant();
		List<Wording> lines = late.stream().limit(MOST_LINES).map(Late::wording).toList();
		Slot slot = Slots.invitation(late.getFirst().facts().hours(), now, now.plus(WORTH))
			.orElseGet(() -> new Slot(now, now.plus(DAY)));
		String key = "temu-lewat:%s:%d:".formatted(zone, morning.getEpochSecond());
		for (Chat chat : this.assignments.chats(pendamping)) {
			this.outbox.enqueue(Message.to(chat, NoticeKinds.EXPIRED, key + chat.bot() + ":" + chat.id())
				.say(MeetingNoticePhrase.EXPIRED.with("jumlah", late.stream().mapToInt(Late::messages).sum(), "daftar",
						lines), List.of())
				.about(late.getFirst().facts().subject() + ":lewat")
				.between(slot.earliest(), slot.latest(), slot.windowEnds()));
		}
	}

	/**
	 * Messages about one meeting that did not leave in time.
	 *
	 * @param facts of which meeting
	 * @param parts the kelompok of the families they were for
	 * @param messages how many
	 */
	private record Late(Facts facts, Set<MeetingKelompok> parts, int messages) {

		Late and(Late more) {
			Set<MeetingKelompok> both = new LinkedHashSet<>(this.parts);
			both.addAll(more.parts);
			return new Late(this.facts, both, this.messages + more.messages);
		}

		Wording wording() {
			List<MeetingKelompok> named = this.facts.parts().stream().filter(this.parts::contains).toList();
			boolean held = this.facts.meeting().status() != MeetingStatus.CANCELLED;
			return (held ? MeetingNoticePhrase.EXPIRED_LINE : MeetingNoticePhrase.EXPIRED_CANCELLED).with("kelompok",
					Facts.names(named), "kapan", this.facts.when(), "jumlah", this.messages);
		}

	}

}
