package id.p2k2.bot.conversations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.p2k2.bot.fakes.Phone;

/** What people do on their phones, as {@link Line} words it. */
final class Deeds {

	private static final Pattern CODE = Pattern.compile("\\{kode ([^}]+)\\}");

	private static final Pattern REPLY = Pattern.compile("\\(balas \"([^\"]*)\"\\) (.*)", Pattern.DOTALL);

	private static final Pattern FILE = Pattern.compile("\\(berkas (\\S+)( [^)]+)?\\)");

	private static final Pattern LONG = Pattern.compile("\\((\\d+) huruf\\)");

	private static final Pattern ON = Pattern.compile("\\(di \"([^\"]*)\"\\) \\[(.+)\\]");

	private static final Pattern OLD = Pattern.compile("\\(layar lama\\) \\[(.+)\\]");

	private static final Pattern BORROWED = Pattern.compile("\\(tombol ([^)]+)\\) \\[(.+)\\]");

	private static final Pattern OFFLINE = Pattern.compile("\\(tanpa jaringan\\) (.+)");

	private static final Pattern FORGED = Pattern.compile("\\(tekan basi \"([^\"]*)\"\\)");

	private final Player player;

	private final Screens screens = new Screens();

	/** What phones without a network will do when they have one again, in that order. */
	private final Map<Phone, List<Runnable>> held = new HashMap<>();

	Deeds(Player player) {
		this.player = player;
	}

	/** Sees what every phone shows now, for later presses of what is gone by then. */
	void look() {
		this.player.phones().forEach(this.screens::look);
	}

	void does(Line.Does line) {
		for (String who : line.who().split(" & ")) {
			does(this.player.phone(who), coded(line.what()), line.content());
		}
	}

	private void does(Phone phone, String what, List<String> content) {
		Matcher file = FILE.matcher(what);
		Matcher reply = REPLY.matcher(what);
		Matcher length = LONG.matcher(what);
		Matcher offline = OFFLINE.matcher(what);
		if (offline.matches()) {
			this.held.computeIfAbsent(phone, (_) -> new ArrayList<>()).add(later(phone, offline.group(1)));
		}
		else if (what.equals("(jaringan kembali)")) {
			Objects.requireNonNull(this.held.remove(phone)).forEach(Runnable::run);
		}
		else if (file.matches()) {
			SentFile.of(file.group(1), (file.group(2) == null) ? "" : file.group(2).strip(), content).by(phone);
		}
		else if (reply.matches()) {
			phone.repliesTo(newestWith(phone, reply.group(1)), reply.group(2));
		}
		else if (length.matches()) {
			phone.sends("Bu, mau tanya. ".repeat(300).substring(0, Integer.parseInt(length.group(1))));
		}
		else if (what.startsWith("(terusan) ")) {
			phone.forwards(what.substring("(terusan) ".length()));
		}
		else if (what.equals("(blokir)")) {
			phone.blocks();
		}
		else if (what.equals("(foto)")) {
			phone.sendsPhoto(new byte[120_000], "");
		}
		else if (what.equals("(video)")) {
			phone.sendsVideo(new byte[1_500_000]);
		}
		else if (what.equals("(suara)")) {
			phone.sendsVoice(new byte[] { 1, 2, 3 });
		}
		else if (!pressed(phone, what)) {
			List<String> text = new ArrayList<>(List.of(what));
			text.addAll(content);
			phone.sends(String.join("\n", text));
		}
	}

	/** The phone sends what it showed when it was pressed. */
	private Runnable later(Phone phone, String what) {
		if (what.startsWith("[")) {
			Screens.Seen seen = this.screens.newest(phone, what.substring(1, what.length() - 1));
			return () -> phone.pressesStale(seen.message(), seen.data());
		}
		return () -> phone.sends(what);
	}

	private boolean pressed(Phone phone, String what) {
		Matcher on = ON.matcher(what);
		Matcher old = OLD.matcher(what);
		Matcher borrowed = BORROWED.matcher(what);
		Matcher forged = FORGED.matcher(what);
		if (on.matches()) {
			phone.pressesOn(newestWith(phone, on.group(1)), on.group(2));
		}
		else if (old.matches()) {
			Screens.Seen seen = this.screens.gone(phone, old.group(1));
			phone.pressesStale(seen.message(), seen.data());
		}
		else if (borrowed.matches()) {
			Screens.Seen seen = this.screens.newest(this.player.phone(borrowed.group(1)), borrowed.group(2));
			phone.pressesStale(seen.message(), seen.data());
		}
		else if (forged.matches()) {
			phone.pressesStale(phone.newest().id(), forged.group(1));
		}
		else if (what.startsWith("[") && what.endsWith("]")) {
			phone.presses(what.substring(1, what.length() - 1));
		}
		else {
			return false;
		}
		return true;
	}

	private String coded(String written) {
		String text = this.player.ticketCoded(written);
		String known = text.contains("{kartu}") ? text.replace("{kartu}", this.player.printedCode()) : text;
		return CODE.matcher(known).replaceAll((found) -> Matcher.quoteReplacement(this.player.code(found.group(1))));
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

}
