package id.p2k2.bot.helpdesk;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/**
 * What a ticket is about, by the codes of the field, and what that is called wherever it
 * is told. The order is that of the buttons; the names are stored.
 */
public enum Category implements Phrase {

	/** Aid has not come, or another amount. */
	BANTUAN(Route.PENDAMPING, Urgency.NORMAL, 5),
	/** The card is lost, broken or blocked. */
	KARTU(Route.PENDAMPING, Urgency.HIGH, 1),
	/** Names or numbers differ, the family has moved. */
	DATA(Route.PENDAMPING, Urgency.NORMAL, 7),
	/** A birth, a death, school, another person deals with the programme. */
	ANGGOTA(Route.PENDAMPING, Urgency.NORMAL, 7),
	/** School, posyandu, puskesmas. */
	LAYANAN(Route.PENDAMPING, Urgency.NORMAL, 5),
	/** Hour, place, quarrels in the group. */
	KELOMPOK(Route.PENDAMPING, Urgency.LOW, 7),
	/** Somebody takes money, or holds cards and PINs. */
	POTONGAN(Route.PETUGAS, Urgency.HIGH, 3),
	/** About ketua, pendamping or an official. */
	PETUGAS(Route.PETUGAS, Urgency.HIGH, 3),
	/** Violence, threats, a child that is not safe. */
	AMAN(Route.PETUGAS, Urgency.EMERGENCY, 1),
	/** Anything else. */
	LAIN(Route.PENDAMPING, Urgency.LOW, 7),
	/** A question; not among the buttons of a complaint. */
	TANYA(Route.PENDAMPING, Urgency.LOW, 5);

	private final Route route;

	private final Urgency urgency;

	private final int usualDays;

	Category(Route route, Urgency urgency, int usualDays) {
		this.route = route;
		this.urgency = urgency;
		this.usualDays = usualDays;
	}

	/**
	 * Whether only the petugas pengaduan reads it.
	 * @return true for what may be about those who read everything else
	 */
	public boolean restricted() {
		return this.route == Route.PETUGAS;
	}

	/**
	 * How soon among others.
	 * @return the urgency
	 */
	public Urgency urgency() {
		return this.urgency;
	}

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

	/** Working days until it is due where nothing else is configured. */
	int usualDays() {
		return this.usualDays;
	}

	/** How soon among others, the most urgent last. */
	public enum Urgency {

		/** Can wait. */
		LOW,
		/** As usual. */
		NORMAL,
		/** The same day. */
		HIGH,
		/** At once. */
		EMERGENCY

	}

	private enum Route {

		PENDAMPING, PETUGAS

	}

}
