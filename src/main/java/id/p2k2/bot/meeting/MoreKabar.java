package id.p2k2.bot.meeting;

import java.util.List;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Wording;

/** Knows what else a ketua may pass on by mouth, beside the next meeting. */
public interface MoreKabar {

	/**
	 * What there is for a kelompok today.
	 * @param kelompok whose ketua asks
	 * @return one message each; empty if there is nothing
	 */
	List<Kabar> of(KelompokId kelompok);

	/**
	 * A message for the ketua.
	 *
	 * @param wording the text
	 * @param buttons below it
	 */
	record Kabar(Wording wording, List<Button> buttons) {

	}

}
