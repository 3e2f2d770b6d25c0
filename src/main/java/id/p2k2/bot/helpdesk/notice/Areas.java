package id.p2k2.bot.helpdesk.notice;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.digest.Recipient;

/** Which kabupaten some koordinators look after. */
final class Areas {

	private Areas() {
	}

	static boolean everywhere(List<Recipient> koordinators) {
		return koordinators.stream().anyMatch((one) -> one.kabupaten().isEmpty());
	}

	/** Never empty, as SQL wants it. */
	static List<String> of(List<Recipient> koordinators) {
		List<String> areas = koordinators.stream().map(Recipient::kabupaten).flatMap(Optional::stream).toList();
		return areas.isEmpty() ? List.of("") : areas;
	}

	static boolean serves(Recipient koordinator, String kabupaten) {
		return koordinator.kabupaten().map(kabupaten::equals).orElse(true);
	}

}
