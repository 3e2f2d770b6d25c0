package id.p2k2.bot.people;

import java.time.Instant;

import id.p2k2.bot.shared.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A member of the programme's staff.
 *
 * @param id null until stored
 * @param name as others know them, at most 80 characters
 * @param sapaan how they are addressed, or null where no file has said
 * @param role what they do
 * @param kabupaten where; null for the first koordinator until a kabupaten exists
 * @param kecamatan where more exactly, or null
 * @param active false once they have left: then their chats are worth nothing
 * @param createdAt since when
 * @param version counts changes
 */
@Table("staff")
public record Staff(@Id @Nullable StaffId id, String name, @Nullable Sapaan sapaan, StaffRole role,
		@Nullable String kabupaten, @Nullable String kecamatan, boolean active, Instant createdAt,
		@Version long version) {

	/**
	 * As others speak of them.
	 * @return "Pak Andi", or the name alone
	 */
	public String spoken() {
		return Sapaan.spoken(this.sapaan, this.name);
	}

}
