package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.meeting.MoreKabar;
import id.p2k2.bot.meeting.notice.KabarNotes;
import id.p2k2.bot.meeting.notice.MeetingNoticePhrase;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code /kabar}: the ketua sees once more what to pass on. */
@Component
class KabarDialogue implements Dialogue<KabarDialogue.None> {

	private final KabarNotes notes;

	private final ObjectProvider<MoreKabar> more;

	KabarDialogue(KabarNotes notes, ObjectProvider<MoreKabar> more) {
		this.notes = notes;
		this.more = more;
	}

	@Override
	public String name() {
		return "kabar";
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("kabar", Set.of(Role.KETUA), MeetingNoticePhrase.KABAR_DESCRIPTION,
				MeetingNoticePhrase.KABAR_LABEL, Entry.Place.MORE));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		List<Reply> replies = speaker.ownFamilies()
			.stream()
			.filter((family) -> family.role().leads())
			.map(Family::kelompok)
			.distinct()
			.flatMap(this::kabar)
			.toList();
		return replies.isEmpty() ? Turn.stay(Reply.say(MeetingNoticePhrase.NO_KABAR.with()))
				: Turn.stay(replies.toArray(Reply[]::new));
	}

	private Stream<Reply> kabar(KelompokId kelompok) {
		return Stream.concat(
				this.notes.next(kelompok).stream().map((note) -> Reply.say(note.wording(), note.buttons())),
				this.more.orderedStream()
					.flatMap((source) -> source.of(kelompok).stream())
					.map((kabar) -> Reply.say(kabar.wording(), kabar.buttons())));
	}

	/** Nothing is kept. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
