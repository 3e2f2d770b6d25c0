package id.p2k2.bot.attendance.chat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.attendance.Mark;

/** What somebody typed to mark several families at once. */
sealed interface TypedMarks {

	/**
	 * Understood.
	 *
	 * @param marks numbers to marks; an empty mark takes the mark off
	 * @param rest whether all others without a mark were there
	 * @param except numbers to leave out of that
	 */
	record Marks(Map<Integer, Optional<Mark>> marks, boolean rest, Set<Integer> except) implements TypedMarks {

		public Marks {
			marks = Map.copyOf(marks);
			except = Set.copyOf(except);
		}

	}

	/**
	 * One number with two marks.
	 *
	 * @param number which
	 */
	record Contradiction(int number) implements TypedMarks {

	}

	/** Not understood; nothing of it may be taken. */
	record Unclear() implements TypedMarks {

	}

	/**
	 * Reads "3 sakit, 7 izin", "3,5,7 sakit", "sakit 3 dan 5, izin 7", "4-6 alpa", "semua
	 * hadir kecuali 3 sakit", "7 izin, lainnya hadir", "3 kosong". Whoever is excepted
	 * without a mark keeps none. One word that does not belong makes all of it unclear.
	 * @param text as typed
	 * @return what was meant
	 */
	static TypedMarks read(String text) {
		return new MarkReading(text).result();
	}

}
