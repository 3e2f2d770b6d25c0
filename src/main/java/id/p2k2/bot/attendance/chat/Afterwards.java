package id.p2k2.bot.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.p2k2.bot.attendance.AttendanceDetails;
import id.p2k2.bot.attendance.Roster;
import id.p2k2.bot.attendance.RosterResult;
import id.p2k2.bot.attendance.Sheet;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;

import org.springframework.stereotype.Component;

/**
 * What is asked once the marks are recorded: how many people, what was agreed, a picture.
 * Each may be left out, and at each step the pendamping may go on to something else.
 */
@Component
class Afterwards {

	static final String HEADS = "orang";

	static final String NOTES = "catatan";

	static final String PHOTO = "foto";

	private static final Pattern NUMBER = Pattern.compile("(?:ada\\s+)?(\\d{1,3})(?:\\s*(?:orang|org|ibu))?[.!]?");

	private final AttendanceDetails details;

	private final WaysOn ways;

	Afterwards(AttendanceDetails details, WaysOn ways) {
		this.details = details;
		this.ways = ways;
	}

	Turn<AttendanceState> heads(Sheet sheet) {
		return Turn.listen(new AttendanceState.CountingHeads(sheet.id()),
				Reply.say(AttendancePhrase.ASK_HEADS.with(), buttons(sheet, HEADS)));
	}

	/** The question behind one that was left out. */
	Turn<AttendanceState> after(Sheet sheet, String step) {
		return switch (step) {
			case HEADS -> Turn.listen(new AttendanceState.Noting(sheet.id()),
					Reply.say(AttendancePhrase.ASK_NOTES.with(), buttons(sheet, NOTES)));
			case NOTES -> Turn.listen(new AttendanceState.Picturing(sheet.id()),
					Reply.say(AttendancePhrase.ASK_PHOTO.with(), buttons(sheet, PHOTO)));
			default -> finished(sheet);
		};
	}

	private Turn<AttendanceState> finished(Sheet sheet) {
		List<Button> buttons = new ArrayList<>(this.ways.of(sheet));
		buttons.add(Board.correct(sheet));
		return Turn.end(Reply.say(AttendancePhrase.FINISHED.with("kelompok", sheet.kelompokName()), buttons));
	}

	/** "35", "35 orang". */
	Turn<AttendanceState> counted(long sheet, Said said, Speaker speaker) {
		String text = (said instanceof Said.Words words) ? words.text().strip().toLowerCase(java.util.Locale.ROOT) : "";
		var number = NUMBER.matcher(text);
		if (!number.matches()) {
			return Turn.again(AttendancePhrase.HEADS_HINT.with("batas", AttendanceDetails.MOST_PEOPLE));
		}
		return further(this.details.headCount(sheet, Integer.parseInt(number.group(1)), speaker), HEADS);
	}

	Turn<AttendanceState> noted(long sheet, Said said, Speaker speaker) {
		String text = (said instanceof Said.Words words) ? words.text().strip() : "";
		if (text.isEmpty() || text.length() > AttendanceDetails.LONGEST_NOTES) {
			return Turn.again(AttendancePhrase.NOTES_HINT.with("batas", AttendanceDetails.LONGEST_NOTES));
		}
		return further(this.details.notes(sheet, text, speaker), NOTES);
	}

	Turn<AttendanceState> pictured(long sheet, Said said, Speaker speaker) {
		if (!(said instanceof Said.File given) || given.attachment().kind() != Incoming.FileKind.PHOTO
				|| given.attachment().forwarded()) {
			return Turn.again(AttendancePhrase.PHOTO_HINT.with());
		}
		Sheet.Photo photo = new Sheet.Photo(speaker.chat().bot(), given.attachment().fileId());
		return further(this.details.photo(sheet, photo, speaker), PHOTO);
	}

	private Turn<AttendanceState> further(RosterResult result, String step) {
		return (result instanceof RosterResult.Done(Roster roster)) ? after(roster.sheet(), step)
				: Turn.end(Reply.say(AttendancePhrase.NOT_YOURS.with()));
	}

	private List<Button> buttons(Sheet sheet, String step) {
		List<Button> buttons = new ArrayList<>();
		buttons.add(Button.suggestion(AttendancePhrase.SKIP.with(), Board.data("lewat", sheet.id(), step)));
		buttons.addAll(this.ways.of(sheet));
		return buttons;
	}

}
