package id.p2k2.bot.conversation;

import java.util.Set;

import id.p2k2.bot.people.Role;
import id.p2k2.bot.text.Phrase;

/**
 * A command and its place in the menu.
 *
 * @param command without slash, 1 to 32 of {@code a-z0-9_}
 * @param roles who may use it
 * @param description one line for Telegram's list of commands
 * @param label the button in {@code /menu}
 * @param place where in the menu
 */
public record Entry(String command, Set<Role> roles, Phrase description, Phrase label, Place place) {

	/** Where in the menu an entry stands. */
	public enum Place {

		/** In the first menu. */
		FIRST,
		/** Behind {@code Lainnya}. */
		MORE,
		/** In no menu and not in Telegram's list: typed or linked only. */
		HIDDEN

	}

	/** Everybody who has joined. */
	public static final Set<Role> JOINED = Set.of(Role.KPM, Role.KETUA, Role.PENDAMPING, Role.PELATIH,
			Role.PETUGAS_PENGADUAN, Role.KOORDINATOR);

	/** Everybody. */
	public static final Set<Role> ALL = Set.of(Role.values());

}
