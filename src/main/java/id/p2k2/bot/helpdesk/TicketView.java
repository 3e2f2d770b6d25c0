package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Optional;

/**
 * A ticket as somebody may see it.
 *
 * @param ticket the ticket
 * @param family name of the family, empty without a name
 * @param kelompok name of its group, empty without a name and of restricted ones
 * @param owner name of who is responsible
 * @param said what was said, oldest first; empty for whoever may see the head alone
 * @param whole whether all of it may be seen
 */
public record TicketView(Ticket ticket, Optional<String> family, Optional<String> kelompok, Optional<String> owner,
		List<Utterance> said, boolean whole) {

}
