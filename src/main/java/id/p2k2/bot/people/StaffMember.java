package id.p2k2.bot.people;

import java.util.Optional;

import id.p2k2.bot.shared.StaffId;

/**
 * A member of staff as they speak from a chat.
 *
 * @param id who
 * @param name as others know them
 * @param sapaan how they are addressed, empty where no file has said
 * @param role what they do
 * @param kabupaten where, empty for the first koordinator until a kabupaten exists
 * @param kecamatan where more exactly, if so
 */
public record StaffMember(StaffId id, String name, Optional<Sapaan> sapaan, StaffRole role, Optional<String> kabupaten,
		Optional<String> kecamatan) {

	/**
	 * As others speak of them.
	 * @return "Pak Andi", or the name alone
	 */
	public String spoken() {
		return Sapaan.spoken(this.sapaan.orElse(null), this.name);
	}

}
