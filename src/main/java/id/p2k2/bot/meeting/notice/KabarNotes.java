package id.p2k2.bot.meeting.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.meeting.MeetingKelompok;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.WhatsAppLink;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kabar: what a host passes on by mouth or WhatsApp, and to whom. Names stand in it
 * without a reason: refused, blocked and no phone look alike.
 */
@Component
public class KabarNotes {

	private final FactsOf facts;

	private final Leaders leaders;

	private final NoticeRows rows;

	private final Timetable timetable;

	private final Texts texts;

	KabarNotes(FactsOf facts, Leaders leaders, NoticeRows rows, Timetable timetable, Texts texts) {
		this.facts = facts;
		this.leaders = leaders;
		this.rows = rows;
		this.timetable = timetable;
		this.texts = texts;
	}

	/**
	 * The kabar of a kelompok's next confirmed meeting, for its ketua.
	 * @param kelompok whose
	 * @return empty if no meeting is confirmed
	 */
	@Transactional(readOnly = true)
	public Optional<Note> next(KelompokId kelompok) {
		return this.timetable.next(kelompok)
			.map(Meeting::number)
			.map(this.facts::meeting)
			.flatMap((facts) -> facts.part(kelompok)
				.filter(MeetingKelompok::confirmed)
				.map((part) -> confirmed(facts, part, false, false)));
	}

	Note confirmed(Facts facts, MeetingKelompok part, boolean inHerPlace, boolean cancelRefused) {
		boolean moved = facts.meeting().revision() > 1;
		MeetingNoticePhrase news = moved ? MeetingNoticePhrase.HOST_MOVED : MeetingNoticePhrase.HOST;
		Wording head = (cancelRefused ? MeetingNoticePhrase.CANCEL_REFUSED : news).with("kelompok", part.name(),
				"kapan", facts.when(), "tempat", facts.meeting().place());
		Wording kabar = (moved ? MeetingNoticePhrase.KABAR_MOVED : MeetingNoticePhrase.KABAR_TEXT).with("kelompok",
				part.name(), "kapan", facts.when(), "tempat", facts.meeting().place(), "sesi", facts.topic());
		Button link = link(kabar, MeetingNoticePhrase.KABAR_SHORT.with("kelompok", part.name(), "kapan", facts.when()));
		return new Note(note(facts, part, inHerPlace, head, kabar, List.of(MeetingNoticePhrase.ALREADY_TOLD.with())),
				List.of(link, passedOn(facts, part, MeetingKelompok.PassedOn.ALL),
						passedOn(facts, part, MeetingKelompok.PassedOn.SOME)));
	}

	Note cancelled(Facts facts, MeetingKelompok part, boolean inHerPlace) {
		if (!part.confirmed()) {
			return new Note(MeetingNoticePhrase.CANCELLED_BEFORE.with("kelompok", part.name(), "kapan", facts.when()),
					List.of());
		}
		Wording head = MeetingNoticePhrase.HOST_CANCELLED.with("kelompok", part.name(), "kapan", facts.when());
		Wording kabar = MeetingNoticePhrase.KABAR_CANCELLED.with("kelompok", part.name(), "kapan", facts.when());
		return new Note(note(facts, part, inHerPlace, head, kabar, List.of()), List.of(link(kabar, kabar)));
	}

	private Wording note(Facts facts, MeetingKelompok part, boolean inHerPlace, Wording head, Wording kabar,
			List<Wording> question) {
		List<Wording> heads = new ArrayList<>();
		if (inHerPlace) {
			heads.add(MeetingNoticePhrase.FOR_HER.with("ketua", this.leaders.spokenOf(facts, part.kelompok())));
		}
		heads.add(head);
		List<Wording> names = new ArrayList<>();
		names.add(byMouth(this.rows.byMouth(part.kelompok(), facts.meeting().localDate())));
		names.addAll(question);
		return MeetingNoticePhrase.KABAR.with("kepala", heads, "kabar", kabar, "nama", names);
	}

	private static Wording byMouth(List<String> names) {
		return names.isEmpty() ? MeetingNoticePhrase.ALL_REACHED.with()
				: MeetingNoticePhrase.BY_MOUTH.with("nama", String.join(", ", names));
	}

	private static Button passedOn(Facts facts, MeetingKelompok part, MeetingKelompok.PassedOn howFar) {
		Wording label = switch (howFar) {
			case ALL -> MeetingNoticePhrase.ALL_TOLD.with();
			case SOME -> MeetingNoticePhrase.SOME_TOLD.with();
		};
		return Button.of(label,
				MeetingActions.passedOn(facts.meeting().number(), facts.meeting().revision(), part.kelompok(), howFar));
	}

	private Button link(Wording text, Wording shorter) {
		return Button.link(MeetingNoticePhrase.WHATSAPP.with(),
				WhatsAppLink.of(this.texts.plain(text, Texts.INDONESIAN), this.texts.plain(shorter, Texts.INDONESIAN)));
	}

	/**
	 * A kabar as it is shown.
	 *
	 * @param wording the text
	 * @param buttons below it
	 */
	public record Note(Wording wording, List<Button> buttons) {

	}

}
