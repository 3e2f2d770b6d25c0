package id.p2k2.bot.roster.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Dialogue;
import id.p2k2.bot.conversation.Entry;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Said;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.roster.Areas;
import id.p2k2.bot.roster.Areas.Reach;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** {@code /wilayah}: kecamatan, their kelompok, and how many families have a chat. */
@Component
class AreaDialogue implements Dialogue<AreaDialogue.State> {

	private static final int PAGE = 15;

	private final Areas areas;

	AreaDialogue(Areas areas) {
		this.areas = areas;
	}

	@Override
	public String name() {
		return "wilayah";
	}

	@Override
	public Class<State> states() {
		return State.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("wilayah", Set.of(Role.KOORDINATOR), AreaPhrase.DESCRIPTION, AreaPhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<State> next(Optional<State> state, Said said, Speaker speaker) {
		return switch (said) {
			case Said.Press press when press.verb().equals("kec") ->
				kelompok(speaker, (int) press.number(0), (int) press.number(1));
			case Said.Press press -> kecamatan(speaker, (int) press.number(0));
			case Said.Command _ -> kecamatan(speaker, 0);
			case Said.Words _, Said.File _ -> Turn.again(ImportPhrase.PRESS_A_BUTTON.with());
		};
	}

	private Turn<State> kecamatan(Speaker speaker, int pressed) {
		int skipped = Math.max(0, pressed);
		List<Reach> some = this.areas.kecamatan(speaker, skipped, PAGE + 1);
		if (some.isEmpty()) {
			return Turn.end(Reply.say(AreaPhrase.NOTHING.with()));
		}
		List<Wording> lines = new ArrayList<>();
		List<Button> buttons = new ArrayList<>();
		for (Reach reach : some.subList(0, Math.min(PAGE, some.size()))) {
			lines.add(AreaPhrase.KECAMATAN_LINE.with("nama", reach.place(), "kelompok", reach.kelompok(), "keluarga",
					reach.families(), "terjangkau", reach.reached()));
			buttons.add(Button.of(CommonPhrase.plain(reach.place()),
					Action.of(name(), "kec", skipped + buttons.size(), 0)));
		}
		if (some.size() > PAGE) {
			buttons.add(Button.of(AreaPhrase.NEXT.with(), Action.of(name(), "semua", skipped + PAGE)));
		}
		return Turn.show(new State.Looking(), AreaPhrase.KECAMATAN.with("baris", lines), buttons);
	}

	private Turn<State> kelompok(Speaker speaker, int kecamatan, int skipped) {
		List<Reach> some = this.areas.kelompok(speaker, kecamatan, skipped, PAGE + 1);
		if (some.isEmpty()) {
			return kecamatan(speaker, 0);
		}
		List<Button> buttons = new ArrayList<>();
		if (some.size() > PAGE) {
			buttons.add(Button.of(AreaPhrase.NEXT.with(), Action.of(name(), "kec", kecamatan, skipped + PAGE)));
		}
		buttons.add(Button.of(AreaPhrase.BACK.with(), Action.of(name(), "semua", kecamatan / PAGE * PAGE)));
		List<Wording> lines = some.stream()
			.limit(PAGE)
			.map((reach) -> AreaPhrase.KELOMPOK_LINE.with("nama", reach.place(), "keluarga", reach.families(),
					"terjangkau", reach.reached()))
			.toList();
		return Turn.show(new State.Looking(), AreaPhrase.KELOMPOK.with("baris", lines), buttons);
	}

	/** The buttons carry all that is known. */
	sealed interface State {

		/** A list is shown. */
		record Looking() implements State {

		}

	}

}
