package id.p2k2.bot.meeting.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.text.Texts;

import org.springframework.stereotype.Component;

/** Who is written to about a kelompok's meeting. */
@Component
class Leaders {

	private final Members members;

	private final Assignments assignments;

	private final Texts texts;

	Leaders(Members members, Assignments assignments, Texts texts) {
		this.members = members;
		this.assignments = assignments;
		this.texts = texts;
	}

	/** The ketua; without a chat of hers the wakil, else the pendamping in her place. */
	Recipients ketua(Facts facts, KelompokId kelompok) {
		List<Chat> ketua = chats(facts, kelompok, MemberRole.KETUA);
		return ketua.isEmpty() ? both(facts, kelompok) : new Recipients(ketua, false);
	}

	/** Where a ketua or her wakil, not the pendamping, gets what a host gets. */
	List<Chat> hosts(Facts facts, KelompokId kelompok) {
		Recipients to = ketua(facts, kelompok);
		return to.inHerPlace() ? List.of() : to.chats();
	}

	/** Ketua and wakil; without a chat of either the pendamping in her place. */
	Recipients both(Facts facts, KelompokId kelompok) {
		Set<Chat> both = new LinkedHashSet<>(chats(facts, kelompok, MemberRole.KETUA));
		both.addAll(chats(facts, kelompok, MemberRole.WAKIL));
		return both.isEmpty() ? new Recipients(pendamping(facts, kelompok), true)
				: new Recipients(List.copyOf(both), false);
	}

	/** The chats of who serves a kelompok on the day of its meeting. */
	List<Chat> pendamping(Facts facts, KelompokId kelompok) {
		return this.assignments.chats(server(facts, kelompok));
	}

	/** Who serves a kelompok on the day of its meeting. */
	StaffId server(Facts facts, KelompokId kelompok) {
		return this.assignments.pendamping(kelompok, facts.meeting().localDate())
			.map(Assignments.Server::id)
			.orElse(facts.meeting().pendampingId());
	}

	/** "Bu Rini": the ketua as others speak of her. */
	String spokenOf(Facts facts, KelompokId kelompok) {
		return this.members.of(kelompok, facts.meeting().localDate())
			.stream()
			.filter((member) -> member.role() == MemberRole.KETUA)
			.map((member) -> Sapaan.spoken(member.sapaan(), member.name()))
			.findFirst()
			.orElseGet(() -> this.texts.plain(MeetingNoticePhrase.NO_KETUA.with(), Texts.INDONESIAN));
	}

	private List<Chat> chats(Facts facts, KelompokId kelompok, MemberRole role) {
		LocalDate day = facts.meeting().localDate();
		return new ArrayList<>(this.members.chatsOf(kelompok, role, day));
	}

	/**
	 * Who is written to.
	 *
	 * @param chats where
	 * @param inHerPlace whether it is the pendamping in the ketua's place
	 */
	record Recipients(List<Chat> chats, boolean inHerPlace) {

	}

}
