package id.p2k2.bot.roster.file;

/** How a family's head is addressed, as the column {@code sapaan} gives it. */
public enum Sapaan {

	IBU, BAPAK

}
