package id.p2k2.bot.shared;

/** A row's number that cannot be mistaken for the number of a row of another table. */
public sealed interface Id permits ImportId, KelompokId, KpmId, LinkId, MeetingId, StaffId, TicketId {

	/**
	 * The row's number.
	 * @return the number, from 1
	 */
	long value();

}
