package id.p2k2.bot.people;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A group of 9 to 30 families.
 *
 * @param id null until stored
 * @param desaId the desa it meets in
 * @param name its name, unique in the desa, at most 60 characters
 * @param zone the zone its hours are told in
 * @param version counts changes
 */
@Table("kelompok")
public record Kelompok(@Id @Nullable KelompokId id, long desaId, String name, Zone zone, @Version long version) {

}
