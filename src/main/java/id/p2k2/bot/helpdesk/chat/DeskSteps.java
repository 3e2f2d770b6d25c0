package id.p2k2.bot.helpdesk.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.DeskResult;
import id.p2k2.bot.helpdesk.DeskView;
import id.p2k2.bot.helpdesk.Part;
import id.p2k2.bot.helpdesk.Ticket;
import id.p2k2.bot.helpdesk.TicketDesk;
import id.p2k2.bot.helpdesk.TicketView;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.text.Texts;

import org.springframework.stereotype.Component;

/** What staff does with one ticket, each step authorised by the desk. */
@Component
class DeskSteps {

	private final TicketDesk desk;

	private final DeskView seen;

	private final Texts texts;

	DeskSteps(TicketDesk desk, DeskView seen, Texts texts) {
		this.seen = seen;
		this.desk = desk;
		this.texts = texts;
	}

	static Turn<DeskState> hidden() {
		return Turn.stay(Reply.say(DeskPhrase.HIDDEN.with()));
	}

	/** The version is that of the screen, or, from a digest, of this moment. */
	Turn<DeskState> answer(TicketId id, long version, Speaker speaker) {
		return looked(id, speaker,
				(view) -> view.ticket().oral() ? Turn.stay(Reply.say(DeskPhrase.ANSWER_ALOUD.with()))
						: Turn.ask(new DeskState.Answering(number(view), seen(version, view)),
								DeskPhrase.ASK_ANSWER.with("kode", view.ticket().code()),
								DeskWords.templates(view.ticket())));
	}

	Turn<DeskState> template(long ticket, long version, long number, Speaker speaker) {
		return DeskWords.template(number)
			.map((phrase) -> preview(ticket, version,
					List.of(Part.words(this.texts.plain(phrase.with(), Texts.INDONESIAN))), speaker))
			.orElseGet(() -> Turn.again(DeskPhrase.PRESS_HINT.with()));
	}

	/** One more piece of an answer, shown with all the others before it goes. */
	Turn<DeskState> more(DeskState.Previewing state, Part part, Speaker speaker) {
		return longer(state.ticket(), state.parts(), part, speaker,
				(parts) -> preview(state.ticket(), state.version(), parts, speaker));
	}

	/** One more piece of the last words. */
	Turn<DeskState> more(DeskState.Ending state, Part part, Speaker speaker) {
		return longer(state.ticket(), state.parts(), part, speaker,
				(parts) -> ending(state.ticket(), state.version(), parts, speaker));
	}

	private Turn<DeskState> longer(long ticket, List<Part> parts, Part part, Speaker speaker,
			Function<List<Part>, Turn<DeskState>> then) {
		if (part.kind() != Part.Kind.TEXT && !this.seen.takesFiles(new TicketId(ticket), speaker)) {
			return Turn.again(DeskPhrase.OTHER_BOT_ANSWER.with());
		}
		List<Part> all = new ArrayList<>(parts);
		all.add(part);
		return DeskWords.fits(all) ? then.apply(List.copyOf(all)) : Turn.again(DeskPhrase.DRAFT_FULL.with());
	}

	private Turn<DeskState> preview(long ticket, long version, List<Part> parts, Speaker speaker) {
		return looked(new TicketId(ticket), speaker,
				(view) -> Turn.collect(new DeskState.Previewing(number(view), version, parts),
						DeskWords.preview(DeskPhrase.PREVIEW, view.ticket().code(), parts), DeskWords.previewing()));
	}

	private Turn<DeskState> ending(long ticket, long version, List<Part> parts, Speaker speaker) {
		return looked(new TicketId(ticket), speaker,
				(view) -> Turn.collect(new DeskState.Ending(number(view), version, parts),
						DeskWords.preview(DeskPhrase.PREVIEW_CLOSING, view.ticket().code(), parts),
						DeskWords.ending()));
	}

	/** What was written is not lost where somebody else was faster. */
	Turn<DeskState> send(DeskState.Previewing state, Speaker speaker) {
		DeskResult result = this.desk.answer(new TicketId(state.ticket()), state.version(), state.parts(), speaker);
		return (result instanceof DeskResult.Changed(TicketView view))
				? preview(number(view), view.ticket().version(), state.parts(), speaker)
					.after(Reply.say(DeskPhrase.CHANGED.with()), DeskWords.view(view))
				: done(result, (view) -> Reply.say(DeskPhrase.SENT.with("kode", view.ticket().code())));
	}

	Turn<DeskState> forward(TicketId id, long version, Speaker speaker) {
		return looked(id, speaker, (view) -> {
			Ticket ticket = view.ticket();
			if (ticket.oral()) {
				return Turn.stay(Reply.say(DeskPhrase.ASK_ALOUD.with("kode", ticket.code()),
						Button.yes(DeskPhrase.AGREED.with(),
								DeskWords.action("setuju", id.value(), seen(version, view))),
						Button.no(DeskPhrase.NOT_AGREED.with(), DeskWords.action("belumsetuju", id.value()))));
			}
			return done(this.desk.forward(id, version, speaker),
					(asked) -> Reply.say(DeskPhrase.FORWARD_ASKED.with("kode", asked.ticket().code())));
		});
	}

	Turn<DeskState> forwardAloud(TicketId id, long version, Speaker speaker) {
		return looked(id, speaker,
				(view) -> view.ticket().oral()
						? done(this.desk.forward(id, version, speaker),
								(gone) -> Reply.say(DeskPhrase.FORWARDED.with("kode", gone.ticket().code())))
						: Turn.over(Reply.say(DeskPhrase.PRESS_HINT.with())));
	}

	Turn<DeskState> close(TicketId id, long version, Speaker speaker) {
		return looked(id, speaker, (view) -> {
			DeskState closing = new DeskState.Closing(number(view), seen(version, view));
			String code = view.ticket().code();
			return view.ticket().oral() ? Turn.ask(closing, DeskPhrase.ASK_DONE_ALOUD.with("kode", code))
					: Turn.ask(closing, DeskPhrase.ASK_DONE.with("kode", code),
							Button.suggestion(DeskPhrase.SKIP.with(), DeskWords.action("lewati")));
		});
	}

	Turn<DeskState> closed(DeskState.Ending state, Speaker speaker) {
		DeskResult result = this.desk.close(new TicketId(state.ticket()), state.version(), state.parts(), speaker);
		return (result instanceof DeskResult.Changed(TicketView view) && !state.parts().isEmpty())
				? ending(number(view), view.ticket().version(), state.parts(), speaker)
					.after(Reply.say(DeskPhrase.CHANGED.with()), DeskWords.view(view))
				: done(result, (view) -> Reply.say(DeskPhrase.CLOSED.with("kode", view.ticket().code())));
	}

	Turn<DeskState> file(TicketId id, long text, Speaker speaker) {
		return looked(id, speaker,
				(view) -> this.seen.file(id, text, speaker)
					.map((one) -> Turn.<DeskState>stay(DeskWords.again(view),
							(one.bot() == speaker.chat().bot())
									? new Reply.About(view.ticket().subject(), OwnWords.file(view.ticket(), one))
									: Reply.say(DeskPhrase.OTHER_BOT.with("kode", view.ticket().code()))))
					.orElseGet(DeskSteps::hidden));
	}

	Turn<DeskState> all(TicketId id, Speaker speaker) {
		return looked(id, speaker, (view) -> Turn.stay(DeskWords.all(view)));
	}

	Turn<DeskState> more(TicketId id, Speaker speaker) {
		return looked(id, speaker, (view) -> Turn.stay(Reply.say(DeskPhrase.MORE_OF.with("kode", view.ticket().code()),
				DeskWords.more(view, this.seen.alike(id, speaker)))));
	}

	Turn<DeskState> note(TicketId id, Speaker speaker) {
		return looked(id, speaker, (view) -> Turn.ask(new DeskState.Noting(number(view)),
				DeskPhrase.ASK_NOTE.with("kode", view.ticket().code())));
	}

	Turn<DeskState> noted(long ticket, String note, Speaker speaker) {
		return done(this.desk.note(new TicketId(ticket), note, speaker),
				(view) -> Reply.say(DeskPhrase.NOTE_KEPT.with(), DeskWords.back(view)));
	}

	Turn<DeskState> history(TicketId id, Speaker speaker) {
		return looked(id, speaker, (view) -> Turn
			.stay(Reply.say(DeskWords.history(view.ticket(), this.seen.history(id, speaker)), DeskWords.back(view))));
	}

	Turn<DeskState> merge(TicketId id, TicketId into, Speaker speaker) {
		return done(this.desk.merge(id, into, speaker),
				(view) -> Reply.say(DeskPhrase.MERGED.with("kode", view.ticket().code()), DeskWords.back(view)));
	}

	Turn<DeskState> reason(TicketId id, Speaker speaker) {
		return looked(id, speaker,
				(view) -> (view.ticket().restricted() && view.ticket().anonymous())
						? Turn.ask(new DeskState.Reasoning(number(view)),
								DeskPhrase.ASK_REASON.with("kode", view.ticket().code()))
						: hidden());
	}

	Turn<DeskState> writer(long ticket, String reason, Speaker speaker) {
		TicketId id = new TicketId(ticket);
		return looked(id, speaker,
				(view) -> Turn.end(this.desk.identity(id, reason, speaker)
					.<Reply>map((writer) -> new Reply.About(view.ticket().subject(),
							new Reply.Fleeting(Reply.say(DeskPhrase.WRITER.with("kode", view.ticket().code(), "nama",
									writer.name(), "kelompok", writer.kelompok())))))
					.orElseGet(() -> Reply.say(DeskPhrase.NO_WRITER.with()))));
	}

	private Turn<DeskState> looked(TicketId id, Speaker speaker, Function<TicketView, Turn<DeskState>> then) {
		return this.seen.look(id, speaker).map(then).orElseGet(DeskSteps::hidden);
	}

	/** Of a ticket that was merged, the one that goes on. */
	private static long number(TicketView view) {
		return view.ticket().number().value();
	}

	private static long seen(long version, TicketView view) {
		return (version >= 0) ? version : view.ticket().version();
	}

	/** Of two handlers the second is shown what the first did. */
	private static Turn<DeskState> done(DeskResult result, Function<TicketView, Reply> told) {
		return switch (result) {
			case DeskResult.Done(TicketView view) -> Turn.end(told.apply(view));
			case DeskResult.Changed(TicketView view) ->
				Turn.end(Reply.say(DeskPhrase.CHANGED.with()), DeskWords.view(view));
			case DeskResult.Hidden _ -> Turn.end(Reply.say(DeskPhrase.HIDDEN.with()));
			case DeskResult.Refused _ -> Turn.end(Reply.say(DeskPhrase.REFUSED.with()));
		};
	}

}
