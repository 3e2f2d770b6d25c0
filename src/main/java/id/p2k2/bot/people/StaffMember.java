package id.p2k2.bot.people;

import java.util.Optional;

import id.p2k2.bot.shared.StaffId;

/**
 * A member of staff as they speak from a chat.
 *
 * @param id who
 * @param name as others know them
 * @param role what they do
 * @param kabupaten where, empty for the first koordinator until a kabupaten exists
 * @param kecamatan where more exactly, if so
 */
public record StaffMember(StaffId id, String name, StaffRole role, Optional<String> kabupaten,
		Optional<String> kecamatan) {

}
