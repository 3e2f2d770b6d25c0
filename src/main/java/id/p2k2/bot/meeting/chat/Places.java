package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.stereotype.Component;

/** Places as families read them behind "di". */
@Component
class Places {

	private final Members members;

	Places(Members members) {
		this.members = members;
	}

	/** "rumah Bu Rini": where most kelompok meet; empty if it has no ketua that day. */
	Optional<String> house(KelompokId kelompok, LocalDate day) {
		return this.members.of(kelompok, day)
			.stream()
			.filter((member) -> member.role() == MemberRole.KETUA)
			.map((ketua) -> "rumah " + Sapaan.spoken(ketua.sapaan(), ketua.name()))
			.findFirst();
	}

	/** What was typed, in one line and without a leading "di". */
	static String typed(String text) {
		return text.replaceAll("\\s+", " ").strip().replaceFirst("(?i)^di\\s+", "");
	}

}
