package id.p2k2.bot.roster.file;

import org.jspecify.annotations.Nullable;

/**
 * One member of staff.
 *
 * @param line where it stands in the file, from 1
 * @param name at most 80 characters, without Bu or Pak before it
 * @param sapaan how to address them, where column or name say so
 * @param written the name as the file has it, where it holds the sapaan
 * @param role the role
 * @param kabupaten spelled {@code Kab. Kebumen} or {@code Kota Malang}, at most 60
 * characters
 * @param kecamatan at most 60 characters, absent for whoever serves the whole kabupaten
 */
public record StaffRow(long line, String name, @Nullable Sapaan sapaan, @Nullable String written, StaffRoleName role,
		String kabupaten, @Nullable String kecamatan) implements Row {
}
