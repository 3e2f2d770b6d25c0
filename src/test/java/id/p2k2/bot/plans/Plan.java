package id.p2k2.bot.plans;

import java.util.List;
import java.util.Set;

/**
 * How the database means to carry out a statement.
 *
 * @param by who asks it
 * @param sql the statement
 * @param steps one for each table, those it makes on the way too
 */
record Plan(String by, String sql, List<Step> steps) {

	/** Tables that grow with time, as statements call them. */
	private static final Set<String> LARGE = Set.of("outbox", "inbox", "ticket", "o", "i", "t", "e");

	/** The most rows it expects to read in one step. */
	long most() {
		return this.steps.stream().mapToLong(Step::rows).max().orElse(0);
	}

	/**
	 * Whether it reads a whole table or a whole index, unless that is small. Of one that
	 * it reads until it has found what it looks for it expects few rows, but may be
	 * wrong.
	 */
	boolean scans(long small) {
		return this.steps.stream()
			.anyMatch((step) -> (step.type().equals("ALL") && step.rows() > small)
					|| (step.type().equals("index") && (step.rows() > small || LARGE.contains(step.table()))));
	}

	/** The indexes it uses. */
	List<String> keys() {
		return this.steps.stream().map(Step::key).distinct().toList();
	}

	/**
	 * What is done with one table.
	 *
	 * @param table its name in the statement
	 * @param type how it is read
	 * @param key by which index
	 * @param rows how many rows the database expects to read there
	 * @param extra what else it says
	 */
	record Step(String table, String type, String key, long rows, String extra) {

	}

}
