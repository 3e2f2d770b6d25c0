package id.p2k2.bot.attendance;

import id.p2k2.bot.people.Speaker;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else is told of a meeting beside the marks; all of it may be left out. */
@Service
@Transactional
public class AttendanceDetails {

	/** No room holds more people. */
	public static final int MOST_PEOPLE = 999;

	/** The longest notes. */
	public static final int LONGEST_NOTES = 1000;

	private final Sheets sheets;

	private final SheetAccess access;

	AttendanceDetails(Sheets sheets, SheetAccess access) {
		this.sheets = sheets;
		this.access = access;
	}

	/**
	 * How many people were in the room, children and husbands too.
	 * @param sheet which sheet
	 * @param people 0 to {@link #MOST_PEOPLE}
	 * @param by who
	 * @return Done, NotYet or NotYours
	 */
	public RosterResult headCount(long sheet, int people, Speaker by) {
		return detail(sheet, by, () -> this.sheets.headCount(sheet, Math.clamp(people, 0, MOST_PEOPLE)));
	}

	/**
	 * What was agreed; takes the place of earlier notes.
	 * @param sheet which sheet
	 * @param notes scrubbed, at most {@link #LONGEST_NOTES} characters
	 * @param by who
	 * @return Done, NotYet or NotYours
	 */
	public RosterResult notes(long sheet, String notes, Speaker by) {
		return detail(sheet, by, () -> this.sheets.notes(sheet, notes));
	}

	/**
	 * A picture of the meeting; takes the place of an earlier one. The file stays at
	 * Telegram.
	 * @param sheet which sheet
	 * @param photo where it is
	 * @param by who
	 * @return Done, NotYet or NotYours
	 */
	public RosterResult photo(long sheet, Sheet.Photo photo, Speaker by) {
		return detail(sheet, by, () -> this.sheets.photo(sheet, photo));
	}

	private RosterResult detail(long sheet, Speaker by, Runnable change) {
		return this.access.step(sheet, by, (_, _) -> {
			change.run();
			return new RosterResult.Done(this.access.read(sheet));
		});
	}

}
