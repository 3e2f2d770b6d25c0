package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;

/** Knows the sesi a meeting can be about, and which comes next for a kelompok. */
public interface SesiSuggestion {

	/**
	 * The sesi that comes next; a suggestion only.
	 * @param kelompok for which group
	 * @param day of the meeting that is planned
	 * @return the sesi, or empty if there is none to suggest
	 */
	Optional<Sesi> next(KelompokId kelompok, LocalDate day);

	/**
	 * The sesi somebody may mean who typed these words.
	 * @param typed a title or another name it goes by, part of one, or a number
	 * @return the best first, at most five; one alone, and {@link Meant#surely()}, if the
	 * words name it
	 */
	Meant meant(String typed);

	/**
	 * A sesi by its code.
	 * @param code as stored with a meeting
	 * @return the sesi, or empty if the catalogue does not have it any more
	 */
	Optional<Sesi> sesi(String code);

	/**
	 * The catalogue.
	 * @return modul in their order
	 */
	List<Modul> modul();

	/**
	 * What typed words may mean.
	 *
	 * @param sesi the best first
	 * @param surely whether the first is named by them
	 */
	record Meant(List<Sesi> sesi, boolean surely) {

	}

	/**
	 * A modul.
	 *
	 * @param code short, ASCII, without colon and tilde
	 * @param title as pendamping know it
	 * @param sesi in their order
	 */
	record Modul(String code, String title, List<Sesi> sesi) {

	}

	/**
	 * A sesi.
	 *
	 * @param code at most 20 ASCII characters, without colon and tilde, never changed
	 * @param title as pendamping know it
	 */
	record Sesi(String code, String title) {

	}

}
