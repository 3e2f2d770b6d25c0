package id.p2k2.bot.helpdesk.answers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a forwarded message looks like the usual "bansos" fraud: aid or money is
 * promised, and the reader is to follow a link that is not the government's, or to do two
 * things like pressing, filling in or sending a code. Errs on the side of advice, which
 * costs a family one message.
 */
public final class LooksLikeBansosForward {

	private static final Pattern PROMISE = words("bansos", "bantuan", "pkh", "bpnt", "blt", "kks", "sembako", "dana",
			"saldo", "subsidi", "hadiah", "kemensos", "kementerian sosial", "kartu sosial", "insentif", "prakerja",
			"uang gratis");

	private static final List<Pattern> LURES = List.of(words("daftar", "daftarkan", "pendaftaran", "didaftarkan"),
			words("klik", "klick", "tekan", "pencet", "buka"), words("link", "tautan", "situs", "website"),
			words("isi data", "isi formulir", "lengkapi data", "masukkan nik", "masukan nik", "foto ktp"),
			words("bagikan", "sebarkan", "teruskan", "share", "viralkan"), words("kode", "otp", "pin", "verifikasi"),
			words("transfer", "biaya admin", "administrasi"), words("whatsapp", "wa", "telegram", "chat admin"),
			words("klaim", "claim", "tebus"));

	private static final int ENOUGH_LURES = 2;

	/**
	 * Addresses with a scheme, and bare ones that end as links do: a full stop without a
	 * space after it is no address.
	 */
	private static final Pattern ADDRESS = Pattern.compile(
			"(?:https?://|www\\.)([^\\s/?#]+)|\\b((?:[a-z0-9-]+\\.)+(?:com|net|org|id|me|ly|gl|cc|co|io|xyz|info|site|"
					+ "online|top|shop|club|link|live|app|dev|page|web|click|icu|buzz|store|vip|cn|ru|tk|ml|ga|cf))\\b");

	private LooksLikeBansosForward() {
	}

	/**
	 * Looks at a text.
	 * @param text as it was forwarded, of any length
	 * @return whether the advice of {@link AnswerBook#hoaxAdvice()} is the right reply
	 */
	public static boolean test(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		if (!PROMISE.matcher(small).find()) {
			return false;
		}
		return strangeAddress(small) || LURES.stream()
			.filter((lure) -> lure.matcher(small).find())
			.limit(ENOUGH_LURES)
			.count() == ENOUGH_LURES;
	}

	private static boolean strangeAddress(String text) {
		return ADDRESS.matcher(text)
			.results()
			.map((hit) -> (hit.group(1) != null) ? hit.group(1) : hit.group(2))
			// "https://kemensos.go.id@example.com" leads to the part behind the sign
			.map((host) -> host.substring(host.lastIndexOf('@') + 1).replaceFirst("[:.,;!)]+\\d*$", ""))
			.anyMatch((host) -> !host.endsWith(".go.id"));
	}

	private static Pattern words(String... words) {
		return Pattern.compile("\\b(?:" + String.join("|", words).replace(" ", "\\s+") + ")\\b");
	}

}
