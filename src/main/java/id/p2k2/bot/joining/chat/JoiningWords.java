package id.p2k2.bot.joining.chat;

import java.util.List;
import java.util.stream.Stream;

import id.p2k2.bot.joining.CardRefusal;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.text.Wording;

/** Words for what joining came to. */
final class JoiningWords {

	Wording role(StaffRole role) {
		return (switch (role) {
			case PENDAMPING -> JoiningPhrase.ROLE_PENDAMPING;
			case PELATIH -> JoiningPhrase.ROLE_PELATIH;
			case PETUGAS_PENGADUAN -> JoiningPhrase.ROLE_PETUGAS_PENGADUAN;
			case KOORDINATOR -> JoiningPhrase.ROLE_KOORDINATOR;
		}).with();
	}

	Wording welcomeBack(Speaker speaker) {
		Stream<Wording> staff = speaker.staff()
			.stream()
			.map((member) -> JoiningPhrase.STAFF_LINE.with("nama", member.spoken(), "tugas", role(member.role())));
		List<Wording> everybody = Stream.concat(staff, speaker.families().stream().map(JoiningWords::family)).toList();
		return JoiningPhrase.WELCOME_BACK.with("siapa", everybody);
	}

	private static Wording family(Family family) {
		JoiningPhrase line = (family.kind() == LinkKind.FULL) ? JoiningPhrase.FAMILY_LINE
				: JoiningPhrase.FAMILY_LINE_LIMITED;
		return line.with("nama", family.addressed(), "kelompok", family.kelompokName());
	}

	Wording refusal(CardRefusal refusal) {
		return (switch (refusal) {
			case UNKNOWN -> JoiningPhrase.UNKNOWN_CODE;
			case PAUSED, PAUSED_NOW -> JoiningPhrase.PAUSED;
			case USED -> JoiningPhrase.USED_CODE;
			case FIRST_CODE_USED -> JoiningPhrase.USED_FIRST_CODE;
			case EXPIRED -> JoiningPhrase.EXPIRED_CODE;
			case CHAT_OF_PETUGAS -> JoiningPhrase.CHAT_OF_PETUGAS;
			case NEEDS_OWN_CHAT -> JoiningPhrase.NEEDS_OWN_CHAT;
			case JOINED_ALREADY -> throw new IllegalArgumentException("answered with who has joined");
		}).with();
	}

}
