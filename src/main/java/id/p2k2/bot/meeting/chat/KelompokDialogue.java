package id.p2k2.bot.meeting.chat;

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
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /kelompok}: the groups of a pendamping, one by one. */
@Component
@Order(22)
class KelompokDialogue implements Dialogue<NoState> {

	private final GroupChoice groups;

	private final GroupPage page;

	KelompokDialogue(GroupChoice groups, GroupPage page) {
		this.groups = groups;
		this.page = page;
	}

	@Override
	public String name() {
		return "kelompok";
	}

	@Override
	public Class<NoState> states() {
		return NoState.class;
	}

	@Override
	public List<Entry> entries() {
		return List.of(new Entry("kelompok", Set.of(Role.PENDAMPING), KelompokPhrase.DESCRIPTION, KelompokPhrase.LABEL,
				Entry.Place.FIRST));
	}

	@Override
	public Turn<NoState> next(Optional<NoState> state, Said said, Speaker speaker) {
		if (said instanceof Said.Press press) {
			return this.groups.served(speaker, press.number(0))
				.map((group) -> Turn.<NoState>stay(this.page.of(group)))
				.orElseGet(() -> Turn.over(Reply.say(KelompokPhrase.NOT_YOURS.with())));
		}
		List<Served> all = this.groups.served(speaker);
		Optional<Served> named = (said instanceof Said.Command(String _, String argument))
				? GroupChoice.named(argument, all) : Optional.empty();
		if (named.isPresent()) {
			return Turn.stay(this.page.of(named.get()));
		}
		return all.isEmpty() ? Turn.stay(Reply.say(KelompokPhrase.NONE.with()))
				: Turn.stay(Reply.say(KelompokPhrase.CHOOSE.with(), buttons(all)));
	}

	private List<Button> buttons(List<Served> all) {
		return all.stream()
			.map((group) -> Button.of(GroupChoice.label(group, all), Action.of(name(), "buka", group.id().value())))
			.toList();
	}

}
