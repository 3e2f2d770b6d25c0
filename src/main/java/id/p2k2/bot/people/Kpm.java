package id.p2k2.bot.people;

import java.time.Instant;

import id.p2k2.bot.shared.KpmId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One beneficiary family, known by the name of the person who deals with the programme.
 *
 * @param id null until stored
 * @param kabupaten where
 * @param idLuar the number an import file knows it by, unique in the kabupaten, or null;
 * never a NIK or KK
 * @param name at most 80 characters
 * @param sapaan how she or he is addressed
 * @param status whether the family takes part
 * @param createdAt since when
 * @param version counts changes
 */
@Table("kpm")
public record Kpm(@Id @Nullable KpmId id, String kabupaten, @Nullable String idLuar, String name, Sapaan sapaan,
		Status status, Instant createdAt, @Version long version) {

	/**
	 * Name with address.
	 * @return for instance "Ibu Siti"
	 */
	public String addressed() {
		return this.sapaan.word() + " " + this.name;
	}

	/** Whether a family takes part. */
	public enum Status {

		/** Takes part. */
		ACTIVE,
		/** Has graduated. */
		GRADUATED,
		/** Has left for another reason. */
		LEFT

	}

}
