package id.p2k2.bot.text.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a word contributes to an answer. Bahasa Indonesia as it is typed, with the basics
 * of Javanese, Sundanese and Madurese. A word that is not here is a stranger, and a
 * stranger makes an answer unclear: so a sentence about something else is not an answer.
 */
enum Meaning {

	/** Says yes; under a negation, no. */
	YES("""
			ya iya iyah iyo iyoh iyaa y yes yup yap yoi yo yoh heeh ok oke okey okay oky okee siap sip sipp bisa bs hadir
			hdr jadi jd boleh mau datang dtg dateng ikut setuju betul benar bener leres sanggup bersedia pasti
			nggih inggih enggih enggeh njih enjih ngge enggi muhun sumuhun sae mangga sumangga monggo tiasa saged saget iso isa
			dapat dpt teko rawuh sumping hayu hayuk 👍 👌 ✅ ✔ 🆗"""),

	/** Yes, if nothing else is said. */
	HOPE("""
			insyaallah insyaalloh insyallah insyaalah inshaallah isyaallah insallah insha_allah insya_allah insya_alloh
			in_sya_allah insyaa_allah"""),

	/** Negates the rest of its clause. */
	NOT("""
			tidak tdk tidk tida tak gak ga gk g nggak ngga enggak engga enggk kagak kaga ora ra mboten boten mbten
			henteu heunteu teu ndak ndk nda dak no nope ogah moal emoh bukan bkn jangan jgn bunten sanes wegah"""),

	/** Says no of itself. */
	NO("gakbisa gabisa gkbisa gbisa nggakbisa tidakbisa tdkbisa batal berhalangan halangan salah 👎 ❌ 🙅"),

	/** Neither yes nor no, whatever stands beside it. */
	DOUBT("""
			belum blm blum durung dereng acan teuacan tahu tau ngerti mungkin kayaknya kayanya sepertinya barangkali
			ragu bingung kalau kalo asal lihat liat dulu tapi tp tetapi atau apa apakah kapan kenapa knp mengapa gimana
			bagaimana siapa mana berapa nanti_ya nanti_saja nanti_aja kecuali antara 🤔"""),

	/** Why not; says nothing about a yes. */
	REASON("""
			sakit demam meriang kerja bekerja anak cucu suami hajatan layatan melayat takziah panen sawah jauh acara
			keperluan urusan repot sibuk hujan mudik kondangan undangan nikahan lagi sedang masih ada"""),

	/** Behind a no, the rest is its reason. */
	BECAUSE("karena krn karna soalnya sebab gara_gara"),

	/** Ends a clause, as a comma does. */
	BREAK("eh"),

	/** Somebody is addressed; a name may follow. */
	TITLE("bu ibu buk bun pak bapak bpk kak kakak mbak mba mas bang teh ceu kang bude pakde"),

	/** Politeness. */
	FILLER("""
			izin ijin saya sy aku kami kula kulo abdi nanti maaf mohon_maaf punten hapunten ngapunten nyuwun_ngapunten terima_kasih
			terimakasih makasih mksh trims trimakasih nuwun matur_nuwun suwun matur_suwun hatur_nuhun nuhun lah kok dong deh
			sih nih kan mah atuh lho loh aja saja banget sekali tetap akan selalu alhamdulillah bismillah
			assalamualaikum assalamu_alaikum waalaikumsalam walaikumsalam waalaikum_salam wr wb wr_wb
			selamat_pagi selamat_siang selamat_sore selamat_malam pagi siang sore malam laksanakan 🙏""");

	/** Words of the longest entry. */
	static final int LONGEST = 3;

	private static final Map<String, Meaning> WORDS = new HashMap<>();

	static {
		for (Meaning meaning : values()) {
			for (String entry : meaning.entries.split("\\s+")) {
				WORDS.put(Words.squeeze(entry.replace('_', ' ')), meaning);
			}
		}
	}

	private final String entries;

	Meaning(String entries) {
		this.entries = entries;
	}

	/** The meaning of a word or of words joined by a space, repeated letters ignored. */
	static Optional<Meaning> of(String words) {
		return Optional.ofNullable(WORDS.get(Words.squeeze(words)));
	}

}
