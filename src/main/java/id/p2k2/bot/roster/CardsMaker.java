package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.outbox.DocumentMaker;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Kelompok;
import id.p2k2.bot.people.KelompokRepository;
import id.p2k2.bot.roster.card.CardTexts;
import id.p2k2.bot.roster.card.JoinCard;
import id.p2k2.bot.roster.card.JoinCardsPdf;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes {@code kartu-Melati.pdf}: of all families of a kelompok that have not joined
 * ({@code 12}), or of one family of it ({@code 12-345}). Whoever has no usable code gets
 * one now.
 */
@Component
public class CardsMaker implements DocumentMaker {

	/** What {@link #name()} says. */
	public static final String NAME = "kartu";

	private final Cards cards;

	private final KelompokRepository kelompok;

	private final Assignments assignments;

	private final JoinCodes codes;

	private final KabupatenBots bots;

	private final Texts texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	CardsMaker(Cards cards, KelompokRepository kelompok, Assignments assignments, JoinCodes codes, KabupatenBots bots,
			Texts texts, JdbcClient jdbc, Clock clock) {
		this.cards = cards;
		this.kelompok = kelompok;
		this.assignments = assignments;
		this.codes = codes;
		this.bots = bots;
		this.texts = texts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The argument for all families that have not joined.
	 * @param kelompok of which kelompok
	 * @return the argument
	 */
	public static String of(KelompokId kelompok) {
		return String.valueOf(kelompok.value());
	}

	/**
	 * The argument for one family.
	 * @param kelompok its kelompok
	 * @param kpm the family
	 * @return the argument
	 */
	public static String of(KelompokId kelompok, KpmId kpm) {
		return kelompok.value() + "-" + kpm.value();
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	@Transactional
	public Optional<String> make(String argument, Path to) {
		String[] ids = argument.split("-");
		KelompokId id = new KelompokId(Long.parseLong(ids[0]));
		Optional<Kelompok> group = this.kelompok.findById(id);
		List<Cards.CardFamily> families = this.cards.families(id)
			.stream()
			.filter((family) -> (ids.length > 1) ? family.id().value() == Long.parseLong(ids[1]) : !family.joined())
			.toList();
		if (group.isEmpty() || families.isEmpty()) {
			return Optional.empty();
		}
		Place place = place(group.get(), id);
		write(families.stream().map((family) -> card(family, group.get().name(), place)).toList(), place, to);
		return Optional.of("kartu-" + fileName(group.get().name()) + ".pdf");
	}

	private void write(List<JoinCard> all, Place place, Path to) {
		try (OutputStream output = Files.newOutputStream(to)) {
			JoinCardsPdf.write(all, words(place.bot()), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JoinCard card(Cards.CardFamily family, String kelompok, Place place) {
		JoinCodes.Issued issued = this.codes.forFamily(family.id());
		String until = Dates.full(issued.expiresAt().atZone(place.zone().zoneId()).toLocalDate());
		return new JoinCard(family.addressed(), kelompok, place.desa(), place.pendamping(), issued.code().display(),
				"https://t.me/" + place.bot() + "?start=" + issued.code().value(), issued.code().phrase(),
				plain(CardPhrase.VALID_UNTIL.with("tanggal", until)));
	}

	private Place place(Kelompok group, KelompokId id) {
		String pendamping = pendamping(id);
		return this.jdbc.sql("SELECT name, kabupaten FROM desa WHERE id = ?")
			.param(group.desaId())
			.query((row, _) -> new Place(group.zone(), row.getString(1), this.bots.name(row.getString(2)), pendamping))
			.single();
	}

	private String pendamping(KelompokId id) {
		return this.assignments.pendamping(id, Utc.of(this.clock.instant()).toLocalDate())
			.map(Assignments.Server::spoken)
			.orElse("");
	}

	private CardTexts words(String bot) {
		return new CardTexts(plain(CardPhrase.TITLE.with()), plain(CardPhrase.KELOMPOK.with()),
				plain(CardPhrase.DESA.with()), plain(CardPhrase.PENDAMPING.with()), plain(CardPhrase.SCAN.with()),
				"@" + bot, plain(CardPhrase.CODE.with()), plain(CardPhrase.WORDS.with()),
				plain(CardPhrase.STEPS.with("bot", "@" + bot)).lines().toList(),
				plain(CardPhrase.PROMISES.with()).lines().toList());
	}

	private String plain(Wording wording) {
		return this.texts.plain(wording, Texts.INDONESIAN);
	}

	/** Letters and digits; whatever a file system may not like becomes a dash. */
	static String fileName(String kelompok) {
		return kelompok.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/** What stands on every card of a kelompok. */
	private record Place(Zone zone, String desa, String bot, String pendamping) {

	}

}
