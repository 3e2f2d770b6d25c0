package id.p2k2.bot.people;

import java.util.List;

/**
 * The words of a card's phrase. Their order and number are part of printed cards: a word
 * may be corrected here only when no card with it is still unused.
 */
final class TwoWords {

	/**
	 * 256 things everybody knows by one name, none of them rude, holy or a party's sign.
	 */
	static final List<String> NOUNS = words(
			"""
					melati mawar anggrek kenanga cempaka dahlia teratai kamboja seruni kemuning soka flamboyan tulip lavender asoka bugenvil
					mangga pisang pepaya nanas jeruk apel anggur semangka melon salak manggis rambutan durian duku sawo sirsak
					jambu belimbing nangka markisa delima alpukat kelapa kurma lengkeng matoa kedondong stroberi ceri leci kiwi pir
					padi jagung kedelai kacang singkong ubi talas kentang wortel tomat bayam kangkung sawi kubis terong mentimun
					labu pare buncis seledri jahe kunyit lengkuas serai kencur cengkih pala lada vanili kopi teh gula
					merpati kenari kutilang merak pipit murai jalak cendrawasih camar angsa bebek ayam puyuh nuri kakatua bangau
					kelinci kucing kuda sapi kambing domba rusa kancil badak jerapah zebra panda koala unta tupai trenggiling
					ikan lele gurami mujair lobster penyu kepiting udang kerang cumi paus teri tongkol bandeng patin siput
					kupu lebah semut capung kumbang jangkrik kunang belalang katak bunglon cicak kodok landak kasuari walet elang
					gunung bukit lembah sungai danau laut pantai pulau hutan sawah kebun taman ladang telaga pancuran muara
					awan hujan pelangi embun angin ombak pasir batu mutiara permata kerikil salju senja fajar cakrawala purnama
					rumah pintu jendela atap tangga dapur meja kursi lemari rak tikar bantal selimut kasur lampu lilin
					piring gelas sendok mangkuk cangkir teko wajan panci kendi tampah bakul keranjang ember gayung sapu sisir
					payung topi sepatu sandal baju kemeja sarung selendang batik tenun kancing benang jarum gunting pita tas
					buku pensil kertas papan kapur peta globe lonceng jam kaca kunci sepeda perahu kereta becak gerobak
					gitar suling gendang angklung gong rebana kecapi sasando layangan gasing kelereng bola boneka balon egrang congklak""");

	/** 128 qualities that fit any of them and please. */
	static final List<String> ADJECTIVES = words(
			"""
					biru merah hijau putih kuning ungu jingga emas perak cokelat nila toska lembayung gading krem pirang
					cerah terang bening jernih kilau gemilang cemerlang berkilau berseri bersinar bercahaya gemerlap lembut halus licin empuk
					manis harum wangi segar gurih lezat sedap nikmat hangat sejuk teduh dingin ranum matang renyah legit
					indah elok cantik molek rapi bersih apik menawan anggun luwes ayu asri permai jelita rupawan memesona
					besar mungil tinggi panjang bulat lebar tebal ringan kecil tegak lurus lengkap utuh penuh luas lapang
					riang gembira ceria senang bahagia girang damai tenang tenteram sabar ramah santun rukun akrab setia jujur
					rajin tekun cekatan gesit lincah tangkas cermat pandai cerdas bijak terampil giat tangguh kuat kokoh sehat
					subur makmur rindang lebat baru lama asli langka unik lucu jenaka merdu nyaring syahdu mujur berani""");

	private TwoWords() {
	}

	/** Noun 0–255 and adjective 0–127 with a space. */
	static String of(int noun, int adjective) {
		return NOUNS.get(noun) + " " + ADJECTIVES.get(adjective);
	}

	private static List<String> words(String text) {
		return List.of(text.split("\\s+"));
	}

}
