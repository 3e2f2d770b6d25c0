package id.p2k2.bot.substitution.chat;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.substitution.Substitution;
import id.p2k2.bot.substitution.SubstitutionActions;
import id.p2k2.bot.substitution.Substitutions;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Who acts for whom, as it concerns the speaker. */
@Component
class SubstituteList {

	private final Substitutions substitutions;

	SubstituteList(Substitutions substitutions) {
		this.substitutions = substitutions;
	}

	boolean empty(Speaker speaker) {
		return this.substitutions.away(speaker).isEmpty() && this.substitutions.acting(speaker).isEmpty();
	}

	/** Of a pendamping, with what can be done about each. */
	Reply own(Speaker speaker) {
		List<Substitution> away = this.substitutions.away(speaker);
		List<Substitution> acting = this.substitutions.acting(speaker);
		List<Wording> lines = new ArrayList<>();
		List<Button> buttons = new ArrayList<>();
		away.forEach((one) -> {
			lines.add(SubstitutePhrase.LINE_AWAY.with("pengganti", one.substituteName(), "dari", Dates.full(one.from()),
					"sampai", Dates.full(one.until())));
			buttons.add(Button.of(
					(away.size() == 1) ? SubstitutePhrase.END.with() : SubstitutePhrase.END_ONE.with("pengganti",
							one.substituteName(), "dari", Dates.dayAndMonth(one.from())),
					SubstitutionActions.end(one.id())));
		});
		acting.forEach((one) -> {
			lines.add(SubstitutePhrase.LINE_ACTING.with("pendamping", one.absentName(), "dari", Dates.full(one.from()),
					"sampai", Dates.full(one.until())));
			buttons.add(Button.of(
					(acting.size() == 1) ? SubstitutePhrase.CANNOT.with()
							: SubstitutePhrase.CANNOT_ONE.with("pendamping", one.absentName()),
					SubstitutionActions.decline(one.id())));
		});
		buttons.add(Button.of(SubstitutePhrase.NAME.with(), SubstitutionActions.nameOne()));
		return Reply.say(SubstitutePhrase.LIST.with("baris", lines), buttons);
	}

	/** Of a koordinator: nothing can be done from here. */
	Reply ofKabupaten(Speaker speaker) {
		List<Wording> lines = this.substitutions.ofKabupaten(speaker)
			.stream()
			.map((one) -> SubstitutePhrase.LINE.with("pendamping", one.absentName(), "pengganti", one.substituteName(),
					"dari", Dates.full(one.from()), "sampai", Dates.full(one.until())))
			.toList();
		return Reply.say(lines.isEmpty() ? SubstitutePhrase.NONE_IN_KABUPATEN.with()
				: SubstitutePhrase.LIST.with("baris", lines));
	}

}
