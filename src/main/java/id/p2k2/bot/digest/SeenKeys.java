package id.p2k2.bot.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The things of a digest as they are kept: 16 hex digits each, in order. */
public final class SeenKeys {

	private SeenKeys() {
	}

	/**
	 * Keys as they are kept.
	 * @param keys of the things
	 * @return hex digits with commas between
	 */
	public static String write(Collection<String> keys) {
		return keys.stream()
			.map(SeenKeys::hash)
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.collect(Collectors.joining(","));
	}

	/**
	 * Whether a digest holds anything that the last one did not.
	 * @param keys of the things in it
	 * @param seen what {@link #write} made of the last one
	 * @return true if there is anything new
	 */
	public static boolean news(Collection<String> keys, String seen) {
		Set<String> known = Set.copyOf(Arrays.asList(seen.split(",")));
		return keys.stream().map(SeenKeys::hash).anyMatch((hash) -> !known.contains(hash));
	}

	private static String hash(String key) {
		return "%016x"
			.formatted(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits());
	}

}
