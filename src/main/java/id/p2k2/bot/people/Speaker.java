package id.p2k2.bot.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Zone;

/**
 * Who speaks, read anew from the database for every turn: what stands here is all that
 * they may be.
 *
 * @param chat from where
 * @param staff what they are among the staff
 * @param families the families on this chat, in the order they joined
 * @param stopped whether this chat asked for silence
 * @param language the chat's language
 */
public record Speaker(Chat chat, List<StaffMember> staff, List<Family> families, boolean stopped, String language) {

	/**
	 * All roles of this chat.
	 * @return at least one; {@link Role#STRANGER} alone if nobody has joined from here
	 */
	public Set<Role> roles() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.staff.forEach((member) -> roles.add(member.role().role()));
		this.families.stream().filter((family) -> family.kind() == LinkKind.FULL).forEach((family) -> {
			roles.add(Role.KPM);
			if (family.role().leads()) {
				roles.add(Role.KETUA);
			}
		});
		if (!this.families.isEmpty()) {
			roles.add(Role.KPM);
		}
		if (roles.isEmpty()) {
			roles.add(Role.STRANGER);
		}
		return roles;
	}

	/**
	 * The staff role of this chat.
	 * @param role which role
	 * @return the member, or empty if this chat does not have that role
	 */
	public Optional<StaffMember> as(StaffRole role) {
		return this.staff.stream().filter((member) -> member.role() == role).findFirst();
	}

	/**
	 * The families for whom everything may be done here.
	 * @return those not only "titip kabar"
	 */
	public List<Family> ownFamilies() {
		return this.families.stream().filter((family) -> family.kind() == LinkKind.FULL).toList();
	}

	/**
	 * The zone to tell hours in where no kelompok is meant.
	 * @return the first family's, else WIB
	 */
	public Zone zone() {
		return this.families.stream().map(Family::zone).findFirst().orElse(Zone.WIB);
	}

}
