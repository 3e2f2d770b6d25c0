package id.p2k2.bot.plans;

import java.util.List;

/**
 * How the database means to carry out a statement.
 *
 * @param by who asks it
 * @param sql the statement
 * @param steps one for each table, those it makes on the way too
 */
record Plan(String by, String sql, List<Step> steps) {

	/** The most rows it expects to read in one step. */
	long most() {
		return this.steps.stream().mapToLong(Step::rows).max().orElse(0);
	}

	/** Whether it reads a whole table or a whole index, unless that is small. */
	boolean scans(long small) {
		return this.steps.stream()
			.anyMatch((step) -> (step.type().equals("ALL") || step.type().equals("index")) && step.rows() > small);
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
