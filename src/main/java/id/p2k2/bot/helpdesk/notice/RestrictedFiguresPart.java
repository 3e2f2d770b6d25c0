package id.p2k2.bot.helpdesk.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.helpdesk.TicketFigures;
import id.p2k2.bot.shared.StaffId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Of a koordinator how many restricted tickets a kabupaten has had, by category: figures
 * alone, and none below {@link TicketFigures#FEWEST}.
 */
@Component
@Order(14)
class RestrictedFiguresPart implements DigestPart {

	private final TicketFigures figures;

	RestrictedFiguresPart(TicketFigures figures) {
		this.figures = figures;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		if (audience != Audience.KOORDINATOR) {
			return Map.of();
		}
		List<TicketFigures.Restricted> all = this.figures.restricted();
		Map<StaffId, Section> sections = new HashMap<>();
		for (Recipient koordinator : recipients) {
			List<Item> own = all.stream()
				.filter((one) -> Areas.serves(koordinator, one.kabupaten()))
				.map((one) -> Item.of("",
						TicketDigestPhrase.RESTRICTED_LINE.with("kabupaten", one.kabupaten(), "jenis",
								one.category().with(), "jumlah", one.number())))
				.toList();
			if (!own.isEmpty()) {
				sections.put(koordinator.staff(),
						new Section(TicketDigestPhrase.RESTRICTED.with("batas", TicketFigures.FEWEST), own));
			}
		}
		return sections;
	}

}
