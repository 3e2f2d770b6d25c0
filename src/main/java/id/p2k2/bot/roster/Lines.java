package id.p2k2.bot.roster;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Lines of a file that one statement works on: a statement over a million rows would
 * outlast the connection's patience.
 *
 * @param from the first
 * @param to the last
 */
record Lines(long from, long to) {

	private static final long SIZE = 20_000;

	static List<Lines> upTo(long last) {
		return LongStream.rangeClosed(0, last / SIZE)
			.mapToObj((chunk) -> new Lines(chunk * SIZE, chunk * SIZE + SIZE - 1))
			.toList();
	}

}
