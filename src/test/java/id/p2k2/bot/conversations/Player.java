package id.p2k2.bot.conversations;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.p2k2.bot.demo.CodeList;
import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.World;

/** Plays one conversation file; throws an AssertionError that shows the chats. */
final class Player {

	private static final Pattern TOLD = Pattern.compile("Kode laporan: (K-[0-9A-Z]{5})");

	private static final Pattern NUMBERED = Pattern.compile("\\{laporan( \\d+)?\\}");

	private final World world;

	private final Map<String, Phone> phones = new LinkedHashMap<>();

	/** Per phone the messages already expected. */
	private final Map<String, Set<Long>> matched = new HashMap<>();

	/** In the order in which they were told. */
	private final Set<String> ticketCodes = new LinkedHashSet<>();

	private final Deeds deeds = new Deeds(this);

	/** Whether the digests of the mornings are expected like everything else. */
	private boolean digests;

	Player(World world) {
		this.world = world;
	}

	void play(List<Line> lines) {
		for (Line line : lines) {
			if (!(line instanceof Line.Expects)) {
				allExpected(line.number());
			}
			step(line);
		}
		allExpected(lines.isEmpty() ? 0 : lines.getLast().number());
	}

	private void step(Line line) {
		switch (line) {
			case Line.Clock(int _, String date, String hour, String zone) ->
				this.world.moveTo(date + "T" + hour, Zone.valueOf(zone));
			case Line.Setup(int _, String name) when name.equals("mulai ulang") -> this.world.restart();
			case Line.Setup(int _, String name) when name.equals("berkas hilang") ->
				this.world.telegram().forgetFiles();
			case Line.Setup(int _, String name) when name.equals("ringkasan pagi") -> this.digests = true;
			case Line.Setup(int _, String name) -> {
				Beginnings.play(name, this);
				forgetAll();
			}
			case Line.Does does -> {
				this.deeds.does(does);
				this.world.settle();
				this.world.tick();
			}
			case Line.Checks checks -> checks(checks);
			case Line.Expects expects -> expects(expects);
		}
		this.deeds.look();
		noteTicketCodes();
	}

	private void checks(Line.Checks check) {
		String found = String.valueOf(this.world.jdbc().sql(check.query()).query().singleValue());
		if (!found.equals(check.value())) {
			throw different(check.number(), "stored is " + found, check.value());
		}
	}

	Phone phone(String who) {
		return this.phones.computeIfAbsent(who, this.world::phone);
	}

	Collection<Phone> phones() {
		return List.copyOf(this.phones.values());
	}

	World world() {
		return this.world;
	}

	/** The nomor kartu on the newest printed card any phone holds. */
	String printedCode() {
		return this.phones.values()
			.stream()
			.flatMap((phone) -> phone.messages().reversed().stream())
			.filter((bubble) -> bubble.attachment() != null && bubble.attachment().fileName().endsWith(".pdf"))
			.findFirst()
			.map((bubble) -> PrintedCard.code(Objects.requireNonNull(bubble.attachment()).bytes()))
			.orElseThrow(() -> new AssertionError("no card was printed"));
	}

	/** The code of somebody from the newest code list any phone holds. */
	String code(String who) {
		String name = who.replaceFirst("^(Ibu|Bu|Pak|Bapak) ", "");
		return this.phones.values()
			.stream()
			.flatMap((phone) -> CodeList.code(phone, name).stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no code list names " + who));
	}

	/**
	 * Ticket codes in the place of {laporan}: the last that was told, or the one told
	 * n-th.
	 */
	String ticketCoded(String text) {
		if (!text.contains("{laporan")) {
			return text;
		}
		List<String> told = List.copyOf(this.ticketCodes);
		return NUMBERED.matcher(text)
			.replaceAll((found) -> (found.group(1) == null) ? told.getLast()
					: told.get(Integer.parseInt(found.group(1).strip()) - 1));
	}

	/** Also those of messages that are deleted later. */
	private void noteTicketCodes() {
		this.phones.values()
			.stream()
			.flatMap((phone) -> phone.messages().stream())
			.filter(Bubble::fromBot)
			.sorted(Comparator.comparingLong(Bubble::id))
			.flatMap((bubble) -> TOLD.matcher(bubble.text()).results().map((found) -> found.group(1)))
			.forEach(this.ticketCodes::add);
	}

	private void expects(Line.Expects written) {
		Line.Expects expected = new Line.Expects(written.number(), written.who(), ticketCoded(written.text()),
				written.labels().stream().map(this::ticketCoded).toList(), written.mark());
		if (expected.who().contains(" | ")) {
			expects(meant(expected));
			return;
		}
		Phone phone = phone(expected.who());
		if (expected.mark().equals("ubah")) {
			if (phone.messages().stream().noneMatch((bubble) -> bubble.editedAt() != null && fits(bubble, expected))) {
				throw different(expected.number(), "no edited message fits", expected.text());
			}
			return;
		}
		Bubble next = unmatched(expected.who()).stream()
			.filter((bubble) -> !aside(bubble) || fits(bubble, expected))
			.findFirst()
			.orElseThrow(
					() -> different(expected.number(), "the bot said nothing to " + expected.who(), expected.text()));
		if (!fits(next, expected)) {
			throw different(expected.number(), "the bot said something else to " + expected.who(),
					expected.text() + " " + expected.labels());
		}
		this.matched.computeIfAbsent(expected.who(), (_) -> new HashSet<>()).add(next.id());
	}

	/** Where several may have been answered so, the first who was. */
	private Line.Expects meant(Line.Expects expected) {
		String[] several = expected.who().split(" \\| ");
		String who = Stream.of(several)
			.filter((one) -> unmatched(one).stream().findFirst().filter((next) -> fits(next, expected)).isPresent())
			.findFirst()
			.orElse(several[0]);
		return new Line.Expects(expected.number(), who, expected.text(), expected.labels(), expected.mark());
	}

	private static boolean fits(Bubble bubble, Line.Expects expected) {
		String mark = expected.mark();
		Attachment file = bubble.attachment();
		if (mark.startsWith("kirim ") && (file == null || !file.fileName().equals(mark.substring(6)))) {
			return false;
		}
		if (mark.equals("senyap") != bubble.silent() && !mark.startsWith("kirim") && !mark.equals("ubah")) {
			return false;
		}
		StringBuilder pattern = new StringBuilder();
		for (String part : expected.text().split("…", -1)) {
			pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
		}
		return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(bubble.text().strip()).matches()
				&& bubble.labels().equals(expected.labels());
	}

	private List<Bubble> unmatched(String who) {
		Set<Long> known = this.matched.getOrDefault(who, Set.of());
		return phone(who).messages()
			.stream()
			.filter((bubble) -> bubble.fromBot() && !known.contains(bubble.id()))
			.toList();
	}

	/**
	 * A digest leaves every morning there is news; only files about digests expect it.
	 */
	private boolean aside(Bubble bubble) {
		return !this.digests && bubble.text().startsWith("Ringkasan ");
	}

	private void forgetAll() {
		this.phones.forEach((who, phone) -> phone.messages()
			.forEach((bubble) -> this.matched.computeIfAbsent(who, (_) -> new HashSet<>()).add(bubble.id())));
	}

	private void allExpected(int number) {
		for (String who : this.phones.keySet()) {
			if (!unmatched(who).stream().allMatch(this::aside)) {
				throw different(number, "the bot said something to " + who + " that was not expected before this line",
						"");
			}
		}
	}

	private AssertionError different(int number, String what, String expected) {
		StringBuilder report = new StringBuilder("line " + number + ": " + what + "\n");
		if (!expected.isEmpty()) {
			report.append("expected: ").append(expected).append('\n');
		}
		this.phones.forEach((who, phone) -> {
			report.append("--- ").append(who).append(" ---\n");
			unmatched(who).forEach((bubble) -> report.append("NOT EXPECTED: ").append(show(bubble)).append('\n'));
		});
		this.phones
			.forEach((who, phone) -> report.append("=== ").append(who).append(" ===\n").append(phone.transcript()));
		return new AssertionError(report.toString());
	}

	private static String show(Bubble bubble) {
		StringBuilder shown = new StringBuilder(bubble.silent() ? "(senyap) " : "");
		Attachment file = bubble.attachment();
		shown.append((file != null) ? "(kirim " + file.fileName() + ") " : "")
			.append(bubble.text().replace("\n", "\n    "));
		bubble.labels().forEach((label) -> shown.append(" [").append(label).append(']'));
		return shown.toString();
	}

}
