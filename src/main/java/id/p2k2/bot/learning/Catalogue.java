package id.p2k2.bot.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every modul and sesi, read and checked at start; never changes while the bot runs. */
public final class Catalogue {

	private final List<Modul> modul;

	private final Map<String, Sesi> byCode;

	/**
	 * A catalogue of these modul.
	 * @param modul in their order, with numbers that differ
	 */
	public Catalogue(List<Modul> modul) {
		this.modul = List.copyOf(modul);
		this.byCode = sesi().stream().collect(Collectors.toUnmodifiableMap(Sesi::code, Function.identity()));
	}

	/**
	 * All modul.
	 * @return by number
	 */
	public List<Modul> modul() {
		return this.modul;
	}

	/**
	 * A modul by its number.
	 * @param number any number
	 * @return the modul, or empty if there is none
	 */
	public Optional<Modul> modul(long number) {
		return this.modul.stream().filter((candidate) -> candidate.number() == number).findFirst();
	}

	/**
	 * All sesi.
	 * @return in the order of the programme
	 */
	public List<Sesi> sesi() {
		return this.modul.stream().flatMap((candidate) -> candidate.sesi().stream()).toList();
	}

	/**
	 * A sesi by its code.
	 * @param code any text
	 * @return the sesi, or empty if there is none
	 */
	public Optional<Sesi> sesi(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * The sesi a question belongs to, whether or not it is still asked.
	 * @param question the id of a question, or any text
	 * @return the sesi, or empty if there is none
	 */
	public Optional<Sesi> sesiAsking(String question) {
		return sesi(question.substring(0, Math.max(0, question.lastIndexOf('-'))));
	}

}
