package id.p2k2.bot.meeting.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.PlanHint;
import id.p2k2.bot.meeting.Timetable;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Warns of other meetings at nearly the same time, and of a second one that day. */
@Component
class ClashHint implements PlanHint {

	private static final Duration LENGTH = Duration.ofMinutes(Meeting.USUAL_MINUTES);

	private final Timetable timetable;

	private final MeetingWords words;

	ClashHint(Timetable timetable, MeetingWords words) {
		this.timetable = timetable;
		this.words = words;
	}

	@Override
	public List<Wording> hints(Idea idea) {
		Instant start = idea.date().atTime(idea.hour()).atZone(idea.zone().zoneId()).toInstant();
		Map<MeetingId, Wording> hints = new LinkedHashMap<>();
		for (Meeting near : this.timetable.planned(idea.pendamping(), start.minus(LENGTH), start.plus(LENGTH))) {
			hints.put(near.number(),
					PlanPhrase.CLASH.with("kelompok", this.words.groups(near), "waktu", MeetingWords.when(near)));
		}
		for (KelompokId kelompok : idea.kelompok()) {
			for (Meeting same : sameDay(idea, kelompok)) {
				hints.put(same.number(), PlanPhrase.SAME_DAY.with("kelompok", this.words.groups(same), "jam",
						Dates.hour(same.localHour())));
			}
		}
		idea.moved().ifPresent(hints::remove);
		return new ArrayList<>(hints.values());
	}

	private List<Meeting> sameDay(Idea idea, KelompokId kelompok) {
		Instant morning = idea.date().atStartOfDay(idea.zone().zoneId()).toInstant();
		return this.timetable.between(kelompok, morning, morning.plus(Duration.ofDays(1)));
	}

}
