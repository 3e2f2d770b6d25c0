package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A pendamping's own voice for the invitation to a meeting: recorded and removed by who
 * serves one of its kelompok, heard by their families, each time authorised anew. It
 * belongs to one plan: whatever changes date, hour or place makes it unheard.
 */
@Service
@Transactional
public class MeetingVoices {

	private static final Duration KEPT = Duration.ofDays(1);

	private final MeetingRepository repository;

	private final MeetingKelompoks kelompoks;

	private final MeetingRights rights;

	private final MeetingDeeds deeds;

	private final VoiceRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeetingVoices(MeetingRepository repository, MeetingKelompoks kelompoks, MeetingRights rights, MeetingDeeds deeds,
			VoiceRows rows, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.repository = repository;
		this.kelompoks = kelompoks;
		this.rights = rights;
		this.deeds = deeds;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * The voice of a meeting's invitation as it stands, for who may see the meeting.
	 * @param meeting which
	 * @param bot the bot that plays it; another one cannot
	 * @return empty if none was recorded for this plan there
	 */
	@Transactional(readOnly = true)
	public Optional<MeetingVoice> of(Meeting meeting, long bot) {
		return this.rows.of(meeting, bot);
	}

	/**
	 * The pendamping looks whether there is one.
	 * @param id of which meeting
	 * @param revision of what was shown
	 * @param by who
	 * @return the voice on their bot, or why not
	 */
	public VoiceResult look(MeetingId id, int revision, Speaker by) {
		return served(id, revision, by).result();
	}

	/**
	 * The pendamping records one, in place of an earlier one on the same bot.
	 * @param id for which meeting
	 * @param revision of what was shown
	 * @param fileId Telegram's handle
	 * @param bytes how large
	 * @param by who
	 * @return the voice, or why it was not kept
	 */
	public VoiceResult keep(MeetingId id, int revision, String fileId, long bytes, Speaker by) {
		Served served = served(id, revision, by);
		if (served.staff().isEmpty() || !(served.result() instanceof VoiceResult.Seen(Meeting meeting, var _))) {
			return served.result();
		}
		if (bytes > MeetingVoice.MOST || !fileId.matches("[\\x21-\\x7e]{1,150}")) {
			return new VoiceResult.TooLarge();
		}
		StaffMember staff = served.staff().get();
		MeetingVoice voice = new MeetingVoice(id, staff.id(), fileId, bytes);
		this.rows.removeOver(staff.id(), this.clock.instant().minus(KEPT));
		this.rows.put(voice, meeting.revision(), by.chat().bot(), this.clock.instant());
		this.events.publishEvent(new MeetingVoiceChanged(id, by.chat().bot(), Optional.of(voice)));
		return new VoiceResult.Seen(meeting, Optional.of(voice));
	}

	/**
	 * The pendamping takes it away; nobody hears it any more.
	 * @param id of which meeting
	 * @param revision of what was shown
	 * @param by who
	 * @return what it comes to
	 */
	public VoiceResult remove(MeetingId id, int revision, Speaker by) {
		Served served = served(id, revision, by);
		if (!(served.result() instanceof VoiceResult.Seen(Meeting meeting, var _))) {
			return served.result();
		}
		this.rows.remove(id, by.chat().bot());
		this.events.publishEvent(new MeetingVoiceChanged(id, by.chat().bot(), Optional.empty()));
		return new VoiceResult.Seen(meeting, Optional.empty());
	}

	/**
	 * Somebody wants to hear it: a family of one of its kelompok, on whatever terms it
	 * stands on this phone, or who serves one.
	 * @param id of which meeting
	 * @param revision of what was shown
	 * @param by who
	 * @return the voice on this bot, or why not
	 */
	@Transactional(readOnly = true)
	public VoiceResult listen(MeetingId id, int revision, Speaker by) {
		List<MeetingKelompok> parts = this.kelompoks.of(id);
		return this.repository.findById(id)
			.filter((meeting) -> this.rights.server(by, parts, meeting.localDate()).isPresent()
					|| parts.stream().anyMatch((part) -> onThisPhone(part, by)))
			.map((meeting) -> seen(meeting, revision, by))
			.orElseGet(Refusal.NotYourKelompok::new);
	}

	/**
	 * Forgets the voices of a plan that does not hold any more.
	 * @param id of which meeting
	 * @return what was forgotten
	 */
	public List<MeetingVoice> forget(MeetingId id) {
		return this.rows.takeAll(id);
	}

	/**
	 * Forgets what Telegram does not know any more.
	 * @param bot by which bot
	 * @param fileId by which handle
	 * @return what was forgotten; nothing the second time
	 */
	public List<MeetingVoice> lost(long bot, String fileId) {
		List<MeetingVoice> lost = this.rows.take(bot, fileId);
		lost.forEach(
				(voice) -> this.events.publishEvent(new MeetingVoiceChanged(voice.meeting(), bot, Optional.empty())));
		return lost;
	}

	private static boolean onThisPhone(MeetingKelompok part, Speaker by) {
		return by.families().stream().anyMatch((family) -> family.kelompok().equals(part.kelompok()));
	}

	private VoiceResult seen(Meeting meeting, int revision, Speaker by) {
		return this.deeds.refusal(meeting, revision)
			.<VoiceResult>map((refusal) -> refusal)
			.orElseGet(() -> new VoiceResult.Seen(meeting, this.rows.of(meeting, by.chat().bot())));
	}

	private Served served(MeetingId id, int revision, Speaker by) {
		Optional<Meeting> meeting = this.repository.findForChangeById(id);
		Optional<StaffMember> staff = meeting
			.flatMap((known) -> this.rights.server(by, this.kelompoks.of(id), known.localDate()));
		return new Served(staff, staff.isEmpty() ? new Refusal.NotYourKelompok() : seen(meeting.get(), revision, by));
	}

	/**
	 * What somebody who serves a meeting finds.
	 *
	 * @param staff who; empty if they do not
	 * @param result what they find
	 */
	private record Served(Optional<StaffMember> staff, VoiceResult result) {

	}

}
