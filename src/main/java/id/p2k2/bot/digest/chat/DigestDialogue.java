package id.p2k2.bot.digest.chat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.Digest;
import id.p2k2.bot.digest.DigestPhrase;
import id.p2k2.bot.digest.DigestTimes;
import id.p2k2.bot.digest.DigestTurns;
import id.p2k2.bot.digest.Digests;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Dates;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /ringkasan}: the digest as it stands now, whether anything is new or not. Pages
 * are made anew at every press.
 */
@Component
@Order(23)
class DigestDialogue implements Dialogue<DigestDialogue.None> {

	private final DigestTurns turns;

	private final Digests digests;

	DigestDialogue(DigestTurns turns, Digests digests) {
		this.turns = turns;
		this.digests = digests;
	}

	@Override
	public String name() {
		return "ringkasan";
	}

	@Override
	public Class<None> states() {
		return None.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("ringkasan", Set.of(Role.PENDAMPING), DigestPhrase.DESCRIPTION, DigestPhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<None> next(Optional<None> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Press press when press.verb().equals("hal") ->
				audience(press.text(0)).flatMap((audience) -> turn(speaker, audience))
					.map((turn) -> page(turn, (int) press.number(1)))
					.map((page) -> Turn.<None>stay(new Reply.Show(page.wording(), page.buttons())))
					.orElseGet(DigestDialogue::notYours);
			case Said.Press press when press.verb().equals("jam") ->
				turn(speaker, Audience.PENDAMPING).map(this::askHour).orElseGet(DigestDialogue::notYours);
			case Said.Press press when press.verb().equals("pukul") ->
				turn(speaker, Audience.PENDAMPING).map((turn) -> choose(turn, (int) press.number(0)))
					.orElseGet(DigestDialogue::notYours);
			default -> turn(speaker, Audience.PENDAMPING).map((turn) -> page(turn, 0))
				.map((page) -> Turn.<None>stay(Reply.say(page.wording(), page.buttons())))
				.orElseGet(DigestDialogue::notYours);
		};
	}

	/** Whoever presses is asked anew what they are. */
	private Optional<DigestTurns.Turn> turn(Speaker speaker, Audience audience) {
		return speaker.as(audience.role()).map(StaffMember::id).flatMap(this.turns::of);
	}

	private Digest.Page page(DigestTurns.Turn turn, int number) {
		return this.digests.of(turn.recipient()).page(number);
	}

	private Turn<None> askHour(DigestTurns.Turn turn) {
		List<Button> hours = DigestTimes.HOURS.stream()
			.map((hour) -> Button.of(CommonPhrase.plain(Dates.hour(hour)),
					Action.of(name(), "pukul", hour.getHour() * 60 + hour.getMinute())))
			.toList();
		return Turn.stay(Reply.say(DigestPhrase.ASK_HOUR.with("jam", Dates.hour(turn.hour())), hours));
	}

	private Turn<None> choose(DigestTurns.Turn turn, int minutes) {
		Optional<LocalTime> hour = DigestTimes.HOURS.stream()
			.filter((known) -> known.getHour() * 60 + known.getMinute() == minutes)
			.findFirst();
		hour.ifPresent((known) -> this.turns.choose(turn, known));
		return hour.map((known) -> Turn.<None>stay(Reply.say(DigestPhrase.HOUR_KEPT.with("jam", Dates.hour(known)))))
			.orElseGet(() -> askHour(turn));
	}

	private static Turn<None> notYours() {
		return Turn.over(Reply.say(DigestPhrase.NOT_YOURS.with()));
	}

	private static Optional<Audience> audience(String name) {
		return Arrays.stream(Audience.values()).filter((audience) -> audience.name().equals(name)).findFirst();
	}

	/** Nothing is kept. */
	sealed interface None permits Nothing {

	}

	/** Never stored. */
	record Nothing() implements None {

	}

}
