package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.p2k2.bot.text.MessagesFolder;

/** The lines of sources of each sesi, and how what they name was read. */
final class SourceLines {

	private static final String UNTOLD = ": tulis bagaimana dibaca";

	private static final String SOURCES = "## Sumber";

	private static final Pattern OF_QUESTION = Pattern.compile("\\s*sumber:\\s*\"(.*)\"");

	/** How something was read; the longest first. */
	private static final Pattern WAY = Pattern.compile("kutipan pejabat dibaca di|kutipan dibaca sebagai salinan"
			+ "|dibaca sebagai salinan di|dibaca sebagai kutipan di|kutipan dibaca di|dibaca di|tercatat di");

	private static final Pattern HOST = Pattern.compile(
			"(?<![\\w.@/-])(?:[a-z0-9-]+\\.)+(?:com|org|net|id|uk|au|ca|gov|edu|in|es|info|group|int|xyz|news|app|uy|shop|lk|html)\\b[^\\s,;\"]*");

	private static final Pattern NEWS = Pattern.compile(
			"antaranews|republika|kompas\\.|okezone|tribun|liputan6|detik|sindonews|tempo\\.co|disway|nakita|haibunda"
					+ "|parapuan|idntimes|viva\\.co|suara\\.com|news18|themorning|newdailyprime|bergelora|buletinsatu|jakarta365"
					+ "|klikpapua|ceknricek|sandiwartanews|moneter\\.id|fajar\\.co|sedee\\.|infobanknews|fortuneidn|wahananews"
					+ "|aktual\\.com|abcnews|wsls|ekonomiaktual|bisnisia|jabarekspres|jawapos|inews|jpnn|cnn|brilio|popbela"
					+ "|medicelle");

	private static final Pattern BLOGS = Pattern
		.compile("blogspot|wordpress|kompasiana|medium\\.com|alodokter|halodoc|hellosehat"
				+ "|klikdokter|decibel\\.shop|blogger|quora|wikihow|facebook|youtube|tiktok");

	private static final Pattern COPIES = Pattern
		.compile("scribd|docslib|fdocuments|anyflip|fliphtml|doczz|pdfcoke|docplayer|123dok|coconote|readkong|pdfcoffee"
				+ "|dokumen\\.tips|slideshare|academia\\.edu");

	/** Who may be believed: the state, its laws, and the world's bodies of health. */
	static final Pattern AUTHORITY = Pattern.compile(
			"Kementerian|Kemenkes|KemenPPPA|Kemkominfo|Kominfo|OJK|LPS|Polri|BPOM|BPJPH|BKKBN|BP3MI|Dinas|Puskesmas"
					+ "|Pemerintah|Peraturan|UU \\d|PP \\d|Permenkes \\d|WHO|UNICEF|PAHO|IDAI|CDC|NHS|MedlinePlus|Global Library"
					+ "|Facts for Life|DP3AP2|Childline|Geriatri");

	private final MessagesFolder folder;

	SourceLines(MessagesFolder folder) {
		this.folder = folder;
	}

	/** All lines of a sesi: its own, and those of its questions. */
	List<String> of(String sesi) {
		return lines(sesi + ".md", sesi + ".kuis.yaml").map(Map.Entry::getValue).toList();
	}

	/** Every line that does not keep to the convention, with file and line. */
	List<String> mistakes() {
		List<String> mistakes = new ArrayList<>();
		String[] files = this.folder.files("")
			.stream()
			.filter((file) -> file.startsWith("modul/"))
			.toArray(String[]::new);
		lines(files).forEach((line) -> mistakes(line.getValue()).stream()
			.filter((what) -> !what.endsWith(UNTOLD) || !toldInItsSesi(line.getKey().file(), what))
			.forEach((what) -> mistakes.add(line.getKey() + ": " + what)));
		return mistakes;
	}

	/** A question may leave it to its sesi to say how an address was read. */
	private boolean toldInItsSesi(String file, String mistake) {
		String address = mistake.substring(0, mistake.indexOf(": "));
		return file.endsWith(".kuis.yaml")
				&& ofSesi(file.replace(".kuis.yaml", ".md")).anyMatch((line) -> line.getValue().contains(address));
	}

	private Stream<Map.Entry<Place, String>> lines(String... files) {
		return Stream.of(files).flatMap((file) -> file.endsWith(".md") ? ofSesi(file) : ofQuiz(file));
	}

	private Stream<Map.Entry<Place, String>> ofSesi(String file) {
		List<String> lines = this.folder.lines(file).orElse(List.of());
		List<Map.Entry<Place, String>> found = new ArrayList<>();
		for (int i = Math.max(0, lines.indexOf(SOURCES)); i < lines.size(); i++) {
			if (lines.get(i).startsWith("- ")) {
				found.add(Map.entry(new Place(file, i + 1), lines.get(i).substring(2)));
			}
		}
		return found.stream();
	}

	private Stream<Map.Entry<Place, String>> ofQuiz(String file) {
		List<String> lines = this.folder.lines(file).orElse(List.of());
		List<Map.Entry<Place, String>> found = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher source = OF_QUESTION.matcher(lines.get(i));
			if (source.matches()) {
				found.add(Map.entry(new Place(file, i + 1), source.group(1)));
			}
		}
		return found.stream();
	}

	/** What is wrong with one line. */
	static List<String> mistakes(String line) {
		List<String> mistakes = new ArrayList<>();
		for (Matcher host = HOST.matcher(line); host.find();) {
			String way = way(line.substring(0, host.start()));
			String address = host.group();
			if (way.isEmpty()) {
				mistakes.add(address + UNTOLD);
			}
			if (BLOGS.matcher(address).find()) {
				mistakes.add(address + ": blog bukan asal keterangan");
			}
			if (NEWS.matcher(address).find() && !way.equals("kutipan pejabat dibaca di")
					&& !way.equals("tercatat di")) {
				mistakes.add(address + ": berita hanya untuk kalimat pejabat yang disebut namanya");
			}
			if (NEWS.matcher(address).find() && !AUTHORITY.matcher(line).find()) {
				mistakes.add(address + ": pejabatnya tidak disebut");
			}
			if (COPIES.matcher(address).find() && !way.contains("sebagai") && !way.equals("tercatat di")) {
				mistakes.add(address + ": ini salinan; tulis dibaca sebagai salinan");
			}
		}
		return mistakes;
	}

	private static String way(String before) {
		return WAY.matcher(before).results().map((way) -> way.group()).reduce("", (_, later) -> later);
	}

}
