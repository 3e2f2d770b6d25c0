package id.p2k2.bot.conversations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.p2k2.bot.demo.CodeList;
import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.World;

/** Plays one conversation file; throws an AssertionError that shows the chats. */
final class Player {

	private static final Pattern CODE = Pattern.compile("\\{kode ([^}]+)\\}");

	private static final Pattern REPLY = Pattern.compile("\\(balas \"([^\"]*)\"\\) (.*)", Pattern.DOTALL);

	private static final Pattern FILE = Pattern.compile("\\(berkas ([^)]+)\\)");

	private final World world;

	private final Map<String, Phone> phones = new LinkedHashMap<>();

	/** Per phone the messages already expected. */
	private final Map<String, Set<Long>> matched = new HashMap<>();

	private final List<String> played = new ArrayList<>();

	Player(World world) {
		this.world = world;
	}

	void play(List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			switch (line) {
				case Line.Clock(int _, String date, String hour, String zone) -> {
					allExpected(line.number());
					this.world.moveTo(date + "T" + hour, Zone.valueOf(zone));
				}
				case Line.Setup(int _, String name) -> {
					Beginnings.play(name, this);
					forgetAll();
				}
				case Line.Does does -> {
					allExpected(line.number());
					does(does);
					this.world.settle();
				}
				case Line.Expects expects -> expects(expects);
			}
			this.played.add(String.valueOf(line.number()));
		}
		allExpected(lines.isEmpty() ? 0 : lines.getLast().number());
	}

	Phone phone(String who) {
		return this.phones.computeIfAbsent(who, this.world::phone);
	}

	World world() {
		return this.world;
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

	private void does(Line.Does line) {
		Phone phone = phone(line.who());
		String what = coded(line.what());
		Matcher reply = REPLY.matcher(what);
		Matcher file = FILE.matcher(what);
		if (file.matches()) {
			String content = String.join("\n", line.content()) + "\n";
			phone.sendsDocument(file.group(1), "text/csv", content.getBytes(StandardCharsets.UTF_8), "");
		}
		else if (reply.matches()) {
			phone.repliesTo(newestWith(phone, reply.group(1)), reply.group(2));
		}
		else if (what.startsWith("(terusan) ")) {
			phone.forwards(what.substring("(terusan) ".length()));
		}
		else if (what.equals("(blokir)")) {
			phone.blocks();
		}
		else if (what.startsWith("[") && what.endsWith("]")) {
			phone.presses(what.substring(1, what.length() - 1));
		}
		else {
			List<String> text = new ArrayList<>(List.of(what));
			text.addAll(line.content());
			phone.sends(String.join("\n", text));
		}
	}

	private String coded(String text) {
		return CODE.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(code(found.group(1))));
	}

	private static long newestWith(Phone phone, String part) {
		return phone.messages()
			.reversed()
			.stream()
			.filter((bubble) -> bubble.fromBot() && bubble.text().contains(part))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no message with \"" + part + "\"\n" + phone.transcript()))
			.id();
	}

	private void expects(Line.Expects expected) {
		Phone phone = phone(expected.who());
		if (expected.mark().equals("ubah")) {
			if (phone.messages().stream().noneMatch((bubble) -> bubble.editedAt() != null && fits(bubble, expected))) {
				throw different(expected.number(), "no edited message fits", expected.text());
			}
			return;
		}
		Bubble next = unmatched(expected.who()).stream()
			.findFirst()
			.orElseThrow(
					() -> different(expected.number(), "the bot said nothing to " + expected.who(), expected.text()));
		if (!fits(next, expected)) {
			throw different(expected.number(), "the bot said something else to " + expected.who(),
					expected.text() + " " + expected.labels());
		}
		this.matched.computeIfAbsent(expected.who(), (_) -> new HashSet<>()).add(next.id());
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

	private void forgetAll() {
		this.phones.forEach((who, phone) -> phone.messages()
			.forEach((bubble) -> this.matched.computeIfAbsent(who, (_) -> new HashSet<>()).add(bubble.id())));
	}

	private void allExpected(int number) {
		for (String who : this.phones.keySet()) {
			if (!unmatched(who).isEmpty()) {
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
