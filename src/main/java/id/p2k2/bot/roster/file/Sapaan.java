package id.p2k2.bot.roster.file;

/**
 * How somebody is addressed, as the column {@code sapaan} or the name itself gives it.
 */
public enum Sapaan {

	IBU, BAPAK

}
