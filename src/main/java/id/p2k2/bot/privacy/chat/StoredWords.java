package id.p2k2.bot.privacy.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.privacy.Stored;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Words for what is stored. */
@Component
class StoredWords {

	private final Stored stored;

	StoredWords(Stored stored) {
		this.stored = stored;
	}

	Wording about(Speaker speaker) {
		List<Wording> lines = new ArrayList<>();
		speaker.staff().forEach((member) -> lines.add(staff(member)));
		this.stored.families(speaker).forEach((family) -> lines.addAll(family(family)));
		if (lines.isEmpty()) {
			lines.add(PrivacyPhrase.DATA_NOBODY.with());
		}
		if (speaker.stopped()) {
			lines.add(PrivacyPhrase.DATA_STOPPED.with());
		}
		this.stored.erasure(speaker)
			.ifPresent((due) -> lines
				.add(PrivacyPhrase.DATA_ERASURE.with("waktu", Dates.fullWithHour(due, speaker.zone()))));
		return PrivacyPhrase.DATA.with("isi", lines, "bahasa", LanguageDialogue.spoken(speaker.language()));
	}

	private List<Wording> family(Stored.OfFamily stored) {
		Family family = stored.family();
		PrivacyPhrase head = (family.kind() == LinkKind.FULL) ? PrivacyPhrase.DATA_FAMILY
				: PrivacyPhrase.DATA_FAMILY_LIMITED;
		List<Wording> lines = new ArrayList<>();
		lines.add(
				head.with("nama", family.addressed(), "kelompok", family.kelompokName(), "peran", member(family.role()),
						"tanggal", Dates.full(stored.since().atZone(family.zone().zoneId()).toLocalDate())));
		for (Purpose purpose : Purpose.values()) {
			lines.add(consent(purpose, stored.consents(), family.zone()));
		}
		lines.addAll(stored.more());
		return lines;
	}

	private static Wording consent(Purpose purpose, List<Chats.Consent> consents, Zone zone) {
		Optional<Chats.Consent> decided = consents.stream().filter((one) -> one.purpose() == purpose).findFirst();
		if (decided.isEmpty()) {
			return PrivacyPhrase.DATA_UNDECIDED.with("hal", purpose(purpose));
		}
		Instant at = decided.get().decidedAt();
		return (decided.get().granted() ? PrivacyPhrase.DATA_GRANTED : PrivacyPhrase.DATA_DENIED).with("hal",
				purpose(purpose), "waktu", Dates.fullWithHour(at, zone));
	}

	private static Wording staff(StaffMember member) {
		Wording area = member.kecamatan()
			.or(member::kabupaten)
			.map(CommonPhrase::plain)
			.orElseGet(PrivacyPhrase.DATA_NO_AREA::with);
		return PrivacyPhrase.DATA_STAFF.with("nama", member.spoken(), "tugas", task(member.role()), "wilayah", area);
	}

	private static Wording purpose(Purpose purpose) {
		return (switch (purpose) {
			case PENGINGAT -> PrivacyPhrase.PURPOSE_PENGINGAT;
			case KUIS -> PrivacyPhrase.PURPOSE_KUIS;
			case KELUHAN -> PrivacyPhrase.PURPOSE_KELUHAN;
		}).with();
	}

	private static Wording member(MemberRole role) {
		return (switch (role) {
			case KPM -> PrivacyPhrase.MEMBER_KPM;
			case KETUA -> PrivacyPhrase.MEMBER_KETUA;
			case WAKIL -> PrivacyPhrase.MEMBER_WAKIL;
		}).with();
	}

	private static Wording task(StaffRole role) {
		return (switch (role) {
			case PENDAMPING -> PrivacyPhrase.STAFF_PENDAMPING;
			case PELATIH -> PrivacyPhrase.STAFF_PELATIH;
			case PETUGAS_PENGADUAN -> PrivacyPhrase.STAFF_PETUGAS_PENGADUAN;
			case KOORDINATOR -> PrivacyPhrase.STAFF_KOORDINATOR;
		}).with();
	}

}
