package id.p2k2.bot.conversation;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.Wording;

/**
 * What a step comes to.
 *
 * @param <S> the dialogue's states
 * @param next where the dialogue is afterwards
 * @param replies what the speaker is answered, in order
 */
public record Turn<S>(Next<S> next, List<Reply> replies) {

	/**
	 * The dialogue goes on with a question. Its buttons die with the next step.
	 * @param state what is known so far
	 * @param wording the question
	 * @param buttons its answers
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> ask(S state, Wording wording, List<Button> buttons) {
		return new Turn<>(new Next.Goes<>(state), List.of(Reply.say(wording, buttons)));
	}

	/**
	 * The dialogue goes on with a question.
	 * @param state what is known so far
	 * @param wording the question
	 * @param buttons its answers
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> ask(S state, Wording wording, Button... buttons) {
		return ask(state, wording, List.of(buttons));
	}

	/**
	 * The dialogue goes on; the pressed message shows the question in place of what stood
	 * there.
	 * @param state what is known so far
	 * @param wording the question
	 * @param buttons its answers
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> show(S state, Wording wording, List<Button> buttons) {
		return new Turn<>(new Next.Goes<>(state), List.of(new Reply.Show(wording, List.copyOf(buttons))));
	}

	/**
	 * The dialogue goes on collecting: as long as its states are of one kind, the buttons
	 * of all its questions count, the older ones too, because somebody writes several
	 * messages before the first is answered.
	 * @param state what is known so far
	 * @param wording the question
	 * @param buttons its answers
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> collect(S state, Wording wording, List<Button> buttons) {
		return new Turn<>(new Next.Collects<>(state), List.of(Reply.say(wording, buttons)));
	}

	/**
	 * The dialogue goes on and listens to words. The buttons of its replies live longer
	 * than this step and carry their own revision, so that several may be pressed one
	 * after the other before the first is answered.
	 * @param state what is known so far
	 * @param replies what is answered
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> listen(S state, Reply... replies) {
		return new Turn<>(new Next.Listens<>(state), List.of(replies));
	}

	/**
	 * The dialogue is over.
	 * @param replies the last words
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> end(Reply... replies) {
		return new Turn<>(new Next.Ends<>(), List.of(replies));
	}

	/**
	 * The answer was not understood: says how it could be, with the question's buttons
	 * again. State and question stay.
	 * @param hint how it could be answered
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> again(Wording hint) {
		return new Turn<>(new Next.Again<>(hint), List.of());
	}

	/**
	 * An answer that leaves every dialogue where it is: for buttons of messages the bot
	 * sent by itself, and for commands that only tell.
	 * @param replies what is answered
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> stay(Reply... replies) {
		return new Turn<>(new Next.Stays<>(), List.of(replies));
	}

	/**
	 * The pressed button is over: says so, and what holds today. Nothing is written into
	 * the pressed message but that.
	 * @param today what holds today
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> over(Reply... today) {
		return new Turn<>(new Next.Over<>(), List.of(today));
	}

	/**
	 * Hands over to another dialogue, as if its command had been given.
	 * @param command the command's name
	 * @param argument what stands behind it
	 * @param <S> the dialogue's states
	 * @return the turn
	 */
	public static <S> Turn<S> handOver(String command, String argument) {
		return new Turn<>(new Next.HandsOver<>(command, argument), List.of());
	}

	/**
	 * This turn with something said before its own replies.
	 * @param earlier said first
	 * @return a new turn
	 */
	public Turn<S> after(Reply... earlier) {
		List<Reply> all = new ArrayList<>(List.of(earlier));
		all.addAll(this.replies);
		return new Turn<>(this.next, List.copyOf(all));
	}

	/**
	 * This turn with something said after its own replies. The last question with buttons
	 * stays the question.
	 * @param later said last
	 * @return a new turn
	 */
	public Turn<S> then(Reply... later) {
		List<Reply> all = new ArrayList<>(this.replies);
		all.addAll(List.of(later));
		return new Turn<>(this.next, List.copyOf(all));
	}

	/**
	 * Where the dialogue is afterwards.
	 *
	 * @param <S> the dialogue's states
	 */
	public sealed interface Next<S> {

		/**
		 * In a state.
		 *
		 * @param state which
		 * @param <S> the dialogue's states
		 */
		record Goes<S>(S state) implements Next<S> {

		}

		/**
		 * In a state; no button dies as long as the states are of its kind.
		 *
		 * @param state which
		 * @param <S> the dialogue's states
		 */
		record Collects<S>(S state) implements Next<S> {

		}

		/**
		 * In a state; no button dies with the next step.
		 *
		 * @param state which
		 * @param <S> the dialogue's states
		 */
		record Listens<S>(S state) implements Next<S> {

		}

		/**
		 * Nowhere: it is over.
		 *
		 * @param <S> the dialogue's states
		 */
		record Ends<S>() implements Next<S> {

		}

		/**
		 * Where it was; the question is put again.
		 *
		 * @param hint said with the question's buttons
		 * @param <S> the dialogue's states
		 */
		record Again<S>(Wording hint) implements Next<S> {

		}

		/**
		 * Where it was, or where another dialogue is.
		 *
		 * @param <S> the dialogue's states
		 */
		record Stays<S>() implements Next<S> {

		}

		/**
		 * Where it was; the pressed button is out of date.
		 *
		 * @param <S> the dialogue's states
		 */
		record Over<S>() implements Next<S> {

		}

		/**
		 * In another dialogue.
		 *
		 * @param command its command
		 * @param argument what stands behind it
		 * @param <S> the dialogue's states
		 */
		record HandsOver<S>(String command, String argument) implements Next<S> {

		}

	}

}
