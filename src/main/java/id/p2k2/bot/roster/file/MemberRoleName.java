package id.p2k2.bot.roster.file;

/** A role in the column {@code peran} of the members' file. */
public enum MemberRoleName {

	KPM, KETUA, WAKIL

}
