package id.p2k2.bot.roster.file;

import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One family.
 *
 * @param line where it stands in the file, from 1
 * @param idLuar its id in somebody else's list, at most 40 characters
 * @param kelompok at most 60 characters, without the word "Kelompok" before it
 * @param desa at most 60 characters, without the word "Desa" before it
 * @param kecamatan at most 60 characters, without "Kec." before it
 * @param kabupaten spelled {@code Kab. Kebumen} or {@code Kota Malang}, at most 60
 * characters
 * @param zone zone of the kelompok
 * @param pendamping name of the pendamping, at most 80 characters, without Bu or Pak
 * @param name at most 80 characters, without Bu or Pak before it
 * @param sapaan how to address them, where column or name say so
 * @param written the name as the file has it, where it holds the sapaan
 * @param role the role in the kelompok
 */
public record MemberRow(long line, @Nullable String idLuar, String kelompok, String desa, String kecamatan,
		String kabupaten, Zone zone, String pendamping, String name, @Nullable Sapaan sapaan, @Nullable String written,
		MemberRoleName role) implements Row {
}
