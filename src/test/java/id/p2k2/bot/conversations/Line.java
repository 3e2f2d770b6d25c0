package id.p2k2.bot.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a conversation file.
 *
 * <pre>
 * # a comment, also the title
 * ! setup melati            a named beginning, see {@link Beginnings}
 * ! gabung Bu Siti, Bu Wati these join with their codes and agree to reminders
 * ! gabung diam Bu Wati     she joins and wants no reminders
 * ! mulai ulang             the bot is stopped and started anew
 * ! berkas hilang           Telegram does not know any file it was sent so far
 * ! pertemuan 7/12/2026 09.00   Pak Andi plans a meeting of Melati at Bu Rini's
 * ! ringkasan pagi          from here on the digests of the mornings must be expected too
 * &#64; 2026-12-04 07:00 WIB    the clock moves there, through all that is due
 * Bu Siti: halo             she writes; {kode Bu Siti} is her code from the last code list,
 *     {kartu} the one on the card printed last, {laporan} the ticket code the bot told last,
 *     {laporan 1} the first it told; also in what is expected
 * Bu Siti: [Boleh]          she presses the newest visible button with that label
 * Bu Siti: (balas "Jadi?") ya         she replies to the newest message that holds this
 * Bu Siti: (terusan) teks             she forwards
 * Bu Siti: (4096 huruf)               she writes a text of that length
 * Bu Siti: (suara)                    she sends a voice note; also (foto), (video)
 * Bu Siti: (tanpa jaringan) [Boleh]   she presses, or writes, without a network: it stays
 *     on her phone until "(jaringan kembali)", and leaves as it was pressed
 * Bu Siti: (blokir)                   she blocks the bot
 * Bu Siti: (di "besok") [Bisa datang] she presses below the newest message that holds this
 * Bu Siti: (layar lama) [Boleh]       her phone still shows a button that is gone
 * Bu Lastri: (tombol Bu Rini) [Jadi]  she sends what a button on another phone would send
 * Bu Siti: (tekan basi "apa:1")       she sends button data nobody made
 * Bu Siti &amp; Bu Wati: [Boleh]          both at once, before the bot answers either
 * Pak Andi: (berkas staf.csv)         he sends a document; its lines follow, indented;
 *     also "(berkas staf.csv windows-1252)", "(berkas staf.csv utf-8 dengan BOM)", and
 *     a workbook where the name ends in xlsx
 * ? 1 = SELECT COUNT(*) FROM x        what is stored
 * bot → Bu Siti: text [Label] [Label] expected, in this order for each phone; … stands
 *     for anything; further lines of the text follow, indented; "(kirim nama.pdf)" in
 *     front of the text is a document, "(ubah)" is an edited message, "(senyap)" no sound
 * bot → Bu Siti | Bu Wati: text   one of them was answered so, where both were at once
 * </pre>
 *
 * Every message the bot sends must be expected; an edit need not be, nor a digest that
 * leaves by itself.
 */
sealed interface Line {

	/** Where it stands. */
	int number();

	/** The clock moves. */
	record Clock(int number, String date, String hour, String zone) implements Line {

	}

	/** A named beginning. */
	record Setup(int number, String name) implements Line {

	}

	/** Somebody does something. */
	record Does(int number, String who, String what, List<String> content) implements Line {

	}

	/** The bot is expected to have said something. */
	record Expects(int number, String who, String text, List<String> labels, String mark) implements Line {

	}

	/** The database is asked for one value. */
	record Checks(int number, String value, String query) implements Line {

	}

	Pattern CLOCK = Pattern.compile("@ (\\S+) (\\S+) (WIB|WITA|WIT)");

	Pattern CHECK = Pattern.compile("\\? (.*?) = (SELECT .*)", Pattern.DOTALL);

	Pattern BOT = Pattern.compile("bot → ([^:]+): ?(.*)", Pattern.DOTALL);

	Pattern PERSON = Pattern.compile("([^:#!@]+): ?(.*)");

	Pattern LABELS = Pattern.compile("^(.*?)((?:\\s*\\[[^\\]]+\\])*)$", Pattern.DOTALL);

	Pattern MARK = Pattern.compile("^\\((ubah|senyap|kirim [^)]+)\\) ?", Pattern.DOTALL);

	static List<Line> parse(List<String> lines) {
		List<Line> parsed = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> indented = new ArrayList<>();
			int number = i + 1;
			while (i + 1 < lines.size() && (lines.get(i + 1).startsWith("    ")
					|| (lines.get(i + 1).isBlank() && i + 2 < lines.size() && lines.get(i + 2).startsWith("    ")))) {
				String next = lines.get(++i);
				indented.add(next.isBlank() ? "" : next.substring(4));
			}
			parsed.add(one(number, line, indented));
		}
		return parsed;
	}

	private static Line one(int number, String line, List<String> indented) {
		Matcher clock = CLOCK.matcher(line);
		if (clock.matches()) {
			return new Clock(number, clock.group(1), clock.group(2), clock.group(3));
		}
		if (line.startsWith("! ")) {
			return new Setup(number, line.substring("! ".length()).replaceFirst("^setup ", "").strip());
		}
		Matcher check = CHECK.matcher(line);
		if (check.matches()) {
			return new Checks(number, check.group(1), check.group(2));
		}
		Matcher bot = BOT.matcher(line);
		if (bot.matches()) {
			return expects(number, bot.group(1), bot.group(2), indented);
		}
		Matcher person = PERSON.matcher(line);
		if (person.matches()) {
			return new Does(number, person.group(1).strip(), person.group(2), indented);
		}
		throw new IllegalArgumentException("line " + number + " is not understood: " + line);
	}

	private static Line expects(int number, String who, String first, List<String> indented) {
		List<String> all = new ArrayList<>(List.of(first));
		all.addAll(indented);
		String whole = String.join("\n", all).strip();
		String mark = "";
		Matcher marked = MARK.matcher(whole);
		if (marked.find()) {
			mark = marked.group(1);
			whole = whole.substring(marked.end());
		}
		Matcher labels = LABELS.matcher(whole);
		List<String> found = new ArrayList<>();
		String text = whole;
		if (labels.matches()) {
			text = labels.group(1).strip();
			Matcher each = Pattern.compile("\\[([^\\]]+)\\]").matcher(labels.group(2));
			while (each.find()) {
				found.add(each.group(1));
			}
		}
		return new Expects(number, who.strip(), text, found, mark);
	}

}
