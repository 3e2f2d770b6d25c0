package id.p2k2.bot.learning;

import java.util.List;

import id.p2k2.bot.people.Family;

/** Which sesi a family means when it names none. */
public interface CurrentSesi {

	/**
	 * The sesi of these families today: the last of their kelompok, else what they opened
	 * last.
	 * @param families on one phone
	 * @return each sesi once; empty if there is none
	 */
	List<Sesi> of(List<Family> families);

}
